/**
 * Every mechanism, rule and institution that can be switched off, with what "off" means. A switch takes the effect away;
 * what a change pays for it, and the hours that `upkeep` counts, are spent all the same.
 */
import type { Text } from "../core/problem.ts";

export interface SwitchSpec extends Text {
  /** What the rule's result is when it is off. */
  readonly off: Text;
  readonly source: string;
}
const rule = (zh: string, en: string, offZh: string, offEn: string, source: string): SwitchSpec => ({
  zh,
  en,
  off: { zh: offZh, en: offEn },
  source,
});

/** What goes on where a rule is off. */
const stays = {
  money: { zh: "；花的钱照记", en: "; what it costs is still booked" },
  hours: { zh: "；占的工时照算", en: "; its hours are still taken" },
  both: { zh: "；占的工时照算，花的钱照记", en: "; its hours are still taken and its cost booked" },
} as const;
/** A rule whose institution takes hours or money also where it is off. */
const still = (what: keyof typeof stays, { off, ...spec }: SwitchSpec): SwitchSpec => ({
  ...spec,
  off: { zh: off.zh + stays[what].zh, en: off.en + stays[what].en },
});

export const switches = {
  orders: still(
    "money",
    rule("交办任务", "Orders from above", "没有任务", "no orders come", "model.md 3 (2)"),
  ),
  escalation: rule("层层加码", "Amplification", "不加码", "orders are not amplified", "M16"),
  season: rule("季节", "Season", "各月相同", "all months alike", "convention"),
  inducedDemand: rule("渠道诱发诉求", "Induced demand", "不诱发", "openness brings no cases", "M28"),
  hotline: rule(
    "接诉即办",
    "Hotline",
    "热线来的件与窗口来的一样办",
    "what comes by the hotline is treated as at the window",
    "P13",
  ),
  readinessGate: rule(
    "承接门槛",
    "Readiness gate",
    "放下去就能办",
    "every power that moved is exercised",
    "M20, M21",
  ),
  fear: rule("畏责上交", "Passing up for fear", "不因畏责上交", "nothing is passed up for fear", "M18, M19"),
  whistle: rule("吹哨报到", "Whistle", "不吹哨", "no whistle is blown", "M38"),
  coordination: rule(
    "条块协调",
    "Coordination between departments",
    "跨部门的件不必协调",
    "cases of several departments need no coordination",
    "F25",
  ),
  coordinationRight: rule(
    "统筹协调权",
    "Right to coordinate field offices",
    "乡镇不能自己召集部门",
    "townships cannot bring departments together",
    "P35",
  ),
  pooling: rule("一窗受理", "Pooled desks", "部门窗口各办各的", "each department works for itself", "P09"),
  dispatch: rule(
    "部门接单",
    "Hours that follow demand",
    "部门工时不调配",
    "departments keep their hours",
    "P53",
  ),
  directDispatch: rule(
    "热线直派",
    "Direct dispatch",
    "热线件逐级转办",
    "what comes by the hotline climbs the levels",
    "P13",
  ),
  platform: rule("限时响应", "Promised response", "承诺不算数", "promised days are not kept", "P51"),
  levels: rule("逐级流转", "Days of a level", "每一级不占日历日", "a level takes no calendar days", "M22"),
  bounce: rule("推诿", "Wrong department", "不会送错部门", "no case goes to the wrong department", "F27"),
  refusal: rule("清单外可拒绝", "Right to refuse", "不能拒绝", "nothing can be refused", "P14, P15, P52"),
  negativeList: rule(
    "负面清单",
    "Negative list",
    "列入的照样受理",
    "what is on the list is taken in all the same",
    "P14",
  ),
  tolerance: rule("容错", "Tolerance of honest error", "恒为 0", "is 0", "P39, M18"),
  nearby: still("money", rule("就近办", "A centre close by", "路程和跑动不变", "way and visits stay", "P34")),
  sharedData: still("money", rule("数据共享", "Shared data", "跑动不减", "saves no visit", "P08, P33")),
  offload: rule("属地转嫁", "Pushing down by departments", "不转嫁", "nothing is pushed down", "F17"),
  paperwork: rule("形式主义", "Formalism", "不耗时", "takes no time", "M15"),
  systems: still(
    "money",
    rule("系统连通", "System connection", "视为全通", "everything is connected", "SF14"),
  ),
  money: still("money", rule("经费", "Money", "视为足额", "money is always enough", "M34")),
  speedUp: rule("忙时提速与过劳", "Speed-up and overwork", "速度不变", "speed does not change", "M03"),
  overtime: rule("加班", "Overtime", "不加班", "no overtime", "M04"),
  juggling: rule("多头兼顾", "Juggling", "无损耗", "no loss", "M06"),
  burnout: rule(
    "倦怠",
    "Burnout",
    "恒为参照值且不减速",
    "stays at its reference and slows nobody",
    "M11, M12",
  ),
  effort: rule("干劲", "Effort", "恒为 1", "is 1", "M13, M29"),
  secondment: rule("借调", "Secondment", "无借调", "nobody is away", "M40"),
  staffReturns: rule(
    "人多未必成比例",
    "Returns to staff",
    "工时与人数成正比",
    "capacity is in proportion to staff",
    "M37",
  ),
  earmarking: rule(
    "切块与部门掌握",
    "Block and department-held money",
    "切块与否都一样",
    "it does not matter who holds the money",
    "P04, P28",
  ),
  ownRevenue: rule("自有财力", "Own revenue", "没有", "there is none", "P56, M34"),
  upkeep: rule(
    "制度运行占工时",
    "Hours of institutions",
    "不占工时",
    "institutions take no hours",
    "P18, P55",
  ),
  decisionSupport: still("money", rule("辅助决策", "Decision support", "不起作用", "helps nobody", "P20")),
  transparency: still(
    "both",
    rule("过程公开", "Open process", "不起作用", "shows nothing to anybody", "P19, M26"),
  ),
  audit: still("both", rule("抽审", "Audit", "不审", "nothing is audited", "P19")),
  monitoring: still("hours", rule("风险闭环", "Watching risks", "不起作用", "prevents nothing", "P55")),
  council: still(
    "hours",
    rule("居民议事会", "Residents' council", "不起作用", "changes no decision and no mood", "P18"),
  ),
  takeUp: rule("办事负担劝退", "Take-up", "需要的都来", "all who need it come", "M39"),
  localMatch: rule("就近决策的贴合", "Local match", "无增益", "no gain", "M33"),
  coproduction: still("both", rule("村社分担", "Co-production", "不分担", "villages carry nothing", "P54")),
  workVariation: rule(
    "工作量差异",
    "Variation of work",
    "同类同量",
    "every case of a matter is alike",
    "model.md 3 (6)",
  ),
  multitasking: rule("多任务取舍", "Multitasking", "按工时均摊", "shortage is shared by hours", "M14"),
  coping: rule("先易后难", "Coping", "先来先办", "first come, first served", "M36"),
  procedure: rule("程序天数", "Procedure days", "不占日历日", "takes no calendar days", "model.md 3.2 (8)"),
  skill: still(
    "both",
    rule(
      "能力",
      "Skill",
      "恒为参照值且不拉长办理",
      "stays at its reference and lengthens nothing",
      "M07–M10",
    ),
  ),
  mentoring: rule(
    "带教",
    "Mentoring",
    "带了也学不到、不占工时",
    "mentors teach nothing and take no hours",
    "P16, P30",
  ),
  reversals: rule("政策反复", "Policy reversals", "不反复", "no power is taken back or redefined", "F13"),
  dutyFollow: rule(
    "只担责的催办",
    "Following up what is only answered for",
    "不催办",
    "nothing is followed up",
    "P05, F03",
  ),
  errors: rule("差错与返工", "Errors and rework", "不出错", "nothing goes wrong", "M05"),
  incidents: rule("事故与违规", "Incidents and violations", "不发生", "none happen", "M30–M32"),
  abandonment: rule("放弃办理", "Abandonment", "无人放弃", "nobody gives up", "M02"),
  complaints: rule("投诉", "Complaints", "无投诉", "nobody complains", "M27"),
  satisfaction: rule("满意度", "Satisfaction", "不变", "does not change", "M24–M26"),
  expectation: rule(
    "期望",
    "Expectation",
    "不变，也不影响满意度",
    "does not change and moves nothing",
    "M25",
  ),
  information: rule(
    "知情",
    "Information",
    "知不知情，等待感受都一样",
    "a wait feels the same whether one is told or not",
    "M26",
  ),
  supervision: rule("监管强度", "Supervision", "恒为参照值", "stays at its reference", "M31, P19"),
  concealment: rule("上报美化", "Gloss on reports", "如实上报", "reports are true", "M17"),
  turnover: rule("人员流动", "Turnover", "无人离开", "nobody leaves", "M10"),
  ranking: rule("排名问责", "Ranking", "不排名", "no ranking", "F23"),
  peerLearning: rule("同行互学", "Peer learning", "不互学", "no learning from peers", "model.md 3"),
  veto: rule("一票否决", "Veto", "没有一票否决", "nothing is under veto", "F23"),
  reverseAssessment: rule(
    "反向考核",
    "Assessment from below",
    "部门不受影响",
    "departments do as before",
    "P40",
  ),
  incentives: still(
    "money",
    rule(
      "奖励与激励",
      "Rewards and incentives",
      "不影响干劲与去留",
      "move neither effort nor turnover",
      "P47, P49",
    ),
  ),
  handlerBlame: rule(
    "责任到人",
    "Blame on handlers",
    "与责任到单位一样",
    "as if the office were blamed",
    "F31",
  ),
  meetings: rule(
    "会议与衔接",
    "Coordination by meetings",
    "少开会不误事",
    "fewer meetings delay nothing",
    "F21",
  ),
  standards: rule(
    "降标准的差错",
    "Errors of a lower standard",
    "降标准不增差错",
    "a lower standard brings no errors",
    "F22",
  ),
  imitation: rule(
    "学习模仿",
    "Imitation",
    "不看别处，先行者之外只在统一推行时开始",
    "nobody looks at others: beside the pioneers all begin by mandate only",
    "P17, direction only",
  ),
  countyRanking: rule("县间排名", "Ranking of counties", "不排名", "counties are not ranked", "F23"),
  countyPeers: rule(
    "县际互学",
    "Learning between counties",
    "不互学",
    "no learning between counties",
    "model.md 1",
  ),
  campaign: rule("专项减负", "Burden-cut campaign", "减不下来", "cuts nothing", "M35, F18"),
  rebound: rule("回潮", "Rebound", "减负成果保持", "a campaign's gain stays", "M35"),
} as const satisfies Record<string, SwitchSpec>;

export type SwitchName = keyof typeof switches;
export type Switches = Readonly<Record<SwitchName, boolean>>;

/** All switches on but the named ones. */
export function switchesWithout(off: readonly string[]): Switches {
  return Object.fromEntries(Object.keys(switches).map((name) => [name, !off.includes(name)])) as Switches;
}
