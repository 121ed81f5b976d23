/** What has no detail of the ODD yet. The list only shrinks: what has one must leave it. */
export const notYet: readonly string[] = [
  "mechanism service",
  "mechanism quality",
  "mechanism mentoring",
  "mechanism upperDesks",
  "mechanism abandonment",
  "mechanism experience",
  "mechanism incidents",
];
