/** What has no detail of the ODD yet. The list only shrinks: what has one must leave it. */
export const notYet: readonly string[] = [
  "mechanism opening",
  "mechanism reforms",
  "mechanism orders",
  "mechanism inflow",
  "mechanism assignment",
  "mechanism capacity",
  "mechanism service",
  "mechanism quality",
  "mechanism mentoring",
  "mechanism upperDesks",
  "mechanism abandonment",
  "mechanism experience",
  "mechanism incidents",
  "mechanism closing",
];
