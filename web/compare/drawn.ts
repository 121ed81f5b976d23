/** The indicators that have a picture over time, in the order of reading. */
export const MAIN = "backlog";
export const OTHERS = [
  "sojournTime",
  "satisfaction",
  "errorRate",
  "burnout",
  "workloadPerHead",
  "cartRatio",
  "cost",
];
export const DIFFERENCES = ["backlog", "satisfaction", "errorRate", "sojournTime"];
