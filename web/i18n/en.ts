/** The page in English. */
import type { zh } from "./zh.ts";

export const en: typeof zh = {
  htmlLang: "en",
  title: "How to hand powers down so that townships can carry them",
  otherLanguage: "中文",
  otherLanguageHint: "Switch to Chinese",
  roomsLabel: "Views",
  rooms: {
    compare: "Compare",
    county: "County",
    explore: "Explore",
    model: "Model",
  },
  skip: "Skip to the result",

  settings: "What to compare",
  compare: "Ways to compare",
  strategy: (place) => `Strategy ${place}`,
  reference: "reference",
  addStrategy: "Add another",
  removeStrategy: (name) => `Remove “${name}”`,
  place: "Where",
  placeKind: "Kind of county",
  province: "Province",
  city: "City",
  county: "County",
  unit: (name, code) => `${name} ${code}`,
  realCounty: "A real county (illustration)",
  realNote:
    "Names and village counts are from the statistical divisions of 2023; population is inferred from villages, all else assumed by type. No claim about the place. There are no romanised names: codes stand beside the Chinese ones.",
  loadingPlaces: "Unpacking the divisions …",
  noPlaces: "This file came without the divisions of this county: please choose an example county.",
  replications: "Replications",
  replicationsHint:
    "Each one draws new citizens and new luck; within one, every strategy meets the same citizens with the same luck.",
  times: (count) => `${count}`,
  seed: "Seed",
  seedHint: "Any text. The same seed gives the same result.",
  run: "Simulate",
  runAgain: "Simulate again",
  cancel: "Stop and keep what is done",
  stale: "The settings have changed; below is still the previous result.",
  stillBefore: "A run is under way; below is still the previous result.",
  versus: " / ",
  aside: "\u00a0· ",
  townships: (count) => `${count} townships`,

  starting: "Getting ready …",
  progress: (done, total) => `${done} of ${total} runs done`,
  timeLeft: (text) => `about ${text} left`,
  seconds: (count) => `${count} s`,
  minutes: (count) => `${count} min`,
  finished: "The simulation is complete.",
  stopped: (done, asked) =>
    `Stopped: ${done} of ${asked} replications are complete, and only these are used.`,
  stoppedEarly: "Stopped before the first replication was complete. Press “Simulate” to start again.",
  failed: "It did not run",
  failedMend:
    "Change the settings and try again; if it still fails, send the lines above and the settings to the maintainers.",

  empty: "Press “Simulate”: the result appears here in one sentence first, then in pictures.",
  ahead:
    "Shown are the first replications, which came with this file; the page is running them anew and goes on.",
  waiting: "The first replication is running; its result will be told here.",
  soFar: (done, asked) => `${done} of ${asked} replications so far; the figures will still move.`,
  tooFew: (done) =>
    done === 1
      ? "One replication is done: too few for a verdict. Look at the pictures meanwhile."
      : `${done} replications are done: too few for a verdict. Look at the pictures meanwhile.`,
  years: (count) => (count === 1 ? "year" : `${count} years`),
  months: (count) => (count === 1 ? "month" : `${count} months`),
  workingDays: (count) => (count === 1 ? "working day" : `${count} working days`),
  lastSpan: (span) => `the last ${span}`,
  wholeTime: (span) => `the whole ${span} (transition included)`,
  period: "Which time",
  basis: (county, townships, people, runs, period) =>
    `${county}, ${townships === 1 ? "1 township" : `${townships} townships`}, ${people} residents; ${runs === 1 ? "1 paired run" : `${runs} paired runs`} with the same citizens and the same luck; figures of ${period}. Parameters are mostly assumed or illustrative: read directions, not levels.`,

  differs: "What differs",
  nothingDiffers: "No reform: things stay as they are.",
  warnings: "Warnings before the run",
  doubts: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
  others: "Other measures",
  against: (name) => `Compared with ${name}`,
  againstNote: (name) => `The zero line is ${name}; the words in the corners say which side is which.`,
  divergence: "Where the runs part",
  divergenceNote:
    "The same citizens and the same luck (first replication): the first thing that differs between the two runs, and how it spreads from there.",
  divergenceMore: "What follows",
  channels: "Where the difference comes from",
  channelsNote: (name) =>
    `From the value of ${name}, at the top, to that of the strategy, at the bottom: what each channel (each way in which a difference comes about) adds or takes. The steps add up to the difference.`,
  handsNote: ". Days waited for hands go to what asked for more hours, or gave fewer.",
  channel: "Channel",
  part: "Part of the difference",
  remaining: "All others",
  books: "Two books: what is reported and what is true",
  booksNote:
    "The harder the assessment and the weaker the supervision, the further reports depart from the truth. Gap: reported less true; shares in points.",
  reported: "Reported",
  truth: "True",
  gap: "Gap",
  numbers: "All figures",
  swipe: "Scroll sideways for the other columns.",
  numbersNote:
    "Means, and in small type the 95 % interval from paired runs. “Open” means that the interval holds zero.",
  sources: "Sources and limits",
  illustration: (name) => `${name} (illustration)`,

  band: (runs) => `Lines are means of ${runs} replications; bands hold the middle nine tenths of them.`,
  bandDifference: (runs) =>
    `Lines are mean differences of ${runs} paired runs; bands hold the middle nine tenths of the differences.`,
  bandOne: "One replication so far: no band yet.",
  axisNotZero: "axis does not start at zero",
  higherBetter: "higher is better",
  lowerBetter: "lower is better",
  better: "better",
  worse: "worse",
  unsettled: "open",
  points: "points",
  table: "Table",
  tableOf: (title) => `Table: ${title}`,
  downloadCsv: "Download CSV",
  tableHint:
    "A row a month here, a row a week in the CSV. T opens and closes it while the chart has the focus.",
  week: "Week",
  monthHead: "Month",
  low: "low",
  high: "high",
  reader: (title) => `${title}: reading cursor; move with the arrow keys, press T for the table`,
  chartOf: (title, ends) => `Line chart, ${title}. At the end: ${ends}`,
  listJoin: ", ",
  nameJoin: ", ",
  sentenceJoin: " ",
  isValue: (name, value) => `${name} ${value}`,
  interval: (low, high) => `${low} to ${high}`,
  date: (year, month, week) =>
    `week ${week} of ${new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.UTC(year, month - 1, 1))}`,
  month: (year, month) =>
    new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" }).format(
      Date.UTC(year, month - 1, 1),
    ),
  indicator: "Indicator",
  difference: (name) => `${name}: difference`,
  measured: "mean",
  unitIn: (label, unit) => `${label}, ${unit}`,
  sidesBetter: (text) => `${text}: better`,
  sidesWorse: (text) => `${text}: worse`,
  more: "higher",
  less: "lower",

  evidence: "What the answer rests on",
  evidenceWhy:
    "Not all parameters can be trusted alike. Drawing them anew shows how much of a difference comes from calibrated, published, illustrative and assumed ones, and how much is luck.",
  evidenceWhat: "Share of the variance of the difference in which parameters of each grade have a part",
  evidenceSays: (name, sign, group, share) =>
    `With the parameters moving over their ranges, the difference in ${name.toLowerCase()} keeps its sign in ${sign} of the draws; most of its variance comes from parameters of grade “${group}” (${share}).`,
  askEvidence: "Draw the parameters",
  drawnRange: "Difference (nine in ten draws)",
  sameSign: "Same sign",
  evidenceHow: (draws, counts) =>
    `${draws} draws of the parameters (${counts}), over their published ranges, where there is none over a quarter of the value up and down. Each column is the share of the variance in which parameters of that grade have a part, 100 % together; with few draws it is rough.`,
  health: "Health card",
  healthStates: { good: "well", doubt: "in doubt", bad: "wrong" },
  fingerprint: (text) => `Fingerprint ${text}`,
  credit: (parts) =>
    `${parts.names} · ${parts.county} · seed ${parts.seed} · ${parts.runs === 1 ? "one replication" : `${parts.runs} replications`} · govload ${parts.version}`,
  report: "This is a finished report. Change the settings above for a run of your own.",
  backToReport: "Back to the report",
  offline: "This page works offline; nothing leaves your machine.",

  groups: {
    people: "What citizens meet",
    quality: "Right or wrong",
    staff: "What staff carry",
    powers: "Powers and means",
    reports: "Two books",
    money: "Money",
    other: "Other",
  },
  places: {
    example: "Example county (mixed)",
    plain: "Plains county",
    mountain: "Mountain county",
    east: "Eastern county",
  },
};
