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

/** The list of parameters with the field that narrows it; `offer` shows those that fit what is typed. */
function createFinder(options: PickerOptions, title: string) {
  const { own, onChange } = options;
  let [chosen, against] = ["", ""];
  const select = h("select", { "aria-label": title, onchange: () => onChange(axisOf(select.value)) });
  const count = h("span", { class: "hint find-count", role: "status" });
  const fitting = () => matching(search.value).filter((name) => name !== against);
  const offer = () => {
    const found = fitting();
    // what is chosen stays in the list, or the list would show another
    const kept = found.some((name) => name === chosen) ? found : [chosen as ParameterName, ...found];
    fill(select, ...groupsOf(kept, chosen, options));
    fill(count, search.value.trim() !== "" && own.found(found.length));
  };
  const search = h("input", {
    type: "search",
    "aria-label": own.search(title),
    placeholder: own.searchHint,
    oninput: offer,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" || search.value.trim() === "") return;
      // Enter takes the first that was found; it does not start a run
      event.preventDefault();
      const [first] = fitting();
      if (first) onChange(axisOf(first));
    },
  });
  return {
    select,
    node: h("div", { class: "find" }, search, count),
    show(parameter: string, other: string) {
      if (chosen === parameter && against === other) return;
      [chosen, against] = [parameter, other];
      offer();
    },
  };
}

/** The two ends of the range. */
function createRange({ axis, own, words, onChange }: PickerOptions, title: string) {
  let now: AxisChoice | undefined;
  const end = (name: "low" | "high", label: string) =>
    numberField(`${title}${words.aside}${label}`, (value) => {
      if (now) onChange({ ...now, [name]: value }, `${axis} ${name}`);
    });
  const [low, high] = [end("low", own.from), end("high", own.to)];
  const word = (text: string) => h("span", {}, text);
  return {
    node: h("div", { class: "span" }, word(own.from), low.input, word(own.to), high.input),
    show(next: AxisChoice) {
      now = next;
      low.show(next.low);
      high.show(next.high);
    },
  };
}

export function createPicker(options: PickerOptions): Picker {
  const title = options.own.axes[options.axis];
  const finder = createFinder(options, title);
  const range = createRange(options, title);
  const about = h("p", { class: "hint" });
  const legend = h("legend", { class: "label" }, title);
  return {
    node: h("fieldset", { class: "axis-choice" }, legend, finder.select, finder.node, range.node, about),
    show(next, other, settings) {
      finder.show(next.parameter, other);
      range.show(next);
      fill(about, aboutOf(next, settings, options));
    },
  };
}
