/**
 * The state of a county as named columns: what each holds, over what it runs, and its unit. One row a column.
 * Hours are kept as whole person-seconds in Float64, so that the ledgers add up to the unit.
 */
import type { Kind } from "../core/columns.ts";
import type { Text } from "../core/problem.ts";
import { unit } from "./parameters/parameter.ts";

/** What a column runs over; `pair` is township × matter, in township order. */
export type Extent =
  | "township"
  | "pair"
  | "domain"
  | "desk"
  | "origin"
  | "use"
  | "cause"
  | "window"
  | "pipeline"
  | "histogram"
  | "matter"
  | "parameter"
  | "county"
  | "luck"
  | "wait"
  | "cursor"
  | "applied"
  | "tally"
  | "indicator";

export interface ColumnSpec<K extends Kind = Kind> extends Text {
  readonly of: Extent;
  readonly kind: K;
  readonly unit: Text;
  /** A flow is set to 0 before every day. */
  readonly flow: boolean;
}

const seconds: Text = { zh: "人·秒", en: "person-seconds" };
const cases: Text = { zh: "件", en: "cases" };
const people: Text = { zh: "人", en: "people" };
const flag: Text = { zh: "是否", en: "flag" };
const tick: Text = { zh: "日序", en: "day number" };
const { share, ratio, count, yuan } = unit;

const make =
  <K extends Kind>(kind: K, flow: boolean) =>
  (of: Extent, zh: string, en: string, unitText: Text): ColumnSpec<K> => ({
    of,
    kind,
    zh,
    en,
    unit: unitText,
    flow,
  });
const stock = make("f64", false);
const mark = make("u8", false);
const date = make("i32", false);
const flow = make("f64", true);

