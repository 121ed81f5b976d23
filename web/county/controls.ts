/** What is looked at: strategy, indicator, value or difference, and the township, by lists. */
import { indicators } from "../../src/index.ts";
import { groups } from "../compare/table.ts";
import { fill, h } from "../dom.ts";
import type { Context, Services } from "../room.ts";
import { titleOf } from "../settings/settings.ts";
import type { LookStore } from "./look.ts";
import type { CountyWords } from "./words.ts";

export interface ControlsOptions extends Services, Context {
  readonly look: LookStore;
  readonly its: CountyWords;
}
export interface Controls {
  readonly node: HTMLElement;
  readonly update: () => void;
}

const option = (value: string, text: string, selected: boolean) => h("option", { value, selected }, text);

function field(label: string, control: HTMLElement): HTMLElement {
  return h("label", { class: "field" }, h("span", { class: "label" }, label), control);
}

/** All indicators in the groups of the comparison's table. */
function indicatorField({ look, language, words, its }: ControlsOptions) {
  const placed = Object.values(groups).flat();
  const known = (name: string) => Object.hasOwn(indicators, name) && !missing.includes(name);
  const other = Object.keys(indicators).filter((name) => !placed.includes(name));
  const select = h(
    "select",
    { onchange: () => look.change({ indicator: select.value }) },
    ...Object.entries({ ...groups, other }).map(([group, names]) =>
      h(
        "optgroup",
        { label: words.groups[group as keyof typeof words.groups] },
        ...names.filter(known).map((name) => option(name, indicators[name][language], false)),
      ),
    ),
  );
  for (const one of [...select.children]) if (one.children.length === 0) one.remove();
  const update = () => {
    select.value = look.now().indicator;
  };
  return { node: field(its.indicator, select), update };
}
/** What needs more than the sums of a week. */
const missing = ["sojournP90", "movedSatisfaction"];

function strategyField({ look, store, language, its }: ControlsOptions) {
  const select = h("select", { onchange: () => look.change({ strategy: Number(select.value) }) });
  const update = () => {
    const { strategies } = store.now();
    const now = Math.min(look.now().strategy, strategies.length - 1);
    const names = strategies.map((one) => titleOf(one)[language]);
    if ([...select.options].map((one) => one.text).join() !== names.join())
      fill(select, ...names.map((name, i) => option(String(i), name, false)));
    select.value = String(now);
  };
  return { node: field(its.strategy, select), update };
}

/** The value itself, or what it is above the reference's. */
function howField({ look, store, language, its }: ControlsOptions) {
  const select = h("select", { onchange: () => look.change({ against: select.value === "against" }) });
  const node = field(its.how, select);
  const update = () => {
    const { strategies } = store.now();
    const { strategy, against } = look.now();
    node.hidden = Math.min(strategy, strategies.length - 1) === 0;
    const name = its.against(titleOf(strategies[0])[language]);
    fill(select, option("level", its.level, !against), option("against", name, against));
  };
  return { node, update };
}

export function createControls(options: ControlsOptions): Controls {
  const parts = [strategyField(options), indicatorField(options), howField(options)];
  return {
    node: h("div", { class: "county-controls" }, ...parts.map(({ node }) => node)),
    update: () => {
      for (const part of parts) part.update();
    },
  };
}
