/** Adding an instrument: a list of all kinds, by topic, with what the chosen one is. */
import { changeTopics, controllers } from "../../../src/index.ts";
import { fill, h } from "../../dom.ts";
import { type Form, say } from "./control.ts";
import { type Kind, kindOf } from "./reforms.ts";

export function createAdder(form: Form, add: (kind: Kind) => void): HTMLElement {
  const { words } = form;
  const kinds: Kind[] = [];
  const option = (of: Kind["of"], name: string) => {
    const kind = kindOf(of, name);
    if (kind) kinds.push(kind);
    return h("option", {}, kind ? say(kind.fields, form) : name);
  };
  const group = (label: string, of: Kind["of"], names: readonly string[]) =>
    h("optgroup", { label }, ...names.map((name) => option(of, name)));
  const about = h("p", { class: "hint", role: "status" });
  const show = () => fill(about, say(kinds[select.selectedIndex].about, form));
  const select = h(
    "select",
    { "aria-label": words.addKind, onchange: show },
    group(words.controllers, "controller", Object.keys(controllers)),
    ...changeTopics.map(({ title, changes }) => group(say(title, form), "change", Object.keys(changes))),
  );
  show();
  const button = h(
    "button",
    { type: "button", class: "plain", onclick: () => add(kinds[select.selectedIndex]) },
    words.addButton,
  );
  return h(
    "fieldset",
    { class: "adder" },
    h("legend", {}, words.add),
    h("div", { class: "control" }, select, button),
    about,
  );
}
