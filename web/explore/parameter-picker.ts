/** Choosing a parameter: by its name in either language, with its grade, its range and what holds now beside it. */
import { type ParameterName, restsOn, uncertaintyOf } from "../../src/index.ts";
import { fill, h } from "../dom.ts";
import type { Language, Words } from "../i18n/index.ts";
import type { Settings } from "../settings/settings.ts";
import { type AxisChoice, axisOf, parameterNames, specs } from "./choice.ts";
import { rangeText, valueText } from "./view.ts";
import type { ExploreWords } from "./words.ts";

export interface PickerOptions {
  readonly axis: "x" | "y";
  readonly language: Language;
  readonly words: Words;
  readonly own: ExploreWords;
  /** `typing`: the field, where letters are to be undone together. */
  readonly onChange: (axis: AxisChoice, typing?: string) => void;
}
export interface Picker {
  readonly node: HTMLElement;
  /** `other` stands on the other axis and is not offered here. */
  readonly show: (axis: AxisChoice, other: string, settings: Settings) => void;
}

const isPublished = (name: ParameterName) => uncertaintyOf(name, specs[name])?.range !== "convention";

/** Names that hold the text, in either language or as they stand in scenario files; those with a range first. */
export function matching(text: string): ParameterName[] {
  const wanted = text.trim().toLowerCase();
  return parameterNames.filter((name) => {
    const { zh, en } = specs[name];
    return [zh, en, name].some((one) => one.toLowerCase().includes(wanted));
  });
}

function groupsOf(found: readonly ParameterName[], chosen: string, options: PickerOptions) {
  const { language, own } = options;
  const option = (name: ParameterName) =>
    h("option", { value: name, selected: name === chosen }, specs[name][language]);
  const group = (label: string, members: readonly ParameterName[]) =>
    members.length > 0 && h("optgroup", { label }, ...members.map(option));
  return [
    group(own.published, found.filter(isPublished)),
    group(
      own.convention,
      found.filter((name) => !isPublished(name)),
    ),
  ];
}

function aboutOf(
  { parameter }: AxisChoice,
  settings: Settings,
  { language, own, words }: PickerOptions,
): string {
  const spec = specs[parameter];
  const drawn = uncertaintyOf(parameter, spec);
  const { low, high } = drawn ?? { low: spec.min, high: spec.max };
  const basis = drawn ? own.range[drawn.range] : own.wholeRange;
  const now = settings.parameters[parameter] ?? spec.default;
  const span = `${basis} ${rangeText(low, high, spec.unit, language, words)}`;
  return own.axisNote(restsOn[spec.grade][language], span, valueText(now, language));
}

function numberField(label: string, onValue: (value: number) => void) {
  const input = h("input", {
    type: "number",
    step: "any",
    "aria-label": label,
    oninput: () => input.value !== "" && Number.isFinite(input.valueAsNumber) && onValue(input.valueAsNumber),
  });
  const show = (value: number) => {
    if (document.activeElement !== input) input.value = String(value);
  };
  return { input, show };
}

export function createPicker(options: PickerOptions): Picker {
  const { axis, own, onChange } = options;
  const title = own.axes[axis];
  let now: AxisChoice | undefined;
  let against = "";
  const select = h("select", { "aria-label": title, onchange: () => onChange(axisOf(select.value)) });
  const count = h("span", { class: "hint found", role: "status" });
  const offer = () => {
    const text = search.value;
    const found = matching(text).filter((name) => name !== against);
    const chosen = now?.parameter ?? "";
    // what is chosen stays in the list, or the list would show another
    const kept = found.some((name) => name === chosen) ? found : [chosen as (typeof found)[number], ...found];
    fill(select, ...groupsOf(kept, chosen, options));
    fill(count, text.trim() !== "" && own.found(found.length));
  };
  const search = h("input", {
    type: "search",
    "aria-label": own.search(title),
    placeholder: own.searchHint,
    oninput: offer,
    onkeydown: (event: KeyboardEvent) => {
      const [first] = matching(search.value).filter((name) => name !== against);
      if (event.key !== "Enter" || search.value.trim() === "") return;
      // Enter takes the first that was found; it does not start a run
      event.preventDefault();
      if (first) onChange(axisOf(first));
    },
  });
  const low = numberField(`${title}${options.words.aside}${own.from}`, (value) =>
    onChange({ ...(now as AxisChoice), low: value }, `${axis} low`),
  );
  const high = numberField(`${title}${options.words.aside}${own.to}`, (value) =>
    onChange({ ...(now as AxisChoice), high: value }, `${axis} high`),
  );
  const about = h("p", { class: "hint" });
  const span = h(
    "div",
    { class: "span" },
    h("span", {}, own.from),
    low.input,
    h("span", {}, own.to),
    high.input,
  );
  const node = h(
    "fieldset",
    { class: "axis" },
    h("legend", { class: "label" }, title),
    select,
    h("div", { class: "find" }, search, count),
    span,
    about,
  );
  return {
    node,
    show(next, other, settings) {
      const changed = now?.parameter !== next.parameter || against !== other;
      now = next;
      against = other;
      if (changed) offer();
      low.show(next.low);
      high.show(next.high);
      fill(about, aboutOf(next, settings, options));
    },
  };
}
