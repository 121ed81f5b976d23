/** After a guess, three steps of looking back: what happened, why, and what in one's own county. */
import { channelText, partsOf } from "../../src/index.ts";
import { type Child, fill, h } from "../dom.ts";
import type { Shown } from "../figure/series.ts";
import { keepUnits } from "../figure/typography.ts";
import { type Guessing, guessText } from "./guess.ts";
import { cellsOf, mostDifferent } from "./town-cells.ts";
import type { View } from "./view.ts";
import { compareWords } from "./words.ts";

/** Townships that are named as examples. */
const NAMED = 3;

/** The channels that move the first answer's pair most, and where the two runs part. */
function whyOf({ study, language }: Shown): string[] {
  const [answer] = study.sentences;
  const pair = new Set(answer?.about ?? []);
  const own = study.channels.filter(({ id, against }) => pair.has(id) && pair.has(against));
  const told = own.filter((channel) => channel.indicator === "sojournTime" && partsOf(channel).length > 0);
  const parting = study.differences.find(({ id, against }) => pair.has(id) && pair.has(against))?.divergence;
  const first = parting?.words[0]?.[language];
  return [...told.map((channel) => channelText(study, channel)[language]), ...(first ? [first] : [])];
}

function examplesOf(shown: Shown): string {
  const names = Object.keys(shown.study.strategies[0].townships ?? {});
  if (names.length === 0) return "";
  const towns = mostDifferent(cellsOf(names[0], shown), NAMED).map(({ town }) => town.title[shown.language]);
  return towns.join(shown.words.nameJoin);
}

/** Leads to the choice of the place. */
function choosePlace(): void {
  const settings = document.querySelector<HTMLDetailsElement>("details.settings");
  if (settings) settings.open = true;
  document.querySelector<HTMLElement>(".where select")?.focus();
}

function stepOf(title: string, ...parts: Child[]): HTMLElement {
  return h("li", {}, h("h3", {}, title), ...parts);
}

export function debriefView(guessing: Guessing): View {
  const heading = h("h2");
  const steps = h("ol");
  const node = h("section", { class: "debrief" }, heading, steps);
  return {
    node,
    update(shown) {
      node.hidden = !guessing.asked() || guessing.held();
      if (node.hidden) return;
      const { study, language, words } = shown;
      const own = compareWords(language);
      const answer = study.sentences[0]?.[language] ?? "";
      const what = [guessText(guessing.guess(), shown), answer].filter(Boolean).join(words.sentenceJoin);
      const asks = own.debriefAsk(examplesOf(shown)).map((text) => h("li", {}, text));
      fill(heading, own.debrief);
      fill(
        steps,
        stepOf(own.debriefWhat, h("p", {}, keepUnits(what))),
        stepOf(own.debriefWhy, ...whyOf(shown).map((text) => h("p", {}, keepUnits(text)))),
        stepOf(
          own.debriefYou,
          h("ul", {}, ...asks),
          h("button", { type: "button", class: "plain", onclick: choosePlace }, own.debriefPlace),
        ),
      );
    },
  };
}
