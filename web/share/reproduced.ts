/** After the run of a link: whether it found what the link said, or what differs, in words. */
import { formatNumber } from "../../src/chart/index.ts";
import type { Child } from "../dom.ts";
import { fill, h } from "../dom.ts";
import { infoOf, styleFor } from "../figure/series.ts";
import type { Language } from "../i18n/index.ts";
import type { Context, Services } from "../room.ts";
import type { Work } from "../rooms.ts";
import type { Comparison, Moved } from "./link.ts";
import { shareWords } from "./words.ts";

/** What differs, one line each; empty when nothing does. */
export function differenceLines(
  { same, version, sets, moved }: Comparison,
  titles: readonly string[],
  language: Language,
): string[] {
  if (same) return [];
  const words = shareWords(language);
  const line = ({ indicator, place, from, to }: Moved) => {
    const { percent, unit } = infoOf(indicator);
    const [then, now] = [from, to].map((value) => formatNumber(value, styleFor(indicator, language)));
    const measured = percent || unit[language] === "" ? now : `${now} ${unit[language]}`;
    return words.moved(infoOf(indicator)[language], titles[place] ?? "", then, measured);
  };
  return [
    ...(version ? [words.version(...version)] : []),
    ...(sets ? [words.sets(...sets)] : []),
    ...(version || sets ? [] : [words.sameVersion]),
    ...(moved.length > 0 ? moved.map(line) : [words.noneMoved]),
  ];
}

export function createReproduced(options: Services & Context & Work): HTMLElement {
  const { comparison, reproduction, language, signal } = options;
  const words = shareWords(language);
  const node = h("div", { class: "reproduced", role: "status", hidden: true });
  const said = (found: Comparison | "pending"): Child[] => {
    if (found === "pending") return [h("p", {}, words.pending)];
    const study = comparison.study();
    if (!study) return [];
    if (found.same) return [h("p", { class: "same" }, words.same(study.fingerprint.slice(0, 8)))];
    const titles = study.strategies.map(({ title }) => title[language]);
    const lines = differenceLines(found, titles, language);
    return [
      h("p", {}, words.differs),
      h(
        "ul",
        {},
        ...lines.map((text, i) => h("li", {}, text, i < lines.length - 1 ? words.listEnd : words.end)),
      ),
    ];
  };
  let shown: Comparison | "pending" | undefined;
  const show = () => {
    const found = reproduction.found();
    if (found !== undefined && JSON.stringify(found) === JSON.stringify(shown)) return;
    shown = found;
    node.hidden = found === undefined;
    fill(node, ...(found === undefined ? [] : said(found)));
  };
  reproduction.follow(show, signal);
  show();
  return node;
}
