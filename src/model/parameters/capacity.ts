/** What hands can do in a day: hours, and everything that eats or stretches them. */
import { parameter } from "./parameter.ts";

export const capacityParameters = {
  hoursPerDay: parameter([7, 6, 8], "hour", "每人每日有效工时", "Working hours per person and day", "assumed", "model.md 3 (5)"),
  secondedShare: parameter([0.08, 0, 0.2], "share", "借调比例", "Share of staff seconded away", "administrative", "M40"),
  paperworkBase: parameter([0.15, 0.05, 0.3], "share", "形式主义耗时（基础）", "Paperwork share without pressure", "administrative", "M15"),
  paperworkPressure: parameter([0.15, 0, 0.3], "share", "考核带来的留痕耗时", "Paperwork share added by full pressure", "assumed", "M15"),
  departments: parameter([10, 4, 40], "count", "下达任务的部门数", "Departments that issue tasks", "assumed", "M15"),
  paperworkMax: parameter([0.6, 0.3, 0.8], "share", "形式主义耗时上限", "Cap of the paperwork share", "assumed", "M15"),
  loadCap: parameter([1.4, 1.1, 2], "ratio", "负荷上限", "Cap of load", "assumed", "model.md 3.2 (1)"),
  backlogFree: parameter([2, 0, 10], "day", "不计入负荷的在办量", "Backlog that does not count as load", "assumed", "model.md 3.2 (1)"),
  backlogSpread: parameter([63, 10, 126], "day", "积压摊入负荷的期限", "Days over which backlog counts as load", "assumed", "model.md 3.2 (1)"),
  speedUp: parameter([0.1, 0, 0.2], "share", "忙时提速", "Speed-up under load", "published", "M03: KC, Terwiesch 2009"),
  speedUpFrom: parameter([0.7, 0.4, 0.9], "ratio", "提速的起点负荷", "Load at which speed-up begins", "published", "M03"),
  overworkAt: parameter([0.925, 0.85, 0.98], "ratio", "过劳临界负荷", "Load at which overwork begins", "published", "M03, M05: Kuntz, Mennicken, Scholtes 2015"),
  overworkLoss: parameter([0.5, 0.2, 1], "ratio", "过劳降速", "Slow-down per unit of overwork", "published", "M03: size assumed"),
  overtimeMax: parameter([0.4, 0, 0.6], "share", "加班上限", "Most overtime", "published", "M04: Pencavel 2015"),
  overtimeFull: parameter([1.2, 1, 1.4], "ratio", "加班不减效的上限", "Hours factor up to which an hour counts whole", "published", "M04"),
  overtimeYield: parameter([0.5, 0.2, 1], "share", "超限加班的产出", "Yield of hours beyond it", "published", "M04"),
  juggling: parameter([0.1, 0.03, 0.25], "ratio", "多头兼顾的损耗", "Loss from juggling tasks", "published", "M06: Coviello, Ichino, Persico 2015"),
  jugglingFrom: parameter([8, 2, 20], "count", "不受损的兼办类数", "Types a worker can juggle freely", "assumed", "M06"),
  jugglingReach: parameter([3, 1, 10], "ratio", "人均分担系数", "Workers among whom a type is shared", "assumed", "model.md 3.2 (14)"),
  unconnectedSpeed: parameter([0.6, 0.5, 0.7], "ratio", "系统未连通时的效率", "Speed where systems are not connected", "illustrative", "SF14"),
  moneyFloor: parameter([0.8, 0.5, 1], "ratio", "无经费时的效率", "Speed where no money came", "assumed", "model.md 3.2 (1)"),
  burnoutSpeed: parameter([0.2, 0.1, 0.35], "ratio", "倦怠降速", "Slow-down by burnout", "published", "M12: Taris 2006; Corbeanu 2023"),
  burnoutReference: parameter([0.25, 0, 0.6], "share", "倦怠参照值", "Reference burnout", "assumed", "model.md 3.2 (1, 5)"),
  coproduction: parameter([0.15, 0, 0.4], "share", "村社与网格分担的简单工作", "Simple work carried by villages and grid workers", "assumed", "P54"),
} as const;
