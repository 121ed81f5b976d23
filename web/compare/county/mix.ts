/** The townships of a made county: how many of each kind, what a kind is, and how many in all. */
import {
  type FieldSpec,
  largestRemainder,
  optionsIn,
  type RecordField,
  type ScenarioDocument,
  scenarioFileSpec,
  shippedDocument,
  type Text,
} from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { overridesOf } from "../../settings/places.ts";
import type { CountyChange, Settings } from "../../settings/settings.ts";
import { countyWords } from "./words.ts";

/** The scenario whose county all others stand on. */
const BASE = "baseline";

type Counts = Readonly<Record<string, number>>;

const base = (): ScenarioDocument => {
  const found = shippedDocument(BASE);
  if (!found) throw new Error(`${BASE} is not shipped`);
  return found;
};

/** Townships of each kind that these settings make. */
export function mixOf(settings: Pick<Settings, "place" | "county">): Counts {
  const given = (overridesOf(settings) as { county?: CountyChange }).county;
  const known = base().county.archetypes ?? {};
  const counts = given?.archetypes ?? known;
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

/** The fields of an archetype, all of which are told: none goes without saying. */
function archetypeRecord(): RecordField {
  const field = scenarioFileSpec.fields.archetypes;
  const map = field.type === "either" ? field.of.find(({ type }) => type === "map") : field;
  const record = map?.type === "map" ? (map.of as RecordField) : undefined;
  if (record?.type !== "record") throw new Error("archetypes are records");
  const { title: _, source: __, ...fields } = record.fields;
  const told = Object.entries(fields).map(([name, one]) => [name, { ...one, default: undefined }]);
  return { ...record, fields: Object.fromEntries(told) };
}

interface CountField {
  readonly node: HTMLElement;
  readonly show: (count: number) => void;
}

/** A whole number in bounds; others are not taken, and said to be wrong. */
function countField(
  label: string,
  hint: string,
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
  const node = h(
    "div",
    { class: "row" },
    h("label", {}, text, input),
    h("p", { class: "hint" }, hint),
    wrong,
  );
  return {
    node,
    show(count) {
      input.value = String(count);
      wrong.hidden = true;
      input.setAttribute("aria-invalid", "false");
    },
  };
}

/** The mix, folded into a line. */
export function createMix({ store, language, signal }: Services & Context): HTMLElement {
  const words = countyWords(language);
  const most = mostOf();
  const record = archetypeRecord();
  const say = (text: Text) => text[language];
  const change = (archetypes: Counts) => store.change({ county: { archetypes, townships: sum(archetypes) } });
  const now = () => mixOf(store.now());
  const fields = Object.entries(base().archetypes).map(([name, archetype]) => {
    const title = say(archetype.title ?? { zh: name, en: name });
    const holds = (count: number) => count >= 0 && count <= most && sum({ ...now(), [name]: count }) > 0;
    const told = optionsIn(record, { ...archetype }, { say });
    const take = (count: number) => change({ ...now(), [name]: count });
    return { name, ...countField(title, told, holds, words.badCount(most), take) };
  });
  const size = countField(
    words.size,
    words.sizeHint,
    (count) => count >= 1 && count <= most,
    words.badCount(most),
    (count) => change(scaled(now(), count)),
  );
  const summary = h("summary");
  const restore = h(
    "button",
    { type: "button", class: "plain", onclick: () => store.change({ county: {} }) },
    words.restore,
  );
  const note = h("p", { class: "hint" }, words.kindsNote);
  const node = h(
    "details",
    { class: "mix" },
    summary,
    h("div", { class: "rows" }, size.node, ...fields.map((one) => one.node), note, restore),
  );
  const show = () => {
    const counts = now();
    const own = Object.keys(store.now().county).length > 0;
    fill(summary, words.mix(sum(counts)) + (own ? words.mixOwn : ""));
    restore.hidden = !own;
    size.show(sum(counts));
    for (const one of fields) one.show(counts[one.name]);
  };
  show();
  store.follow(show, signal);
  return node;
}
