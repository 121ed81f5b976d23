/** The name of a strategy, and what it is based on. */
import { fill, h } from "../../dom.ts";
import type { Services } from "../../room.ts";
import { titleOf } from "../../settings/settings.ts";
import { type Control, type Form, say } from "./control.ts";
import { renamed, replaced } from "./own.ts";

/** Letters that fit where names stand. */
const LONGEST = 60;

interface NameOptions extends Pick<Services, "store"> {
  readonly place: number;
}

/** The field to type a name in. */
function nameInput(form: Form, { store, place }: NameOptions, id: string): HTMLInputElement {
  const now = () => say(titleOf(store.now().strategies[place]), form);
  const input = h("input", {
    type: "text",
    id,
    maxlength: LONGEST,
    autocomplete: "off",
    onchange: () => {
      const name = input.value.trim();
      if (name === "") input.value = now();
      else if (name !== now()) store.change({ strategies: renamed(store.now().strategies, place, name) });
    },
  });
  return input;
}

/** The name; a shipped strategy's title becomes the reader's own when it is changed. */
export function createName(form: Form, options: NameOptions): Control {
  const { store, place } = options;
  const now = () => store.now().strategies[place];
  const id = `${form.id}-name`;
  const input = nameInput(form, options, id);
  const note = h("p", { class: "hint" });
  const restore = h("button", { type: "button", class: "plain" }, form.words.restore);
  restore.addEventListener("click", () => {
    const strategy = now();
    if (typeof strategy !== "string")
      store.change({ strategies: replaced(store.now().strategies, place, strategy.extends) });
    input.focus();
  });
  return {
    node: h(
      "div",
      { class: "row" },
      h("label", { for: id }, form.words.name),
      h("div", { class: "control" }, input, restore),
      note,
    ),
    refresh() {
      const strategy = now();
      const title = say(titleOf(strategy), form);
      if (input.defaultValue !== title || input !== document.activeElement) input.value = title;
      input.defaultValue = title;
      const own = typeof strategy !== "string";
      // the shipped one may stand in the list already
      restore.hidden = !own || store.now().strategies.includes(strategy.extends);
      fill(note, own ? form.words.own(say(titleOf(strategy.extends), form)) : form.words.shippedNote);
    },
  };
}
