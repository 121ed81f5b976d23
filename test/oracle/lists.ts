/** The closed lists of the model, in the order in which their numbers are kept (ODD: records, sums, indicators). */

const numbered = <K extends string>(names: readonly K[]) =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Record<K, number>;
const words = <T extends string>(...names: T[]) => names;

export const ORIGINS = words(
  "own",
  "transferred",
  "intake",
  "rework",
  "petition",
  "complaint",
  "orderCounty",
  "orderCity",
  "orderProvince",
  "offload",
  "paperwork",
  "systems",
  "money",
  "strain",
  "training",
  "idle",
);
export const ORIGIN = numbered(ORIGINS);
export const USES = words(
  "intake",
  "decide",
  "redo",
  "answer",
  "orders",
  "paperwork",
  "doubleEntry",
  "shortage",
  "strain",
  "training",
  "upkeep",
  "idle",
);
export const USE = numbered(USES);
export const CHANNEL = numbered(["window", "hotline", "petition", "complaint", "order"]);
export const CAUSES = words(
  "procedure",
  "staff",
  "qualified",
  "referral",
  "superior",
  "filing",
  "unready",
  "fear",
  "enforcement",
  "coordination",
  "bounce",
  "rework",
  "whistle",
);
export const CAUSE = numbered(CAUSES);
export const OUTCOME = numbered(["completed", "abandoned", "refused", "answered"]);
/** What a township's power to decide rests on, by its number in `basis`. */
export const BASIS = numbered(["retained", "entrusted", "delegated", "filed", "devolved"]);
export const TIER = numbered(["township", "county", "city", "province"]);
export const DOMAIN = numbered(["economic", "service", "governance"]);

/** Flow columns whose day's value goes into the tallies. */
export const SUMMED_FLOWS = words(
  "arrived",
  "completed",
  "refused",
  "abandoned",
  "referred",
  "petitions",
  "complaints",
  "decisions",
  "errors",
  "reworked",
  "incidents",
  "violations",
  "onTheSpot",
  "onTime",
  "sojournDays",
  "visits",
  "leavers",
  "cost",
  "citizenCost",
  "ordersArrived",
  "ordersDone",
  "ordersLate",
  "ordersRefused",
  "paperOrders",
  "regularSeconds",
  "extraSeconds",
  "effectiveSeconds",
  "unfundedSeconds",
);
/** The other sums of a day. */
export const SUMMED_LEVELS = words(
  "unitDays",
  "residentDays",
  "staffDays",
  "backlogCases",
  "departmentLoadUnits",
  "inHandCases",
  "waitingSeconds",
  "normalSeconds",
  "satisfactionResidents",
  "reportedResidents",
  "gapResidents",
  "hiddenResidents",
  "reportedOnTime",
  "reportedErrors",
  "reportedPaperwork",
  "reportedBacklog",
  "waitsResidents",
  "informationResidents",
  "visitsResidents",
  "errorsResidents",
  "closenessResidents",
  "expectationResidents",
  "burnoutStaff",
  "effortStaff",
  "idleSeconds",
  "workedSeconds",
  "paperworkSeconds",
  "dutySeconds",
  "readinessUnits",
  "movedPowers",
  "operatedPowers",
  "skillWork",
  "practisedWork",
  "gapUnits",
  "loadUnits",
  "moneyUnits",
);
export const SUMS = [...SUMMED_FLOWS, ...SUMMED_LEVELS];
export type Sum = (typeof SUMS)[number];
export type Tally = Record<Sum, number>;

export const INDICATORS = words(
  "backlog",
  "backlogDays",
  "sojournTime",
  "onTheSpotShare",
  "onTimeShare",
  "visits",
  "errorRate",
  "firstPassRate",
  "rework",
  "complaints",
  "incidents",
  "satisfaction",
  "reportedSatisfaction",
  "reportedOnTimeShare",
  "reportedErrorRate",
  "reportedPaperworkShare",
  "reportedBacklog",
  "reportGap",
  "hiddenShare",
  "burnout",
  "effort",
  "turnover",
  "workloadPerHead",
  "utilisation",
  "cartRatio",
  "departmentLoad",
  "readiness",
  "operateShare",
  "referralShare",
  "skill",
  "paperworkShare",
  "authorityGap",
  "cost",
  "citizenCost",
  "violations",
  "abandonedShare",
  "load",
);
export type Indicator = (typeof INDICATORS)[number];
