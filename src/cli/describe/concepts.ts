// Sections 1 and 4 of the ODD: what the model is for, what it is judged by, and how its ideas are realised.
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";
import type { Say } from "./tables.ts";

const patterns: readonly Text[] = [
  {
    zh: "三级流转约 15 个工作日，每级约 5 日（SF08）；省级下放后 12 日变 5.5 日，跑 2.8 次变 0.5 次（SF06）。",
    en: "A chain of three tiers takes about 15 working days, 5 a tier (SF08); after devolution from the province 12 days become 5.5 and 2.8 visits 0.5 (SF06).",
  },
  {
    zh: "接近满负荷时等待陡增：接两类审批、只有两名专业人员，3 日变 7 日（SF01）；一次接 73 项，人均工作量增加约六成（SF05）。",
    en: "Near saturation waits grow steeply: two kinds of permits with two qualified people turn 3 days into 7 (SF01); 73 matters at once raise workload per head by some 60 % (SF05).",
  },
  {
    zh: "能力跟不上，差错翻倍以上（SF02），投诉随之上升（SF03）；培训补上差距的大半（SF10）。",
    en: "Where skill lags, errors more than double (SF02) and complaints rise with them (SF03); training closes most of the gap (SF10).",
  },
  {
    zh: "人、专业、装备不配，权力有三成多接不住；配上之后基本开展（SF12、SF13）；系统不通，效率降约四成（SF14）。",
    en: "Without people, qualification and equipment a third of the powers is not exercised; with them nearly all are (SF12, SF13); unconnected systems cost some 40 % (SF14).",
  },
  {
    zh: "监管跟不上，事故增一成以上（SF15）；专项减负见效快，也会回潮（M35）。",
    en: "Where supervision lags incidents rise by more than a tenth (SF15); a burden campaign works at once and rebounds (M35).",
  },
];

export function purpose(say: Say): Block[] {
  return [
    { heading: say({ zh: "1. 目的与模式", en: "1. Purpose and patterns" }), level: 2 },
    {
      paragraph: say({
        zh: "群众的事项和上级的任务来到乡镇；权限、人手、能力、经费和系统决定哪些能就地办、哪些要上交、要等多久、多常出错。县一步步决定放哪些权、配什么、考核多严，后果又通过疲劳、能力、问责、满意度和投诉反馈回来。模型用来比较改革办法，不用来预测某个县的数字。",
        en: "Citizens' cases and orders from above arrive at townships whose authority, staff, skill, money and systems decide what they settle themselves, what they pass up, how long it takes and how often it goes wrong. A county decides step by step which powers go down, what goes with them and how hard it assesses; the consequences feed back through fatigue, skill, blame, satisfaction and complaints. The model compares reform strategies; it does not forecast the figures of a real county.",
      }),
    },
    {
      paragraph: say({
        zh: "它以下列模式衡量（代码见 docs/references.md）；此外队列与排队论的闭式解相符，每个情景的 expect 写明应当成立的高低。",
        en: "It is judged by these patterns (codes in docs/references.md); besides, its queues agree with closed forms of queueing theory, and each scenario's expect says which orderings should hold.",
      }),
    },
    { list: patterns.map(say) },
  ];
}

