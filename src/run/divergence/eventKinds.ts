/** What the event log calls otherwise than the change that made it, in words. */
import type { Text } from "../../core/problem.ts";
import { changes } from "../../model/reforms/changes/index.ts";

const kinds: Readonly<Record<string, Text>> = {
  // powers
  prepare: { zh: "开始准备", en: "preparation begins" },
  transferToCounty: { zh: "下放到县", en: "powers go to the county" },
  gateShut: { zh: "接不住，转报", en: "held on paper" },
  gateOpened: { zh: "接得住，自办", en: "exercised" },
  lapse: { zh: "授权到期", en: "a delegation lapses" },
  redefine: { zh: "权力被重新界定", en: "a power is redefined" },
  pilot: { zh: "试点开始", en: "a pilot begins" },
  pilotStopped: { zh: "试点叫停", en: "the pilot is stopped" },
  failed: { zh: "评估不合格", en: "found wanting" },
  endChecks: { zh: "督查撤走", en: "the checks end" },
  // between townships and counties
  pioneer: { zh: "先行先试", en: "pioneers begin" },
  adopt: { zh: "照着学", en: "follows the example" },
  mandate: { zh: "上级要求推开", en: "ordered from above" },
  rankedTop: { zh: "排名靠前", en: "ranked at the top" },
  rankedBottom: { zh: "排名末位", en: "ranked at the bottom" },
  // what arrives
  posts: { zh: "编制到位", en: "posts arrive" },
  movedPosts: { zh: "下沉人员到位", en: "moved staff arrive" },
  countyPosts: { zh: "县里人员到位", en: "county staff arrive" },
  secondment: { zh: "借调变动", en: "secondments change" },
  specialise: { zh: "专业岗位到位", en: "qualified posts arrive" },
  gridWorkers: { zh: "网格员到岗", en: "grid workers arrive" },
  mentors: { zh: "带教人员到位", en: "mentors arrive" },
  qualified: { zh: "专业人员到位", en: "qualified staff arrive" },
  specialists: { zh: "引进人员到位", en: "hired specialists arrive" },
  equipment: { zh: "装备到位", en: "equipment arrives" },
  money: { zh: "经费到位", en: "money arrives" },
  course: { zh: "培训开始", en: "a course begins" },
  training: { zh: "培训见效", en: "a course takes effect" },
  systems: { zh: "系统连通", en: "systems are connected" },
  decisionSupport: { zh: "辅助决策上线", en: "decision support arrives" },
  endShock: { zh: "冲击结束", en: "a shock ends" },
  endSurge: { zh: "任务激增结束", en: "a surge of orders ends" },
  endRelief: { zh: "抽调救灾的人回来", en: "those sent to relief work come back" },
};

/** A kind of event in words; one that nobody named keeps its own name. */
export function kindLabel(kind: string): Text {
  // a change may have the name of what it sends: what arrived is told first
  const known = kinds[kind] ?? changes[kind]?.fields;
  return known ? { zh: known.zh, en: known.en.toLowerCase() } : { zh: kind, en: kind };
}
