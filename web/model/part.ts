/** One part of the model, built when it is opened: switches, parameters, rules, what it reads and writes. */
import { type ParameterName, rulesOf } from "../../src/index.ts";
import { type Child, fill, h } from "../dom.ts";
import { idOf, type Part, type SwitchName } from "./catalogue.ts";
import { nameText } from "./names.ts";
import { type FieldOptions, parameterField } from "./parameter.ts";
import { rulesNode } from "./rules.ts";
import { switchField } from "./switch.ts";

export interface PartOptions extends FieldOptions {
  /** Shows where a parameter or a switch is set. */
  readonly onName: (name: string) => void;
}
export interface PartNode {
  readonly part: Part;
  readonly node: HTMLDetailsElement;
  /** Opens it and comes to it, or to what of it bears the name. */
  readonly reach: (name?: string) => void;
}

/** Quantities by their names, in a row. */
function quantities(label: string, names: readonly string[], { language, say }: PartOptions): Child {
  if (names.length === 0) return undefined;
  const told = names.map((name, i) => {
    const text = nameText(name)?.[language] ?? say.things[name] ?? "";
    return h(
      "span",
      { class: "quantity" },
      `${text} `,
      h("code", {}, name),
      i < names.length - 1 && say.nameJoin,
    );
  });
  return h("p", { class: "quantities" }, h("span", { class: "label" }, label), ...told);
}

/** Parameters and switches that are set elsewhere, each a way to its home. */
function elsewhere({ alsoParameters, alsoSwitches }: Part, { language, say, onName }: PartOptions): Child {
  const names: readonly (ParameterName | SwitchName)[] = [...alsoSwitches, ...alsoParameters];
  if (names.length === 0) return undefined;
  const links = names.map((name) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", class: "plain", onclick: () => onName(name) },
        nameText(name)?.[language],
      ),
    ),
  );
  return h(
    "details",
    { class: "fold" },
    h("summary", {}, say.sharedCount(names.length)),
    h("ul", { class: "links" }, ...links),
  );
}

function touched(part: Part, options: PartOptions): Child {
  const { reads, writes } = part;
  if (reads.length + writes.length === 0) return undefined;
  const { say } = options;
  return h(
    "details",
    { class: "fold" },
    h("summary", {}, say.readsWrites(reads.length, writes.length)),
    quantities(say.reads, reads, options),
    quantities(say.writes, writes, options),
  );
}

/** Rules are many and long: folded, and built when they are asked for. */
function rules({ detail, group }: Part, options: PartOptions): Child {
  if (!detail) return undefined;
  const count = rulesOf(detail.stages).length;
  const open = group === "shared";
  const node = h("details", { class: "fold rules", open }, h("summary", {}, options.say.ruleCount(count)));
  const build = () => {
    if (node.open && node.childElementCount === 1) node.append(rulesNode(detail, options));
  };
  node.addEventListener("toggle", build);
  if (open) build();
  return node;
}

function bodyOf(part: Part, options: PartOptions): Child[] {
  const { say } = options;
  const settable = part.group !== "shared";
  return [
    part.switches.length > 0 &&
      h(
        "div",
        { class: "switches" },
        h("h3", {}, say.switches),
        ...part.switches.map((name) => switchField(name, options)),
      ),
    part.parameters.length > 0 &&
      h(
        "div",
        { class: "parameters" },
        h("h3", {}, say.parameters(part.parameters.length)),
        ...part.parameters.map((name) => parameterField(name, options)),
      ),
    settable && part.parameters.length === 0 && h("p", { class: "facts" }, say.noParameters),
    elsewhere(part, options),
    rules(part, options),
    touched(part, options),
  ];
}

export function createPart(part: Part, options: PartOptions): PartNode {
  const { language, say } = options;
  const rhythm = part.rhythm && h("span", { class: "rhythm" }, say.rhythm[part.rhythm]);
  const number = h("span", { class: "number" }, part.number === undefined ? "" : String(part.number));
  const summary = h(
    "summary",
    {},
    number,
    h("span", { class: "part-title" }, part.title[language]),
    h("code", {}, part.name),
    rhythm,
    part.about && h("span", { class: "about" }, part.about[language]),
  );
  const body = h("div", { class: "part-body" });
  const node = h("details", { class: "part", id: idOf(part) }, summary, body);
  const build = () => {
    if (node.open && body.childElementCount === 0) fill(body, ...bodyOf(part, options));
  };
  node.addEventListener("toggle", build);
  return {
    part,
    node,
    reach(name) {
      node.open = true;
      build();
      const field = name === undefined ? undefined : body.querySelector<HTMLElement>(`[data-name="${name}"]`);
      const target = field?.querySelector<HTMLElement>("input") ?? summary;
      (field ?? node).scrollIntoView({ block: field ? "center" : "start" });
      target.focus({ preventScroll: true });
    },
  };
}
