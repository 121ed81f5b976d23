/** A parameter: its value by number or slider, and what the value rests on. */
import { drawnRanges, type ParameterName, type ParameterSpec } from "../../src/index.ts";
import { h } from "../dom.ts";
import type { Store } from "../settings/store.ts";
import { readValue, specs, stepOf, valueIn, withParameter } from "./changed.ts";
import { gradeMark } from "./grades.ts";
import type { Told } from "./rules.ts";
import { sourceNode } from "./source.ts";

export interface FieldOptions extends Told {
  readonly store: Store;
  /** Until when the field follows the settings. */
  readonly until: AbortSignal;
  /** Stands before the ids of its elements: a field may stand on the page twice. */
  readonly scope: string;
}

const minus = (value: number) => String(value).replace("-", "−");

/** The facts in one line: default, what may be entered, what was published, what was fitted. */
function factsOf(name: ParameterName, { say, language }: FieldOptions): string {
  const spec = specs[name];
  const drawn = drawnRanges[name];
  const { interval } = spec;
  const rounded = (value: number) => minus(Number(value.toPrecision(3)));
  return [
    say.default(minus(spec.default)),
    say.range(minus(spec.min), minus(spec.max)),
    ...(drawn ? [say.published(minus(drawn[0]), minus(drawn[1]))] : []),
    ...(interval ? [say.interval(rounded(interval[0]), rounded(interval[1]))] : []),
    spec.unit[language],
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

export function parameterField(name: ParameterName, options: FieldOptions): HTMLElement {
  const { store, until, say, language } = options;
  const spec = specs[name];
  const { id, input, slider, fault, reset } = controlsOf(name, spec, options);
  const node = h("div", { class: "parameter", "data-name": name });
  const clear = () => {
    fault.textContent = "";
    input.removeAttribute("aria-invalid");
  };
  const show = () => {
    const value = valueIn(store.now(), name);
    slider.value = String(value);
    slider.setAttribute("aria-valuetext", minus(value));
    const changed = value !== spec.default;
    node.classList.toggle("changed", changed);
    reset.hidden = !changed;
    // what is being typed stays as it is typed: "0." on the way to "0.5"
    if (input === document.activeElement && readValue(input.value, spec) === value) return;
    input.value = String(value);
    clear();
  };
  const set = (value?: number) => store.change(withParameter(store.now(), name, value), `parameter ${name}`);
  input.addEventListener("input", () => {
    const read = readValue(input.value, spec);
    if (typeof read === "number") {
      clear();
      return set(read);
    }
    const now = minus(valueIn(store.now(), name));
    fault.textContent = say.faults[read.kind](now, minus(spec.min), minus(spec.max));
    input.setAttribute("aria-invalid", "true");
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    input.value = String(valueIn(store.now(), name));
    clear();
  });
  slider.addEventListener("input", () => set(Number(slider.value)));
  reset.addEventListener("click", () => {
    store.change(withParameter(store.now(), name));
    input.focus();
  });
  const title = h(
    "p",
    { class: "parameter-title" },
    gradeMark(spec.grade, { changed: false }),
    h("label", { for: id }, spec[language]),
    " ",
    h("code", {}, name),
  );
  const facts = h(
    "p",
    { class: "facts", id: `${id}-facts` },
    say.grades[spec.grade].name,
    say.factJoin,
    factsOf(name, options),
  );
  const value = h(
    "div",
    { class: "value" },
    input,
    h("span", { class: "unit" }, spec.unit[language]),
    slider,
    reset,
  );
  node.append(title, value, fault, facts, sourceNode(spec.source, spec[language], options));
  show();
  store.follow(show, until);
  return node;
}
