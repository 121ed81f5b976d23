/** What readers call the words that a reform may choose from; a form shows these, documents hold the words. */
import type { Text } from "../../core/problem.ts";

type Names = Readonly<Record<string, Text>>;

const text = (zh: string, en: string): Text => ({ zh, en });

export const powerNames: Names = {
  decide: text("审批权", "decide"),
  enforce: text("执法权", "enforce"),
  supervise: text("监管权", "supervise"),
};
export const tierNames: Names = {
  township: text("乡镇", "Township"),
  county: text("县", "County"),
  city: text("市", "City"),
  province: text("省", "Province"),
};
export const basisNames: Names = {
  entrusted: text("委托（以上级名义办）", "Entrusted (acts in the name of the level above)"),
  delegated: text("授权（可设期限）", "Delegated (may have a term)"),
  filed: text("备案（办后报上级）", "Filed (reported above afterwards)"),
  devolved: text("下放（归乡镇）", "Devolved (the township's own)"),
};
export const domainNames: Names = {
  economic: text("经济类", "Economic"),
  service: text("服务类", "Services"),
  governance: text("治理类", "Governance"),
};
export const rankNames: Names = {
  demand: text("需求大的在前", "Most asked for first"),
  rare: text("少用的在前", "Rarest first"),
  easy: text("容易的在前", "Easiest first"),
  hard: text("难的在前", "Hardest first"),
  liability: text("责任重的在前", "Highest liability first"),
};
export const inHandNames: Names = {
  stay: text("留在原处办完", "Finished where they are"),
  move: text("随权力走", "Move with the power"),
};
export const withdrawalNames: Names = {
  return: text("乡镇退回", "Returned from below"),
  recall: text("上级收回", "Recalled from above"),
};
export const giveNames: Names = {
  failing: text("开展不起来的", "What fails"),
  all: text("全部", "All of it"),
};
export const formNames: Names = {
  course: text("课程", "Course"),
  shadowing: text("跟班", "Shadowing"),
  apprentice: text("师徒", "Apprenticeship"),
  scenario: text("情景演练", "Scenario exercises"),
};
export const pilotNames: Names = {
  listed: text("名单上在前的", "First of the list"),
  ready: text("承接能力最强的", "The readiest"),
};
export const orderFormNames: Names = {
  task: text("任务", "Tasks"),
  meeting: text("会议", "Meetings"),
  document: text("文件", "Documents"),
  report: text("报表", "Reports"),
  trace: text("留痕", "Traces"),
  inspection: text("督查检查", "Inspections"),
};
export const orderDutyNames: Names = {
  basic: text("基本履职", "Basic duties"),
  cooperate: text("配合履职", "Duties in cooperation"),
  recalled: text("上级收回", "Recalled duties"),
  merged: text("并入其他", "Merged with others"),
};
export const amongNames: Names = {
  counties: text("县与县之间", "Counties"),
  townships: text("乡镇与乡镇之间", "Townships"),
};
export const lookNames: Names = {
  best: text("其中最好的", "The best of them"),
  mean: text("平均", "Their mean"),
};
export const neighbourNames: Names = {
  all: text("全省", "The whole province"),
  city: text("本市", "The own city"),
};
