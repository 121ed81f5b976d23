/** 指标: what is measured, each as a ratio of sums, so that it means the same for a township, a county and a nation. */
import { YEAR } from "../core/clock.ts";
import { type IndicatorSpec, ratio } from "./indicator.ts";
import { twoBooks } from "./twoBooks.ts";

/** Seconds of the day by which workload per head is measured: 7 hours, whatever the parameter (model.md 3.2 (12)). */
const DAY_SECONDS = 7 * 3600;

const share = ["", ""] as const;
const high = { better: "higher", percent: true } as const;
const low = { better: "lower", percent: true } as const;
const neutral = { better: "none", percent: true } as const;

/** Whoever gave up has come and waited too, and is counted so when the case is closed. */
const ended = ["completed", "abandoned"] as const;

export const indicators = {
  backlog: ratio(["积压", "Backlog"], ["件/乡镇", "cases per township"], "backlogCases", "unitDays", [
    "等人办的件（本级与上级窗口），不含走程序的",
    "Cases waiting for hands, here and above; not those that only run their procedure",
  ]),
  backlogDays: ratio(
    ["积压天数", "Backlog in days"],
    ["工作日", "working days"],
    "waitingSeconds",
    "normalSeconds",
    ["待办工时除以每日正常工时", "Work waiting over normal hours a day"],
  ),
  sojournTime: ratio(["办理时长", "Sojourn time"], ["工作日", "working days"], "sojournDays", "completed", [
    "办结件从受理到办结的平均天数",
    "Mean days from arrival to completion",
  ]),
  onTheSpotShare: ratio(
    ["当场办结率", "Settled on the spot"],
    share,
    "onTheSpot",
    "completed",
    ["当日办结的份额", "Share settled on the day of arrival"],
    high,
  ),
  onTimeShare: ratio(
    ["按期办结率", "Settled on time"],
    share,
    "onTime",
    "completed",
    ["法定时限内办结的份额", "Share settled within the statutory limit"],
    { ...high, empty: 1 },
  ),
  visits: ratio(["跑动次数", "Visits"], ["次/件", "per case"], "visits", ended, [
    "办结与放弃的件平均每件跑动次数",
    "Mean visits of cases that were completed or given up",
  ]),
  errorRate: ratio(
    ["差错率", "Error rate"],
    share,
    "errors",
    "decisions",
    ["出错的决定占全部决定", "Wrong decisions among all decisions"],
    low,
  ),
  firstPassRate: ratio(
    ["合格率", "First-pass rate"],
    share,
    "errors",
    "decisions",
    ["1 − 差错率", "1 − error rate"],
    { ...high, complement: true, empty: 1 },
  ),
  rework: ratio(
    ["返工", "Rework"],
    ["次/百件", "per 100 cases"],
    "reworked",
    "completed",
    ["每百件返工次数", "Times redone per 100 finished cases"],
    { scale: 100 },
  ),
  complaints: ratio(
    ["投诉", "Complaints"],
    ["件/万人·月", "per 10,000 residents and month"],
    "complaints",
    "residentDays",
    ["每万人每月投诉", "Complaints per 10,000 residents and month"],
    { scale: 210_000 },
  ),
  incidents: ratio(
    ["事故", "Incidents"],
    ["起/万人·年", "per 10,000 residents and year"],
    "incidents",
    "residentDays",
    ["每万人每年事故", "Incidents per 10,000 residents and year"],
    { scale: 2_520_000 },
  ),
  satisfaction: ratio(
    ["满意度", "Satisfaction"],
    share,
    "satisfactionResidents",
    "residentDays",
    ["群众真实满意度，按人口加权", "True satisfaction, weighted by residents"],
    high,
  ),
  reportedSatisfaction: ratio(
    ["上报满意度", "Reported satisfaction"],
    share,
    "reportedResidents",
    "residentDays",
    ["上报的满意度", "Satisfaction as reported"],
    neutral,
  ),
  ...twoBooks,
  burnout: ratio(
    ["倦怠", "Burnout"],
    share,
    "burnoutStaff",
    "staffDays",
    ["干部倦怠程度，按人员加权", "Burnout of staff"],
    low,
  ),
  effort: ratio(["干劲", "Effort"], share, "effortStaff", "staffDays", ["干部干劲", "Effort of staff"], high),
  turnover: ratio(
    ["离职率", "Turnover"],
    ["每年", "a year"],
    "leavers",
    "staffDays",
    ["每年离开的份额", "Share that leaves in a year"],
    { ...low, scale: YEAR },
  ),
  workloadPerHead: ratio(
    ["人均工作量", "Workload per head"],
    ["倍", "× a day's hours"],
    "dutySeconds",
    "staffDays",
    ["应办工时 ÷（人数 × 7 小时），办不办得了都算", "Hours answered for over staff × 7 h, operated or not"],
    { better: "lower", scale: 1 / DAY_SECONDS },
  ),
  utilisation: ratio(
    ["工时利用率", "Utilisation"],
    share,
    "idleSeconds",
    "workedSeconds",
    [
      "非空闲工时 ÷ 上班工时（含文会痕考与重复录入）",
      "Hours not idle over hours worked, papers and double entry included",
    ],
    { ...neutral, complement: true },
  ),
  cartRatio: ratio(["小马拉大车指数", "Cart ratio"], ["倍", "times"], "dutySeconds", "effectiveSeconds", [
    "应办工时 ÷ 真正能投入的工时",
    "Hours answered for over hours really put in",
  ]),
  departmentLoad: ratio(
    ["部门负荷", "Load of departments"],
    ["倍", "times"],
    "departmentLoadUnits",
    "unitDays",
    [
      "县直部门每日新增工时 ÷ 可用工时",
      "Hours arriving at the county's departments over the hours they have",
    ],
    { better: "none" },
  ),
  readiness: ratio(
    ["承接能力", "Readiness"],
    share,
    "readinessUnits",
    "unitDays",
    [
      "人、专业、装备、经费中最短板，各事项平均",
      "Scarcest of staff, qualified staff, equipment, money; mean over matters",
    ],
    high,
  ),
  operateShare: ratio(
    ["正常开展率", "Operate share"],
    share,
    "operatedPowers",
    "movedPowers",
    ["下放后真正开展的份额", "Moved powers that are really exercised"],
    { ...high, empty: 1 },
  ),
  referralShare: ratio(
    ["上交率", "Referral share"],
    share,
    "referred",
    "arrived",
    ["交上级办理的份额", "Share of cases passed up"],
    low,
  ),
  skill: ratio(
    ["能力", "Skill"],
    share,
    "skillWork",
    "practisedWork",
    ["就地办理事项的能力，按工时加权", "Skill in what is exercised here, weighted by work"],
    high,
  ),
  paperworkShare: ratio(
    ["形式主义耗时", "Paperwork share"],
    share,
    "paperworkSeconds",
    "workedSeconds",
    ["文会痕考占工时", "Hours lost to meetings, papers, traces"],
    low,
  ),
  authorityGap: ratio(
    ["权责差", "Authority gap"],
    share,
    "gapUnits",
    "unitDays",
    ["负责却无权决定的工作份额", "Share of work answered for without the power to decide"],
    low,
  ),
  cost: ratio(
    ["财政成本", "Fiscal cost"],
    ["元/人·年", "yuan per resident and year"],
    "cost",
    "residentDays",
    [
      "每居民每年财政支出，只记乡镇（及部门为上收任务添的人）；空缺的编制不花钱",
      "Fiscal cost per resident and year of the townships (and of people whom departments add for orders taken back); posts that stand empty cost nothing",
    ],
    { scale: YEAR },
  ),
  citizenCost: ratio(["群众成本", "Citizens' cost"], ["元/件", "yuan per case"], "citizenCost", ended, [
    "办结与放弃的件平均每件跑动与等待的花费",
    "Cost of visits and waiting of cases that were completed or given up, a case",
  ]),
  violations: ratio(
    ["违规", "Violations"],
    ["起/万人·年", "per 10,000 residents and year"],
    "violations",
    "residentDays",
    ["暴露的违规", "Violations that came to light"],
    { scale: 2_520_000 },
  ),
  abandonedShare: ratio(
    ["放弃率", "Abandoned share"],
    share,
    "abandoned",
    "arrived",
    ["放弃办理的份额", "Share of cases that gave up"],
    low,
  ),
  load: ratio(
    ["负荷", "Load"],
    ["倍", "times"],
    "loadUnits",
    "unitDays",
    ["需求工时 ÷ 正常工时，可超过 1", "Demanded over normal hours; may exceed 1"],
    { better: "none" },
  ),
} as const satisfies Record<string, IndicatorSpec>;

export type RatioIndicator = keyof typeof indicators;
export const ratioIndicators = Object.keys(indicators) as readonly RatioIndicator[];
export const INDICATORS = ratioIndicators.length;