export const columns = {
  parameters: stock("parameter", "参数现值", "Parameters in force", ratio),
  // people and means
  staff: stock("township", "在岗人员", "Staff in post", people),
  pipeline: stock("pipeline", "待补人员", "Hires on their way, by week", people),
  qualified: stock("domain", "专业人员", "Qualified staff by domain", people),
  equipment: stock("township", "装备齐备率", "Equipment", share),
  systems: stock("township", "系统对接率", "System connection", share),
  activeTypes: stock("township", "每周碰到的事项种数", "Kinds of work that come up in a week", count),
  moneyReceived: stock(
    "township",
    "到位经费（折工时）",
    "Money received, as the daily hours it pays for",
    unit.hour,
  ),
  money: stock("township", "经费到位比", "Money received over needed", ratio),
  clarity: stock("township", "权责清晰度", "Clarity of responsibility", share),
  mayRefuse: mark("township", "可拒绝清单外任务", "May refuse what is off the list", flag),
  whistleOn: mark("township", "吹哨权", "May whistle", flag),
  openness: stock("township", "渠道畅通程度", "Openness of channels", share),
  demandFactor: stock("township", "诉求冲击倍数", "Demand shock", ratio),
  campaignFrom: date("township", "专项减负开始", "Start of the burden campaign", tick),
  campaignGap: stock("township", "减负开始时的权责差", "Authority gap when the campaign began", share),
  // strain
  burnout: stock("township", "倦怠", "Burnout", share),
  blameFear: stock("township", "畏责", "Fear of blame", share),
  effort: stock("township", "干劲", "Effort", share),
  overwork: stock("township", "过劳累积", "Overwork", ratio),
  supervision: stock("township", "监管强度", "Supervision", share),
  supervisionSet: stock("township", "监管强度（已定）", "Supervision set by reform", share),
  violationStock: stock("township", "未暴露违规", "Violations not yet shown", count),
  latentErrors: stock("township", "潜伏差错", "Latent errors", cases),
  penalties: stock("township", "本周问责", "Penalties this week", count),
  penaltyTotal: stock("township", "累计问责", "Penalties so far", count),
  // load
  demandWindow: stock("window", "近二十日新增工时", "Hours arriving in the last 20 days", seconds),
  load: stock("township", "负荷", "Load (demanded over normal hours)", ratio),
  normalHours: stock("township", "正常工时", "Normal hours a day", seconds),
  assignedHours: stock("township", "承担工时", "Hours answered for a day", unit.hour),
  paperworkShare: stock("township", "形式主义耗时份额", "Paperwork share", share),
  authorityShare: stock("township", "就地可决份额", "Share of the chain decided locally", share),
  authorityGap: stock("township", "权责差", "Authority gap", share),
  readiness: stock("township", "承接能力", "Readiness", share),
  hoursLeft: stock("township", "今日余时", "Hours left today", seconds),
  qualifiedLeft: stock("domain", "今日专业余时", "Qualified hours left today", seconds),
  awaySeconds: stock("township", "待脱产培训工时", "Hours owed to courses", seconds),
  secondsCarried: stock("township", "工时尾数", "Remainder of a second", seconds),
  qualifiedDays: date("domain", "专业人员不足天数累计", "Days on which qualified hours ran out", unit.day),
  waiting: stock("origin", "待办工时", "Work waiting, by origin", seconds),
  inHand: stock("township", "在办", "Cases in hand", cases),
  complaintsInHand: stock("township", "在办投诉", "Complaints in hand", cases),
  ordersInHand: stock("township", "在办任务", "Orders in hand", count),
  // experience
  satisfaction: stock("township", "满意度", "Satisfaction", share),
  reportedSatisfaction: stock("township", "上报满意度", "Reported satisfaction", share),
  expectation: stock("township", "期望", "Expectation", share),
  owedToWaits: stock("township", "满意度中由等待来的", "Satisfaction owed to waits", share),
  owedToInformation: stock("township", "满意度中由知情来的", "Satisfaction owed to information", share),
  owedToVisits: stock("township", "满意度中由跑动来的", "Satisfaction owed to visits", share),
  owedToErrors: stock("township", "满意度中由差错来的", "Satisfaction owed to errors", share),
  owedToExpectation: stock("township", "满意度中由期望来的", "Satisfaction owed to expectation", share),
  waitLogs: stock("township", "本周等待对数和", "Sum of log waits against the reference this week", ratio),
  weekVisits: stock("township", "本周跑动差", "Visits against the reference this week", count),
  weekErrors: stock("township", "本周差错", "Errors this week", cases),
  weekDecisions: stock("township", "本周决定数", "Decisions this week", cases),
  weekFinished: stock("township", "本周办结", "Finished this week", cases),
  // authority and practice
  basis: mark("pair", "审批依据", "What the power to decide rests on", count),
  enforceHere: mark("pair", "就地执法", "Enforced here", flag),
  superviseHere: mark("pair", "就地监管", "Supervised here", flag),
  responsible: mark("pair", "负责", "Whether the township answers for the matter", flag),
  gated: mark("pair", "设承接门槛", "Under the readiness gate", flag),
  operable: mark("pair", "真正开展", "Really exercised", flag),
  negative: mark("pair", "负面清单", "On the negative list", flag),
  movedAt: date("pair", "下放日", "Day the power moved (-1 = never)", tick),
  lapsesOn: date("pair", "授权到期日", "Day a delegation lapses (-1 = none)", tick),
  prepared: date("pair", "开始准备日", "Day preparation began (-1 = never)", tick),
  preparedBy: date("pair", "由哪项改革准备", "Reform that prepares it (-1 = none)", count),
  exercisedAt: date("pair", "开始行使日", "Day a moved power was first exercised (-1 = never)", tick),
  skill: stock("pair", "能力", "Skill", share),
  givenPosts: stock("pair", "随行人员份额", "Share of posts delivered", share),
  givenQualified: stock("pair", "随行专业人员份额", "Share of qualified staff delivered", share),
  givenEquipment: stock("pair", "随行装备份额", "Share of equipment delivered", share),
  givenMoney: stock("pair", "随行经费份额", "Share of money delivered", share),
  practice: stock("pair", "本周办件", "Cases worked this week", cases),
  luckTable: stock(
    "luck",
    "工作量差异分位数",
    "Quantiles of a case's own luck, at the variance below",
    ratio,
  ),
  giveUp: stock(
    "wait",
    "当日放弃的概率（按等待天数）",
    "Chance of giving up today, by days of waiting",
    share,
  ),
  luckVariance: stock(
    "county",
    "上列所按的对数方差",
    "Variance of the logarithm that the table holds for",
    ratio,
  ),
  // desks above: three departments by domain, city, province
  deskSeconds: stock("desk", "上级窗口日工时", "Hours a day of a desk above", seconds),
  deskDebt: stock("desk", "吹哨占用", "Hours owed to whistle teams", seconds),
  deskLoad: stock("desk", "上级窗口负荷", "Load of a desk above", ratio),
  deskWaiting: stock("desk", "上级窗口待办", "Work waiting above", seconds),
  deskDemand: stock("desk", "上级窗口新增工时", "Smoothed hours arriving at a desk", seconds),
  deskArriving: flow("desk", "上级窗口今日新增", "Hours arriving at a desk today", seconds),
  deskQueued: stock("township", "上级窗口待办件", "Cases waiting for hands above", cases),
  programNext: date("applied", "改革进度", "Progress of each reform, by township", count),
  applied: mark(
    "applied",
    "条件改革已施行",
    "Whether a conditional reform has been applied, by reform and township",
    flag,
  ),
  monthTally: stock("tally", "本月累计", "Sums of the month, by township", ratio),
  dayTally: stock("tally", "当日累计", "Sums of the day, by township", ratio),
  lastMonth: stock("indicator", "上月指标", "Indicators of the last closed month, by township", ratio),
  cursor: date("cursor", "队列游标", "Where each service class stands while a day is served", count),
  // what is counted in a day
  arrived: flow("township", "收件", "Arrived", cases),
  completed: flow("township", "办结", "Completed", cases),
  refused: flow("township", "拒绝", "Refused", cases),
  abandoned: flow("township", "放弃", "Abandoned", cases),
  referred: flow("township", "上交", "Passed up", cases),
  petitions: flow("township", "信访", "Petitions", cases),
  complaints: flow("township", "投诉", "Complaints", cases),
  decisions: flow("township", "决定", "Decisions", cases),
  errors: flow("township", "差错", "Errors", cases),
  reworked: flow("township", "返工", "Sent back for rework", cases),
  incidents: flow("township", "事故", "Incidents", count),
  violations: flow("township", "违规", "Violations", count),
  onTheSpot: flow("township", "当场办结", "Settled on the spot", cases),
  onTime: flow("township", "按期办结", "Settled on time", cases),
  sojournDays: flow("township", "办理时长合计", "Sojourn days", unit.day),
  visits: flow("township", "跑动合计", "Visits", count),
  waits: flow("cause", "等待日（按原因）", "Waiting days of finished cases by cause", unit.day),
  ordersArrived: flow("township", "任务下达", "Orders arrived", count),
  ordersDone: flow("township", "任务完成", "Orders done", count),
  ordersLate: flow("township", "任务逾期", "Orders late", count),
  ordersRefused: flow("township", "任务拒绝", "Orders refused", count),
  paperOrders: flow("township", "文会表单", "Meetings, documents and forms", count),
  regularSeconds: flow("township", "正常工时", "Regular hours", seconds),
  extraSeconds: flow("township", "加班与提速", "Overtime and speed-up", seconds),
  effectiveSeconds: flow("township", "有效工时", "Hours left for work", seconds),
  byOrigin: flow("origin", "工时（按来源）", "Hours by origin", seconds),
  byUse: flow("use", "工时（按用途）", "Hours by use", seconds),
  gapSeconds: flow(
    "origin",
    "能力不足多出的工作（按来源）",
    "Work that missing skill adds, by origin",
    seconds,
  ),
  droppedSeconds: flow(
    "origin",
    "放弃者撤走的工作（按来源）",
    "Work taken off by those who gave up, by origin",
    seconds,
  ),
  unfundedSeconds: flow("township", "无经费工时", "Hours on unfunded work", seconds),
  leavers: flow("township", "离职", "Leavers", people),
  cost: flow("township", "财政支出", "Fiscal cost", yuan),
  citizenCost: flow("township", "群众成本", "Citizens' cost", yuan),
  levels: mark("matter", "上级层数", "Desks above that a case passes (1 county, 2 city, 3 province)", count),
  superviseLevel: mark(
    "matter",
    "监管层级",
    "Tier above that supervises a matter (1 county, 2 city, 3 province)",
    count,
  ),
  sojournHistogram: stock("histogram", "本月办理时长分布", "Finished cases of the month by days", cases),
  matterFinished: stock("matter", "本月办结（按事项）", "Finished this month by matter", cases),
  matterDays: stock("matter", "本月时长合计（按事项）", "Sojourn days this month by matter", unit.day),
  matterLogs: stock("matter", "本月等待对数（按事项）", "Sum of log(wait + .5) this month by matter", ratio),
  matterVisits: stock("matter", "本月跑动（按事项）", "Visits this month by matter", count),
  matterDecisions: stock("matter", "本月决定（按事项）", "Decisions this month by matter", cases),
  matterErrors: stock("matter", "本月差错（按事项）", "Errors this month by matter", cases),
} as const satisfies Record<string, ColumnSpec>;

export type ColumnName = keyof typeof columns;
export const HISTOGRAM_DAYS = 256;
export const LOAD_WINDOW = 20;
export const LUCK_CELLS = 1024;
/** Days of waiting from which on the chance of giving up is the same: the cap is reached before, at any parameters. */
export const LONGEST_WAIT = 2048;
export const PIPELINE_WEEKS = 64;
export const DESKS = 5;
