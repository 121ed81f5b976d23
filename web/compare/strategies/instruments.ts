/** The instruments of a strategy as a list: copied, moved, taken out, each open to change by itself. */
import { fill, h } from "../../dom.ts";
import type { Control, Form } from "./control.ts";
import type { Examined } from "./examine.ts";
import { type Act, createInstrument, type Instrument } from "./instrument.ts";
import { kindsOf, type Reform } from "./reforms.ts";

/** Whether the form made for one entry serves another. */
const kindKey = (reform: Reform): string => JSON.stringify(kindsOf(reform).map(({ of, name }) => [of, name]));

export interface ListOptions {
  readonly form: Form;
  readonly reforms: () => readonly Reform[];
  readonly change: (reforms: readonly Reform[]) => void;
  readonly warnings: () => Examined["warnings"];
}

export interface InstrumentList extends Control {
  /** Opens one of them alone. */
  readonly show: (index: number) => void;
}

/** The list after an act, and where what was acted upon stands then. */
export function afterAct(
  all: readonly Reform[],
  index: number,
  act: Act,
): [reforms: Reform[], index: number] {
  const others = all.toSpliced(index, 1);
  const to = { copy: index + 1, remove: index, up: index - 1, down: index + 1 }[act];
  if (act === "remove") return [others, Math.min(to, others.length - 1)];
  return [act === "copy" ? all.toSpliced(to, 0, all[index]) : others.toSpliced(to, 0, all[index]), to];
}

export function createInstruments({ form, reforms, change, warnings }: ListOptions): InstrumentList {
  const node = h("ol", { class: "instruments" });
  let made: { readonly key: string; readonly one: Instrument }[] = [];
  const show = (index: number) => {
    for (const [i, { one }] of made.entries()) one.open(i === index);
    made[index]?.one.focus();
  };
  const act = (index: number, what: Act) => {
    const [all, to] = afterAct(reforms(), index, what);
    change(all);
    show(what === "remove" ? -1 : to);
    made[to]?.one.focus();
  };
  const create = (index: number): Instrument =>
    createInstrument({
      ...form,
      place: index,
      reform: () => reforms()[index] ?? {},
      set: (reform) => change(reforms().map((one, i) => (i === index ? reform : one))),
      warnings,
      act: (what) => act(index, what),
      ends: () => ({ up: index > 0, down: index < reforms().length - 1 }),
    });
  const refresh = () => {
    made = reforms()
      .map(kindKey)
      .map((key, i) => (made[i]?.key === key ? made[i] : { key, one: create(i) }));
    const nodes = made.map(({ one }) => one.node);
    if (nodes.length !== node.children.length || nodes.some((one, i) => node.children[i] !== one)) {
      fill(node, ...nodes);
    }
    for (const { one } of made) one.refresh();
  };
  return { node, refresh, show };
}
