/** One instrument as a card: its name, what it does in a line, and folded under it every setting that it has. */
import { changes, type RecordField } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import { isMap } from "../../is-map.ts";
import {
  type Control,
  createFault,
  type Form,
  isWithin,
  type Place,
  problemsAt,
  say,
  together,
} from "./control.ts";
import type { Examined } from "./examine.ts";
import { fieldsOf } from "./form.ts";
import { kindsOf, type Reform, recordOf, titleOf } from "./reforms.ts";
import { sentenceOf } from "./sentence.ts";

export type Act = "copy" | "remove" | "up" | "down";

export interface InstrumentOptions extends Form {
  readonly place: number;
  readonly reform: () => Reform;
  readonly set: (reform: Reform) => void;
  readonly warnings: () => Examined["warnings"];
  readonly act: (what: Act) => void;
  /** Whether it is not the first, not the last. */
  readonly ends: () => { readonly up: boolean; readonly down: boolean };
}

/** Fields that stand first, and those of `where` that the kind goes by. */
const FIRST = ["title", "when"];

function chosenBy(reform: Reform): string[] {
  const given = isMap(reform.where) ? Object.keys(reform.where) : [];
  const kinds = kindsOf(reform);
  const goesBy = (what: "matters" | "orders") =>
    given.includes(what) ||
    kinds.some(({ of, name }) => (of === "controller" ? what === "matters" : changes[name].chooses === what));
  const whole = kinds.every(({ of, name }) => of === "change" && changes[name].ofCounty);
  return [
    ...(whole && !given.includes("townships") ? [] : ["townships"]),
    ...(goesBy("matters") ? ["matters"] : []),
    ...(goesBy("orders") ? ["orders"] : []),
  ];
}

/** The controls of an entry, in the order of reading. */
function controlsOf(options: InstrumentOptions): Control[] {
  const { reform, set, place } = options;
  const path = `reforms[${place}]`;
  const record = recordOf(reform());
  const here: Place = { spec: record, path, get: reform, set: (value) => set(value as Reform) };
  const whereField = record.fields.where as RecordField;
  const first = chosenBy(reform());
  const whereAt: Place = {
    spec: whereField,
    path: `${path}.where`,
    get: () => reform().where,
    set: (value) => {
      const { where: _, ...others } = reform();
      set(isMap(value) && Object.keys(value).length > 0 ? { ...others, where: value } : others);
    },
  };
  const rest = Object.keys(record.fields).filter(
    (name) => ![...FIRST, "where", "what", "with", "controller"].includes(name),
  );
  const elsewhere = Object.keys(whereField.fields).filter((name) => !first.includes(name));
  const later = ["counties"].filter((name) => elsewhere.includes(name));
  const acts = [...fieldsOf(options, here, record, FIRST), ...fieldsOf(options, whereAt, whereField, first)];
  const more = [...fieldsOf(options, here, record, rest), ...fieldsOf(options, whereAt, whereField, later)];
  const folded = h(
    "details",
    { class: "group" },
    h("summary", {}, options.words.more),
    h("div", { class: "rows" }, ...more.map(({ node }) => node)),
  );
  return [...acts, ...optionControls(options, here), together(folded, more)];
}

/** The options of what it does: of each change, or of the controller. */
function optionControls(options: InstrumentOptions, here: Place): Control[] {
  const { reform, set } = options;
  return kindsOf(reform()).map((kind, i) => {
    const controller = kind.of === "controller";
    const path = controller ? `${here.path}.with` : `${here.path}.what[${i}].${kind.name}`;
    const what = () => (Array.isArray(reform().what) ? (reform().what as readonly unknown[]) : []);
    const change = () => what()[i];
    const at: Place = {
      spec: kind.fields,
      path,
      get: () => {
        const one = change();
        return controller ? reform().with : isMap(one) ? one[kind.name] : undefined;
      },
      set: (value) =>
        set(
          controller
            ? { ...reform(), with: value }
            : { ...reform(), what: what().map((one, j) => (i === j ? { [kind.name]: value } : one)) },
        ),
    };
    const names = Object.keys(kind.fields.fields);
    const controls = fieldsOf(options, at, kind.fields, names);
    const own = createFault(
      options,
      path,
      names.map((name) => `${path}.${name}`),
    );
    const node = h(
      "fieldset",
      { class: "act" },
      h("legend", {}, say(kind.fields, options)),
      h("p", { class: "hint" }, say(kind.about, options)),
      own.node,
      ...controls.map((one) => one.node),
    );
    return together(node, [own, ...controls]);
  });
}