/** The eleven design concepts of the ODD, in its order: name, and how this model has it. */
const concepts: readonly (readonly [Text, Text])[] = [
  [
    { zh: "基本原理", en: "Basic principles" },
    {
      zh: "负荷理论与排队：一件事要经过几个环节，每个环节的工时有限；资源—要求模型说倦怠，最短板说承接，层层加码、避责和回潮说组织的反应。各条规则的来源代码写在公式旁。",
      en: "Queues of work over desks whose hours are limited; demands and resources for burnout, the scarcest means for readiness, amplification, blame avoidance and rebound for how organisations react. The source of each rule stands beside its formula.",
    },
  ],
  [
    { zh: "涌现", en: "Emergence" },
    {
      zh: "积压、时长、差错、倦怠、满意度都由逐件办理产生，没有直接设定。参照点（基线的负荷、差错率、满意度）是设定的，改革的效果不是。",
      en: "Backlog, sojourn time, errors, burnout and satisfaction come out of handling each case; none is set. What is set are the reference points (the baseline's load, error rate and satisfaction), not the effects of reforms.",
    },
  ],
  [
    { zh: "适应", en: "Adaptation" },
    {
      zh: "乡镇按规则反应，不作优化：忙时提速、加班；先办考核重的、限期近的；怕担责就上交；美化报告。县的推进办法看指标决定下一步（成熟再放、反复试点、撤回），学习模仿的乡镇和县在别处见效时开始。",
      en: "Townships react by rules and do not optimise: they speed up and work overtime under load, serve first what is assessed and what is due, pass up what they may be blamed for, and gloss over reports. A county's controller goes by indicators (batches when ripe, trial rounds, taking back); imitating townships and counties begin when it works elsewhere.",
    },
  ],
  [
    { zh: "目标", en: "Objectives" },
    {
      zh: "没有单位最大化效用。考核给每个乡镇一个分数，决定排名和问责，进而影响干劲、畏责和人员去留；控制办法有各自的门槛（承接能力、负荷、指标的差）。",
      en: "Nobody maximises a utility. Assessment gives each township a score, which makes its rank and sanctions, and through these effort, fear and turnover; controllers have thresholds of their own (readiness, load, a difference of an indicator).",
    },
  ],
  [
    { zh: "学习", en: "Learning" },
    {
      zh: "能力随办件增长、闲置而退、靠培训和带教补上，也由同行互学；这是状态的变化，规则本身不变。",
      en: "Skill grows with cases worked, fades with disuse, is taught by courses and mentors and learned from peers. That changes the state; the rules do not change.",
    },
  ],
  [
    { zh: "预测", en: "Prediction" },
    {
      zh: "没有。承担工时是期望值，用现在的数算，不是预测；控制办法只看已经发生的月份。",
      en: "There is none. Hours answered for are an expectation from present values, no forecast; controllers look at months that are over.",
    },
  ],
  [
    { zh: "感知", en: "Sensing" },
    {
      zh: "乡镇知道自己的队列、期限、现行压力；县和控制办法看各镇上月的指标，其中满意度、按期率等有上报与真实两本账，乡镇排名用上报的那本。县与县之间只看月末指标。",
      en: "A township knows its queues, deadlines and the pressure in force; a county and its controllers see last month's indicators of townships, of which satisfaction, on-time share and others are kept in two books, the reported and the true; townships are ranked by the reported one. Counties see each other's indicators at month ends.",
    },
  ],
  [
    { zh: "互动", en: "Interaction" },
    {
      zh: "乡镇经共用的县直部门、市、省的工时互相挤占，经排名、吹哨、同行互学互相影响；县与县之间只在月末往来（排名、互学、模仿）。",
      en: "Townships compete for the hours of the departments, of city and province above, and meet in ranking, whistles and peer learning; counties meet at month ends only (ranking, learning, imitation).",
    },
  ],
  [
    { zh: "随机", en: "Stochasticity" },
    {
      zh: "到达、工作量、差错、投诉、信访、放弃、事故、政策反复和绕道是随机的；人员、疲劳、能力、经费是期望值。每次取数由种子、流名、单位、日和序号决定，没有共用的发生器：两种办法遇到同样的群众和同样的运气，参照运行的种子固定。",
      en: "Arrivals, work, errors, complaints, petitions, giving up, incidents, policy reversals and detours are random; people, fatigue, skill and money are expectations. Each draw is a function of seed, stream, unit, day and index, without a shared generator: two strategies meet the same citizens with the same luck, and the reference run has a seed of its own.",
    },
  ],
  [
    { zh: "集体", en: "Collectives" },
    {
      zh: "乡镇是其人员、县是其乡镇与部门、市省是县分得的工时；人员不分个人，群众以案件出现。",
      en: "A township is its staff, a county its townships and departments, city and province the hours a county gets of them; staff are not individuals, and citizens appear as cases.",
    },
  ],
  [
    { zh: "观测", en: "Observation" },
    {
      zh: "每天记录每镇的各项合计，指标都是合计的比，因此乡镇、县、月、年同义；预热不报告。案件账（来件＝办结＋不予受理＋放弃＋在办）和工时账（来源＝去向）每天分毫不差，在办件每月末逐件清点；等待日逐件记到原因。",
      en: "Every day the sums of each township are kept; all indicators are ratios of sums and so mean the same for a township, a county, a month and a year; the warm-up is not reported. The case ledger (arrived = completed + refused + abandoned + in hand) and the hour ledger (origins = uses) balance to the unit every day, the queues are counted case by case at month ends, and every waiting day is booked to a cause.",
    },
  ],
];

export function designConcepts(say: Say): Block[] {
  return [
    { heading: say({ zh: "4. 设计要点", en: "4. Design concepts" }), level: 2 },
    ...concepts.flatMap(([name, text]): Block[] => [
      { heading: say(name), level: 3 },
      { paragraph: say(text) },
    ]),
  ];
}
