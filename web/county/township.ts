/** Choosing a township from a list; the map does the same. */
import { fill, h } from "../dom.ts";
import type { LookStore } from "./look.ts";
import type { Part } from "./scene.ts";

export function createTownshipPart(look: LookStore): Part {
  const label = h("span", { class: "label" });
  const select = h("select", {
    onchange: () => look.change({ township: select.value === "" ? undefined : Number(select.value) }),
  });
  let listed: readonly unknown[] = [];
  return {
    node: h("label", { class: "field township-field" }, label, select),
    show({ film, unit, language, its }) {
      const { townships, counties } = film.plan;
      const key = [film.plan, language];
      if (key.some((one, i) => one !== listed[i])) {
        listed = key;
        fill(label, its.township);
        const options = townships.map(({ title }, place) => h("option", { value: place }, title[language]));
        const groups = counties.map((name, county) =>
          h(
            "optgroup",
            { label: name[language] },
            ...options.filter((_, place) => townships[place].county === county),
          ),
        );
        const lists = counties.length > 1 ? groups : options;
        fill(select, h("option", { value: "" }, its.whole), ...lists);
      }
      select.value = unit < townships.length ? String(unit) : "";
    },
    move: () => undefined,
  };
}
