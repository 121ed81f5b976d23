/** A short table whose numbers have bars beside them. */
import { formatNumber, formatTicks, type Language } from "../../src/chart/index.ts";
import { fill, h } from "../dom.ts";

export interface BarTable {
  readonly node: HTMLElement;
  readonly show: (caption: string, heads: readonly [string, string], labels: readonly string[]) => void;
  /** Values in the order of the labels; `most` is as wide as there is room. */
  readonly set: (values: readonly number[], most: number, language: Language) => void;
}

export function createBarTable(): BarTable {
  const caption = h("caption");
  const head = h("thead");
  const body = h("tbody");
  let rows: { readonly bar: HTMLElement; readonly number: HTMLElement }[] = [];
  return {
    node: h("table", { class: "bars" }, caption, head, body),
    show(title, heads, labels) {
      fill(caption, title);
      fill(
        head,
        h("tr", {}, ...heads.map((text, i) => h("th", { scope: "col", colspan: i === 1 && 2 }, text))),
      );
      rows = labels.map(() => ({ bar: h("span", { class: "fill" }), number: h("td") }));
      fill(
        body,
        ...rows.map(({ bar, number }, i) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, labels[i]),
            number,
            h("td", { class: "track-cell", "aria-hidden": "true" }, bar),
          ),
        ),
      );
    },
    set(values, most, language) {
      rows.forEach(({ bar, number }, i) => {
        // a count has no decimals, but a tick's 1 万 would be too coarse for one
        const whole = Number.isInteger(values[i]) && (language === "en" || values[i] < 10_000);
        number.textContent = whole
          ? formatTicks([values[i]], { language })[0]
          : formatNumber(values[i], { language });
        bar.style.width = `${most > 0 ? Math.min(100, (100 * values[i]) / most) : 0}%`;
      });
    },
  };
}
