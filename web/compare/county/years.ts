/** How many years are reported; without a number, as many as the scenarios say. */
import { scenarioFileSpec, shippedDocument } from "../../../src/index.ts";
import { h } from "../../dom.ts";
import type { Context, Services } from "../../room.ts";
import { baseOf } from "../../settings/settings.ts";
import { countyWords } from "./words.ts";

export function createYears({ store, language, signal }: Services & Context): HTMLElement {
  const words = countyWords(language);
  const spec = scenarioFileSpec.fields.years;
  if (spec.type !== "number") throw new Error("years are a number");
  const { min, max } = spec;
  const usual = () => {
    const [first] = store.now().strategies;
    return shippedDocument(baseOf(first))?.years ?? Number(spec.default);
  };
  const fault = h("span", { class: "fault", hidden: true }, words.yearsRange(min, max));
  const input = h("input", {
    type: "text",
    inputmode: "decimal",
    autocomplete: "off",
    onchange: () => {
      const typed = input.value.trim();
      const years = Number(typed);
      const holds = typed === "" || (years >= min && years <= max);
      fault.hidden = holds;
      input.setAttribute("aria-invalid", String(!holds));
      if (holds) store.change({ years: typed === "" || years === usual() ? undefined : years });
      if (holds) show();
    },
  });
  const show = () => {
    input.value = String(store.now().years ?? usual());
    fault.hidden = true;
    input.setAttribute("aria-invalid", "false");
  };
  show();
  store.follow(show, signal);
  const label = h("span", { class: "label" }, words.years);
  return h("label", { class: "field", title: words.yearsHint }, label, input, fault);
}
