/** A part's rules: what is done, one thing after the other, with the formulas where they stand. */
import { type Detail, ruleEquation, type Stage } from "../../src/index.ts";
import { type Child, h, showMath } from "../dom.ts";
import { namesIn, nameText } from "./names.ts";
import { sourceNode } from "./source.ts";
import type { Told } from "./words.ts";

type Rule = NonNullable<Stage["rules"]>[number];

/** Text whose names stand between backticks; each says what it is called. */
export function prose(text: string, detail: Detail, { language }: Told): Child[] {
  return text.split(/`([^`]+)`/).map((piece, i): Child => {
    if (i % 2 === 0) return piece;
    const title = nameText(piece, detail.symbols)?.[language];
    return h("code", { title }, piece);
  });
}

/** What is too wide for the page is set smaller; what still is can be scrolled, by the keyboard too. */
function watchWidth(node: HTMLElement): void {
  new ResizeObserver(() => {
    node.classList.remove("small");
    if (node.scrollWidth > node.clientWidth) node.classList.add("small");
    const wide = node.scrollWidth > node.clientWidth;
    node.classList.toggle("wide", wide);
    if (wide) node.tabIndex = 0;
    else node.removeAttribute("tabindex");
  }).observe(node);
}

/** A formula as mathematics for the eye and as text for the ear and for copying. */
function formulaNode(detail: Detail, rule: Rule, told: Told): HTMLElement {
  const maths = h("span", { class: "maths", "aria-hidden": "true" });
  showMath(maths, ruleEquation(detail, rule).mathml);
  const text = h("code", { class: "formula-text" }, `${rule.name} = ${rule.is}`);
  const formula = h("div", { class: "formula", role: "group", "aria-label": rule.name }, maths, text);
  watchWidth(formula);
  const { language, say } = told;
  const meanings = namesIn(rule.is, detail, rule.symbols).flatMap(([name, meaning], i) => [
    i > 0 && say.nameJoin,
    h("code", {}, name),
    " ",
    ...prose(meaning[language], detail, told),
  ]);
  const where = meanings.length > 0 && h("p", { class: "where" }, say.where, ...meanings);
  return h("div", { class: "rule" }, formula, where, sourceNode(rule.source, rule.name, told));
}

function stageNode(detail: Detail, stage: Stage, told: Told): HTMLElement {
  const { rules = [], stages = [] } = stage;
  return h(
    "li",
    {},
    h("p", {}, ...prose(stage[told.language], detail, told)),
    ...rules.map((rule) => formulaNode(detail, rule, told)),
    stages.length > 0 && h("ol", {}, ...stages.map((inner) => stageNode(detail, inner, told))),
  );
}

/** All of a detail: the names that it defines, then its stages. */
export function rulesNode(detail: Detail, told: Told): HTMLElement {
  return h("ol", { class: "stages" }, ...detail.stages.map((stage) => stageNode(detail, stage, told)));
}
