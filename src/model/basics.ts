/**
 * What is added up: sums per township and day from which every indicator of any township, county, month or year is
 * a ratio. Levels are kept as weighted sums (satisfaction × residents), so that they add up too.
 */

/** Flow columns that are added up as they are. */
export const counted = [
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
] as const;

/** Levels, each times what it is weighted with. */
const levels = [
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
  "owedToWaits",
  "owedToInformation",
  "owedToVisits",
  "owedToErrors",
  "owedToCloseness",
  "owedToExpectation",
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
] as const;

export const basics = [...counted, ...levels] as const;
export type Basic = (typeof basics)[number];
export const BASICS = basics.length;
export const BASIC = Object.fromEntries(basics.map((name, i) => [name, i])) as Readonly<
  Record<Basic, number>
>;
