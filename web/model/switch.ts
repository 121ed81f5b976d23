/** A switch: a rule that can be taken away, with what happens then. */
import { switches } from "../../src/index.ts";
import { h } from "../dom.ts";
import type { SwitchName } from "./catalogue.ts";
import { isOff, withSwitch } from "./changed.ts";
import type { FieldOptions } from "./parameter.ts";
import { sourceNode } from "./source.ts";

export function switchField(name: SwitchName, options: FieldOptions): HTMLElement {
  const { store, until, scope, say, language } = options;
  const spec = switches[name];
  const id = `${scope}-switch-${name}`;
  const box = h("input", {
    type: "checkbox",
    role: "switch",
    id,
    "aria-describedby": `${id}-off`,
    onchange: () => store.change(withSwitch(store.now(), name, !box.checked)),
  });
  const state = h("span", { class: "state", "aria-hidden": "true" });
  const node = h(
    "div",
    { class: "switch", "data-name": name },
    box,
    h("label", { for: id }, spec[language]),
    state,
    h("code", {}, name),
    h("p", { class: "facts", id: `${id}-off` }, say.whenOff(spec.off[language])),
    sourceNode(spec.source, spec[language], options),
  );
  const show = () => {
    const off = isOff(store.now(), name);
    box.checked = !off;
    state.textContent = off ? say.off : say.on;
    node.classList.toggle("changed", off);
  };
  show();
  store.follow(show, until);
  return node;
}
