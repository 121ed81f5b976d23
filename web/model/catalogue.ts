/**
 * What the model consists of as the page tells it: the founding, the steps of the day in their order, the month's end
 * between counties, and the rules they share. Each parameter and each switch has one home among them.
 */
import {
  couplings,
  type Detail,
  dayDetails,
  detailOf,
  MONTH,
  mechanisms,
  type ParameterName,
  parameters,
  switches,
  type Text,
  WEEK,
} from "../../src/index.ts";

export type SwitchName = keyof typeof switches;
export type Rhythm = "once" | "day" | "week" | "month";
export const groups = ["founding", "day", "between", "shared"] as const;
export type Group = (typeof groups)[number];

export interface Part {
  readonly group: Group;
  /** Its name in the code. */
  readonly name: string;
  readonly title: Text;
  readonly about?: Text;
  /** Its place in the day. */
  readonly number?: number;
  readonly rhythm?: Rhythm;
  /** Those that are set here. */
  readonly parameters: readonly ParameterName[];
  readonly switches: readonly SwitchName[];
  /** Those that it uses as well, and that are set elsewhere. */
  readonly alsoParameters: readonly ParameterName[];
  readonly alsoSwitches: readonly SwitchName[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly detail?: Detail;
}

/** What a mechanism and a coupling between counties have in common. */
interface Declared {
  readonly name: string;
  readonly title: Text;
  readonly about: Text;
  readonly parameters: readonly ParameterName[];
  readonly switches: readonly SwitchName[];
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** They reckon ahead with the rules of other steps, and so name what is at home there. */
const foreseeing = ["readiness", "reversals", "reforms"];
const declared: readonly Declared[] = [...mechanisms, ...couplings];
const byHome: readonly Declared[] = [
  ...declared.filter(({ name }) => !foreseeing.includes(name)),
  ...foreseeing.flatMap((name) => declared.filter((one) => one.name === name)),
];

/** Where the rule below would miss what readers look for. */
const told: Readonly<Record<string, string>> = { skill: "learning" };

/** The step whose name it bears, else the first that writes the column of its name, else the first that uses it. */
function homeOf(name: string, users: readonly Declared[]): string {
  if (Object.hasOwn(told, name)) return told[name];
  const own = users.find((one) => one.name === name);
  const writer = users.find(({ writes }) => writes.includes(name));
  return (own ?? writer ?? users[0])?.name ?? FOUNDING;
}

/** Read when a county is founded and in no step. */
const FOUNDING = "founding";

export const parameterNames = Object.keys(parameters) as readonly ParameterName[];
export const switchNames = Object.keys(switches) as readonly SwitchName[];

export const homes = {
  parameter: new Map(
    parameterNames.map((name) => [
      name,
      homeOf(
        name,
        byHome.filter((one) => one.parameters.includes(name)),
      ),
    ]),
  ),
  switch: new Map(
    switchNames.map((name) => [
      name,
      homeOf(
        name,
        byHome.filter((one) => one.switches.includes(name)),
      ),
    ]),
  ),
} as const;

const unique = <T>(list: readonly T[]) => [...new Set(list)];

function partOf(one: Declared, kind: "mechanism" | "coupling") {
  const at = (name: string) => (home: string | undefined) => home === name;
  const here = at(one.name);
  return {
    name: one.name,
    title: one.title,
    about: one.about,
    parameters: parameterNames.filter((name) => here(homes.parameter.get(name))),
    switches: switchNames.filter((name) => here(homes.switch.get(name))),
    alsoParameters: unique(one.parameters).filter((name) => !here(homes.parameter.get(name))),
    alsoSwitches: unique(one.switches).filter((name) => !here(homes.switch.get(name))),
    reads: one.reads,
    writes: one.writes,
    detail: detailOf(dayDetails, kind, one.name),
  };
}

const rhythmOf = (every: number): Rhythm => (every >= MONTH ? "month" : every >= WEEK ? "week" : "day");

function chapterOf(detail: Detail): Part {
  const founding = detail.of === FOUNDING;
  return {
    group: founding ? "founding" : "shared",
    name: detail.of,
    title: detail.title ?? { zh: detail.of, en: detail.of },
    ...(founding ? { rhythm: "once" as const } : {}),
    parameters: parameterNames.filter((name) => homes.parameter.get(name) === detail.of),
    switches: [],
    alsoParameters: [],
    alsoSwitches: [],
    reads: [],
    writes: [],
    detail,
  };
}

const chapters = dayDetails.filter(({ title }) => title).map(chapterOf);

/** Every part, in the order in which they are told. */
export const parts: readonly Part[] = [
  ...chapters.filter(({ group }) => group === "founding"),
  ...mechanisms.map((one, i) => ({
    group: "day" as const,
    number: i + 1,
    rhythm: rhythmOf(one.every ?? 1),
    ...partOf(one, "mechanism"),
  })),
  ...couplings.map((one) => ({
    group: "between" as const,
    rhythm: "month" as const,
    ...partOf(one, "coupling"),
  })),
  ...chapters.filter(({ group }) => group === "shared"),
];

/** Names may be those of a step and of a chapter at once. */
export const idOf = ({ group, name }: Part) => `${group === "shared" ? "rule" : "step"}-${name}`;

/** The part where a parameter or a switch is set. */
export function homePart(name: string): Part | undefined {
  const home = homes.parameter.get(name as ParameterName) ?? homes.switch.get(name as SwitchName);
  return parts.find((part) => part.name === home && part.group !== "shared");
}

/** The day in stretches, each from its first step on; what counties do to one another belongs to the last. */
export const stretches: readonly (Text & { readonly from: string })[] = [
  { from: FOUNDING, zh: "造县与开工", en: "Founding, opening" },
  { from: "orders", zh: "事情来了", en: "Work arrives" },
  { from: "capacity", zh: "人来办", en: "Hands meet work" },
  { from: "abandonment", zh: "群众的感受", en: "What citizens feel" },
  { from: "incidents", zh: "每周最后一天", en: "Last day of a week" },
  { from: "reversals", zh: "每月最后一天", en: "Last day of a month" },
  { from: "closing", zh: "收工，县与县之间", en: "Closing, between counties" },
];

/** Their parts, stretch by stretch. */
export function stretched(): readonly (readonly Part[])[] {
  const told = parts.filter(({ group }) => group !== "shared");
  const starts = stretches.map(({ from }) => told.findIndex(({ name }) => name === from));
  return starts.map((start, i) => told.slice(start, starts[i + 1]));
}
