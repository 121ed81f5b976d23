/** A parameter: its value by number or slider, and what the value rests on. */
import { drawnRanges, type ParameterName, type ParameterSpec } from "../../src/index.ts";
import { h } from "../dom.ts";
import type { Store } from "../settings/store.ts";
import { minus, readValue, specs, stepOf, valueIn, withParameter } from "./changed.ts";
import { gradeMark } from "./grades.ts";
import { sourceNode } from "./source.ts";
import type { Told } from "./words.ts";

export interface FieldOptions extends Told {
  readonly store: Store;
  /** Until when the field follows the settings. */
  readonly until: AbortSignal;
  /** Stands before the ids of its elements: a field may stand on the page twice. */
  readonly scope: string;
}

/** The facts in one line: default, what may be entered, what was published, what was fitted. */
function factsOf(name: ParameterName, { say }: FieldOptions): string {
  const spec = specs[name];
  const drawn = drawnRanges[name];
  const { interval } = spec;
  const rounded = (value: number) => minus(Number(value.toPrecision(3)));
  return [
    say.default(minus(spec.default)),
    say.range(minus(spec.min), minus(spec.max)),
    ...(drawn ? [say.published(minus(drawn[0]), minus(drawn[1]))] : []),
    ...(interval ? [say.interval(rounded(interval[0]), rounded(interval[1]))] : []),
  ].join(say.factJoin);
}

/** The two controls of a value, and how they are set to what holds. */
function controlsOf(name: ParameterName, spec: ParameterSpec, options: FieldOptions) {
  const { say, language, scope } = options;
  const label = spec[language];
  const id = `${scope}-${name}`;
  const input = h("input", {
    type: "text",
    inputmode: "decimal",
    id,
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": say.value(label),
    "aria-describedby": `${id}-facts ${id}-fault`,
  });
  const slider = h("input", {
    type: "range",
    min: spec.min,
    max: spec.max,
    step: stepOf(spec),
    "aria-label": say.slider(label),
  });
  const fault = h("p", { class: "fault", id: `${id}-fault`, role: "alert" });
  const reset = h("button", { type: "button", class: "plain reset" }, say.reset(minus(spec.default)));
  return { id, input, slider, fault, reset };
}

type Controls = ReturnType<typeof controlsOf>;

/** Name, value, what is wrong with it, and what it rests on. */
function nodeOf(name: ParameterName, controls: Controls, options: FieldOptions): HTMLElement {
  const { id, input, slider, fault, reset } = controls;
  const { say, language } = options;
  const spec = specs[name];
  const title = h(
    "p",
    { class: "parameter-title" },
    gradeMark(spec.grade, { changed: false }),
    h("label", { for: id }, spec[language]),
    " ",
    h("code", {}, name),
  );
  const unit = h("span", { class: "unit" }, spec.unit[language]);
  const told = say.grades[spec.grade].name + say.factJoin + factsOf(name, options);
  const facts = h("p", { class: "facts", id: `${id}-facts` }, told);
  return h(
    "div",
    { class: "parameter", "data-name": name },
    title,
    h("div", { class: "value" }, input, unit, slider, reset),
    fault,
    h("div", { class: "rests" }, facts, sourceNode(spec.source, spec[language], options)),
  );
}

/** Values go into the settings as they are typed; what is none is told, and the last that was one holds. */
function takeValues(name: ParameterName, { input, slider, fault, reset }: Controls, options: FieldOptions) {
  const { store, say } = options;
  const spec = specs[name];
  const set = (value: number) => store.change(withParameter(store.now(), name, value), `parameter ${name}`);
  const clear = () => {
    fault.textContent = "";
    input.removeAttribute("aria-invalid");
  };
  const back = () => {
    input.value = String(valueIn(store.now(), name));
    clear();
  };
  input.addEventListener("input", () => {
    const read = readValue(input.value, spec);
    clear();
    if (typeof read === "number") return set(read);
    const now = minus(valueIn(store.now(), name));
    fault.textContent = say.faults[read.kind](now, minus(spec.min), minus(spec.max));
    input.setAttribute("aria-invalid", "true");
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") back();
  });
  slider.addEventListener("input", () => set(Number(slider.value)));
  reset.addEventListener("click", () => {
    store.change(withParameter(store.now(), name));
    input.focus();
  });
  return back;
}

export function parameterField(name: ParameterName, options: FieldOptions): HTMLElement {
  const { store, until } = options;
  const spec = specs[name];
  const controls = controlsOf(name, spec, options);
  const { input, slider, reset } = controls;
  const node = nodeOf(name, controls, options);
  const back = takeValues(name, controls, options);
  const show = () => {
    const value = valueIn(store.now(), name);
    slider.value = String(value);
    slider.setAttribute("aria-valuetext", minus(value));
    reset.hidden = value === spec.default;
    node.classList.toggle("changed", value !== spec.default);
    // what is being typed stays as it is typed: "0." on the way to "0.5"
    if (input !== document.activeElement || readValue(input.value, spec) !== value) back();
  };
  show();
  store.follow(show, until);
  return node;
}
