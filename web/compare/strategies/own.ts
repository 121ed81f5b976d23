/** Strategies of a reader's own: made from shipped ones, copied, renamed, edited. */
import { shippedScenarios, type Text } from "../../../src/index.ts";
import { baseOf, idOf, type OwnStrategy, type Strategy, titleOf } from "../../settings/settings.ts";
import type { Reform } from "./reforms.ts";

/** 成熟一批（改 2） */
const MARK = { zh: /（改(?: \d+)?）$/, en: / \(changed(?: \d+)?\)$/ };

const ownTitle = (title: Text, number: number): Text => ({
  zh: `${title.zh.replace(MARK.zh, "")}（改${number > 1 ? ` ${number}` : ""}）`,
  en: `${title.en.replace(MARK.en, "")} (changed${number > 1 ? ` ${number}` : ""})`,
});

/** A strategy of the reader's own that does the same, with an id and a title that none of the others has. */
export function ownOf(strategy: Strategy, all: readonly Strategy[]): OwnStrategy {
  const base = baseOf(strategy);
  const ids = new Set([...all.map(idOf), ...shippedScenarios().map(({ id }) => id)]);
  const titles = new Set(all.map((one) => titleOf(one).zh));
  let number = 1;
  while (ids.has(`${base}-own-${number}`) || titles.has(ownTitle(titleOf(strategy), number).zh)) number++;
  const made = typeof strategy === "string" ? {} : strategy;
  const identity = { id: `${base}-own-${number}`, title: ownTitle(titleOf(strategy), number) };
  return { ...made, govload: 1, ...identity, extends: base };
}

/** The same list with the one at a place replaced. */
export function replaced(all: readonly Strategy[], place: number, by: Strategy): Strategy[] {
  return all.map((one, i) => (i === place ? by : one));
}

/** With other instruments; a shipped strategy becomes the reader's own. */
export function withReforms(all: readonly Strategy[], place: number, reforms: readonly Reform[]): Strategy[] {
  const strategy = all[place];
  const own = typeof strategy === "string" ? ownOf(strategy, all) : strategy;
  return replaced(all, place, { ...own, reforms });
}

/** With a copy right behind it. */
export function duplicated(all: readonly Strategy[], place: number): Strategy[] {
  return all.toSpliced(place + 1, 0, ownOf(all[place], all));
}

/** Moved to the front, where the others are compared with it. */
export function asReference(all: readonly Strategy[], place: number): Strategy[] {
  return [all[place], ...all.filter((_, i) => i !== place)];
}

/** Both languages get the given name, unless it is that of a shipped strategy, which has one in each. */
export function renamed(all: readonly Strategy[], place: number, name: string): Strategy[] {
  const strategy = all[place];
  const own = typeof strategy === "string" ? ownOf(strategy, all) : strategy;
  const known = shippedScenarios().find(({ title }) => title.zh === name || title.en === name);
  return replaced(all, place, { ...own, title: known?.title ?? { zh: name, en: name } });
}
