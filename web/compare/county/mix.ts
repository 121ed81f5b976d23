/** The townships of a made county: how many of each kind, what a kind is, and how many in all. */
import {
  type FieldSpec,
  largestRemainder,
  type RecordField,
  type ScenarioDocument,
  scenarioFileSpec,
  shippedDocument,
} from "../../../src/index.ts";
import { type Child, fill, h } from "../../dom.ts";
import { type Language, localeOf } from "../../i18n/index.ts";
import type { Context, Services } from "../../room.ts";
import { overridesOf } from "../../settings/places.ts";
import type { CountyChange, Settings } from "../../settings/settings.ts";
import { countyWords } from "./words.ts";

/** The scenario whose county all others stand on. */
const BASE = "baseline";

type Counts = Readonly<Record<string, number>>;

type Values = Readonly<Record<string, unknown>>;

const hint = (text: string): HTMLElement => h("p", { class: "hint" }, text);

const base = (): ScenarioDocument => {
  const found = shippedDocument(BASE);
  if (!found) throw new Error(`${BASE} is not shipped`);
  return found;
};

/** Townships of each kind that these settings make. */
export function mixOf(settings: Pick<Settings, "place" | "county">): Counts {
  const given = (overridesOf(settings) as { county?: CountyChange }).county;
  const known = base().county.archetypes ?? {};
  // a link may give the number alone
  const usual = given?.townships === undefined ? known : scaled(known, given.townships);
  const counts = given?.archetypes ?? usual;
  return Object.fromEntries(Object.keys(base().archetypes).map((name) => [name, counts[name] ?? 0]));
}

const sum = (counts: Counts): number => Object.values(counts).reduce((total, count) => total + count, 0);

/** The same kinds in the same proportions, so many in all. */
export function scaled(counts: Counts, townships: number): Counts {
  const shares = largestRemainder(Object.values(counts), townships);
  return Object.fromEntries(Object.keys(counts).map((name, i) => [name, shares[i]]));
}

/** Most townships of one kind that a document may ask for. */
function mostOf(): number {
  const county = scenarioFileSpec.fields.county as RecordField;
  const counts = county.fields.archetypes;
  const of = counts.type === "map" ? (counts.of as FieldSpec) : undefined;
  return of?.type === "number" ? of.max : 0;
}

/** The fields of an archetype. */
function archetypeFields(): RecordField["fields"] {
  const field = scenarioFileSpec.fields.archetypes;
  const map = field.type === "either" ? field.of.find(({ type }) => type === "map") : field;
  const record = map?.type === "map" ? (map.of as RecordField) : undefined;
  if (record?.type !== "record") throw new Error("archetypes are records");
  return record.fields;
}

interface Meaning {
  /** How large it is: residents, staff, villages. */
  readonly size: string;
  /** What it has of money, systems, powers … */
  readonly means: readonly string[];
}

/** A number before its unit; between two Chinese characters, as in 3万人, there is no space. */
const measured = (number: string, unit: string) =>
  /\p{Script=Han}$/u.test(number) ? number + unit : `${number} ${COUNTED.includes(unit) ? "" : unit}`.trim();

/** English units that say no more than the name of what is counted. */
const COUNTED: readonly string[] = ["people", "count"];

/** What a kind of township is, in the declared fields' own words. */
function meaningOf(archetype: Values, language: Language): Meaning {
  const number = new Intl.NumberFormat(localeOf(language), {
    notation: language === "zh" ? "compact" : "standard",
  });
  const told = Object.entries(archetypeFields()).flatMap(([name, field]) => {
    const value = archetype[name];
    if (field.type !== "number" || typeof value !== "number") return [];
    const unit = field.unit?.[language] ?? "";
    const isPart = field.unit?.en === "share" || field.unit?.en === "ratio";
    const text = isPart ? `${Math.round(value * 100)} %` : measured(number.format(value), unit);
    return [{ isPart, text: `${field[language]} ${text}` }];
  });
  const join = language === "zh" ? "，" : ", ";
  return {
    size: told.flatMap(({ isPart, text }) => (isPart ? [] : text)).join(join),
    means: told.flatMap(({ isPart, text }) => (isPart ? text : [])),
  };
}

interface CountField {
  readonly node: HTMLElement;
  readonly show: (count: number) => void;
}

/** A whole number in bounds; others are not taken, and said to be wrong. */
function countField(
  label: string,
  hints: readonly Child[],
  holds: (count: number) => boolean,
  fault: string,
  take: (count: number) => void,
): CountField {
  const wrong = h("p", { class: "fault", hidden: true }, fault);
  const input = h("input", {
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    class: "number",
    onchange: () => {
      const count = Number(input.value);
      const right = input.value.trim() !== "" && Number.isInteger(count) && holds(count);
      wrong.hidden = right;
      input.setAttribute("aria-invalid", String(!right));
      if (right) take(count);
    },
  });
  const text = h("span", {}, label);
  const node = h("div", { class: "row" }, h("label", {}, text, input), ...hints, wrong);
  return {
    node,
    show(count) {
      input.value = String(count);
      wrong.hidden = true;
      input.setAttribute("aria-invalid", "false");
    },
  };
}

/** How many of each kind, and how many in all. */
function countFields({ store, language }: Services & Context) {
  const words = countyWords(language);
  const most = mostOf();
  const wrong = words.badCount(most);
  const now = () => mixOf(store.now());
  const change = (archetypes: Counts) => store.change({ county: { archetypes, townships: sum(archetypes) } });
  const kinds = Object.entries(base().archetypes).map(([name, archetype]) => {
    const title = (archetype.title ?? { zh: name, en: name })[language];
    const holds = (count: number) => count >= 0 && count <= most && sum({ ...now(), [name]: count }) > 0;
    const { size, means } = meaningOf({ ...archetype }, language);
    const list = h("ul", { class: "hint" }, ...means.map((text) => h("li", {}, text)));
    const hints = [hint(size), h("details", { class: "hint" }, h("summary", {}, words.means), list)];
    const take = (count: number) => change({ ...now(), [name]: count });
    return { name, ...countField(title, hints, holds, wrong, take) };
  });
  const holds = (count: number) => count >= 1 && count <= most;
  const size = countField(words.size, [hint(words.sizeHint)], holds, wrong, (count) =>
    change(scaled(now(), count)),
  );
  return { kinds, size };
}

/** The mix, folded into a line. */
export function createMix(options: Services & Context): HTMLElement {
  const { store, language, signal } = options;
  const words = countyWords(language);
  const { kinds, size } = countFields(options);
  const summary = h("summary");
  const onclick = () => store.change({ county: {} });
  const restore = h("button", { type: "button", class: "plain", onclick }, words.restore);
  const rows = [size.node, ...kinds.map(({ node }) => node), hint(words.kindsNote), restore];
  const show = () => {
    const settings = store.now();
    const counts = mixOf(settings);
    const own = Object.keys(settings.county).length > 0;
    fill(summary, words.mix(sum(counts)) + (own ? words.mixOwn : ""));
    restore.hidden = !own;
    size.show(sum(counts));
    for (const one of kinds) one.show(counts[one.name]);
  };
  show();
  store.follow(show, signal);
  return h("details", { class: "mix" }, summary, h("div", { class: "rows" }, ...rows));
}
