/** The model: the day in one picture, what differs from default, then every step, rule, switch and parameter. */

import type { Comparison } from "../compare/comparison.ts";
import { type Child, fill, h } from "../dom.ts";
import { phrases } from "../figure/typography.ts";
import type { Context, Room, Services } from "../room.ts";
import type { Settings } from "../settings/settings.ts";
import { groups, homePart, type Part, parameterNames, parts, switchNames } from "./catalogue.ts";
import { setInForce } from "./changed.ts";
import { createDiffers } from "./differs.ts";
import { createFinder } from "./finder.ts";
import { gradeCount, grades } from "./grades.ts";
import { createPart, type PartNode } from "./part.ts";
import { createPicture } from "./picture.ts";
import { type ModelWords, modelWords } from "./words.ts";

export interface ModelOptions extends Services, Context {
  readonly comparison: Comparison;
}

function answer(options: ModelOptions, say: ModelWords): HTMLElement {
  const { store, signal, language } = options;
  const steps = parts.filter(({ group }) => group === "day").length;
  const grounds = grades
    .filter((grade) => gradeCount(grade) > 0)
    .map((grade) => say.grounds[grade](gradeCount(grade)))
    .join(say.list);
  const state = h("span", { role: "status" });
  const show = ({ parameters, off }: Settings) => {
    const [changed, switched] = [Object.keys(parameters).length, off.length];
    fill(state, changed + switched === 0 ? say.untouched : say.touched(changed, switched));
  };
  show(store.now());
  store.follow(show, signal);
  return h(
    "section",
    { class: "answer" },
    h("p", { class: "verdict" }, ...phrases(say.answer(steps, parameterNames.length, grounds))),
    h("div", { class: "verdict-more" }, h("p", {}, say.freedom(switchNames.length), state)),
    h("p", { class: "basis" }, say.set(setInForce.title[language], setInForce.id)),
  );
}

/** Mathematics or text, for all formulas of the room. */
function notationChoice(say: ModelWords, room: HTMLElement): HTMLElement {
  const buttons = [false, true].map((asText) =>
    h("button", { type: "button", onclick: () => choose(asText) }, asText ? say.asText : say.asMaths),
  );
  const choose = (asText: boolean) => {
    room.classList.toggle("formulas-as-text", asText);
    for (const [i, button] of buttons.entries())
      button.setAttribute("aria-pressed", String((i === 1) === asText));
  };
  choose(false);
  return h(
    "div",
    { class: "choice", role: "group", "aria-label": say.formulas },
    h("span", { class: "label" }, say.formulas),
    ...buttons,
  );
}

/** The contents: beside the list on a wide screen, folded above it on a narrow one. */
function indexOf(
  nodes: readonly PartNode[],
  onPart: (part: Part) => void,
  options: ModelOptions,
  say: ModelWords,
): HTMLElement {
  const { language, signal } = options;
  const narrow = matchMedia("(max-width: 900px)");
  const entry = ({ part }: PartNode) =>
    h(
      "li",
      {},
      h(
        "span",
        { class: "number", "aria-hidden": "true" },
        part.number === undefined ? "" : String(part.number),
      ),
      h("button", { type: "button", class: "plain", onclick: () => onPart(part) }, part.title[language]),
    );
  const lists = groups.flatMap((group): Child[] => [
    h("p", { class: "label" }, say.groups[group]),
    h("ol", {}, ...nodes.filter(({ part }) => part.group === group).map(entry)),
  ]);
  const node = h(
    "details",
    { class: "contents", open: !narrow.matches },
    h("summary", {}, say.index),
    h("nav", { "aria-label": say.index }, ...lists),
  );
  narrow.addEventListener("change", () => (node.open = !narrow.matches), { signal });
  return node;
}

function listOf(nodes: readonly PartNode[], say: ModelWords): HTMLElement {
  const sections = groups.map((group) =>
    h(
      "section",
      { class: "group" },
      h("h2", {}, say.groups[group]),
      h("p", { class: "section-note" }, say.groupNotes[group]),
      ...nodes.filter(({ part }) => part.group === group).map(({ node }) => node),
    ),
  );
  return h("div", { class: "parts" }, ...sections);
}

export function createModelRoom(options: ModelOptions): Room {
  const { store, language, signal } = options;
  const say = modelWords(language);
  const told = { language, say, store, signal };
  const onName = (name: string) => {
    const part = homePart(name);
    if (part) reach(part, name);
  };
  const nodes = parts.map((part) => createPart(part, { ...told, until: signal, scope: "at", onName }));
  const node = h("div", { class: "model" });
  const list = listOf(nodes, say);
  list.prepend(notationChoice(say, node));
  const onPart = (part: Part) => reach(part);
  const finder = createFinder({ ...told, onPart, onAsked: (asked) => (list.hidden = asked) });
  const reach = (part: Part, name?: string) => {
    finder.clear();
    nodes.find((one) => one.part === part)?.reach(name);
  };
  const picture = createPicture({ ...told, onPart });
  picture.append(finder.legend);
  const differs = createDiffers({ ...told, comparison: options.comparison, onRoom: options.onRoom, onName });
  const side = h("div", { class: "side" }, finder.controls, indexOf(nodes, onPart, options, say));
  const body = h("div", { class: "body" }, side, h("div", { class: "main" }, finder.found, list));
  node.append(answer(options, say), picture, differs, body);
  return { node };
}