/** What the linter says of it: the title, and on request why and what to do. */
function warningsOf(options: InstrumentOptions): Control {
  const node = h("ul", { class: "warnings" });
  let shown = "";
  return {
    node,
    refresh() {
      const path = `reforms[${options.place}]`;
      const warnings = options.warnings().filter(({ paths }) => paths.some((one) => isWithin(one, path)));
      const key = JSON.stringify(warnings);
      node.hidden = warnings.length === 0;
      if (key === shown) return;
      shown = key;
      const items = warnings.map((one) =>
        h(
          "li",
          {},
          h(
            "details",
            {},
            h("summary", {}, say(one.title, options)),
            h("p", { class: "hint" }, say(one, options)),
          ),
        ),
      );
      fill(node, ...items);
    },
  };
}

function buttonsOf(options: InstrumentOptions): Control {
  const { words, act, reform, ends } = options;
  const button = (text: string, what: Act) => {
    const node = h("button", { type: "button", class: "plain", onclick: () => act(what) }, text);
    return { node, text };
  };
  const up = button(words.up, "up");
  const down = button(words.down, "down");
  const all = [button(words.duplicate, "copy"), up, down, button(words.remove, "remove")];
  return {
    node: h("div", { class: "buttons" }, ...all.map(({ node }) => node)),
    refresh() {
      const name = say(titleOf(reform()), options);
      for (const { node, text } of all) node.setAttribute("aria-label", words.of(text, name));
      up.node.disabled = !ends().up;
      down.node.disabled = !ends().down;
    },
  };
}

export interface Instrument extends Control {
  readonly open: (wide: boolean) => void;
  readonly focus: () => void;
}

/** All settings of an entry; its controls are made when it is first shown. */
function settingsOf(options: InstrumentOptions): Control {
  const form = h("div", { class: "rows" });
  const buttons = buttonsOf(options);
  let controls: readonly Control[] = [];
  let asked: string | undefined;
  return {
    node: h("div", { id: panelId(options), hidden: true }, form, buttons.node),
    refresh() {
      // which parts of `where` are asked for depends on what is written
      const key = JSON.stringify(chosenBy(options.reform()));
      if (key !== asked) {
        controls = controlsOf(options);
        fill(form, ...controls.map((one) => one.node));
      }
      asked = key;
      for (const one of [buttons, ...controls]) one.refresh();
    },
  };
}

const panelId = ({ id, place }: InstrumentOptions): string => `${id}-instrument-${place}`;

export function createInstrument(options: InstrumentOptions): Instrument {
  const { reform, words, place } = options;
  let wide = false;
  const onclick = () => open(!wide);
  const name = h("button", {
    type: "button",
    class: "instrument-name",
    "aria-controls": panelId(options),
    onclick,
  });
  const line = h("p", { class: "instrument-line" });
  const bad = h("p", { class: "fault" });
  const warnings = warningsOf(options);
  const settings = settingsOf(options);
  const node = h("li", { class: "instrument" }, name, line, bad, warnings.node, settings.node);
  const refresh = () => {
    fill(name, say(titleOf(reform()), options));
    name.setAttribute("aria-expanded", String(wide));
    fill(line, sentenceOf(reform(), options));
    const wrong = problemsAt(options, `reforms[${place}]`).length;
    fill(bad, wrong > 0 && !wide && words.wrong(wrong));
    warnings.refresh();
    if (wide) settings.refresh();
  };
  const open = (next: boolean) => {
    wide = next;
    settings.node.hidden = !wide;
    refresh();
  };
  return { node, refresh, open, focus: () => name.focus() };
}
