/** Asking people what they think before they see it: the question in words, one button an answer, the rest held back. */
import { fill, h } from "../dom.ts";
import { countyName, type Shown } from "../figure/series.ts";
import { daysOf, spanText } from "../figure/time.ts";
import type { Context, Services } from "../room.ts";
import type { Comparison } from "./comparison.ts";
import type { View } from "./view.ts";
import { compareWords } from "./words.ts";

/** Guess of those who expect no difference. */
const NONE = "none";

export interface Guessing {
  /** Whether people are asked at all. */
  readonly asked: () => boolean;
  /** Whether the answer waits for a guess. */
  readonly held: () => boolean;
  readonly guess: () => string | undefined;
  readonly take: (guess: string) => void;
}

export function guessingOf({ stage, comparison }: Services & Context & { comparison: Comparison }): Guessing {
  const asked = () => stage.now().guess;
  const { guess, take } = comparison;
  return { asked, guess, take, held: () => asked() && guess() === undefined };
}

function titleOf(guess: string, { study, language }: Shown): string {
  const strategy = study.strategies.find(({ id }) => id === guess);
  return strategy?.title[language] ?? compareWords(language).guessNone;
}

/** "You guessed …", where somebody has. */
export function guessText(guess: string | undefined, shown: Shown): string {
  return guess === undefined ? "" : compareWords(shown.language).guessed(titleOf(guess, shown));
}

function questionOf(shown: Shown): string {
  const { study, language, words } = shown;
  const own = compareWords(language);
  const names = study.strategies.map(({ title }) => title[language]).join(own.guessOr);
  return own.guessQuestion(countyName(shown), names, spanText(daysOf(study), words).trim());
}

export function guessView(guessing: Guessing): View {
  const heading = h("h2");
  const text = h("p");
  const answers = h("div", { class: "answers" });
  const node = h("section", { class: "guess", "data-joined": true }, heading, text, answers);
  return {
    node,
    early: true,
    update(shown) {
      const own = compareWords(shown.language);
      const held = guessing.held();
      node.hidden = !guessing.asked();
      heading.hidden = !held;
      answers.hidden = !held;
      fill(heading, own.guessTitle);
      fill(text, held ? questionOf(shown) : guessText(guessing.guess(), shown));
      const take = (id: string) => {
        guessing.take(id);
        // the buttons go: the reader goes on where the answer appears
        node.closest<HTMLElement>(".results")?.focus();
      };
      const ids = [...shown.study.strategies.map(({ id }) => id), NONE];
      const buttons = ids.map((id) =>
        h("button", { type: "button", class: "run", onclick: () => take(id) }, titleOf(id, shown)),
      );
      // what has the focus stays while figures come in
      if (answers.childElementCount !== buttons.length) fill(answers, ...buttons);
    },
  };
}
