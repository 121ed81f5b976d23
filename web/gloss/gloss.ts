/** Names that explain themselves: indicators with unit and meaning, and technical terms where they stand in a text. */
import { type IndicatorInfo, indicators } from "../../src/index.ts";
import { type Child, h } from "../dom.ts";
import type { Language } from "../i18n/index.ts";
import { terms } from "./terms.ts";
import { explain } from "./tip.ts";
import { glossWords } from "./words.ts";

/** A word that explains itself on hover, on focus and at a tap. */
export function gloss(text: string, definition: string): HTMLElement {
  return explain(h("button", { type: "button", class: "gloss" }, text), definition);
}

/** What an indicator is, in what unit, and which way is good. */
export function definitionOf(
  { definition, unit, percent, better }: IndicatorInfo,
  language: Language,
): string {
  const words = glossWords(language);
  const measured = unit[language] === "" && percent ? words.percent : unit[language];
  return [definition[language], measured && words.unit(measured), words.better[better]]
    .filter(Boolean)
    .join(words.join);
}

/** Name of an indicator, with its explanation. */
export function indicatorName(name: string, language: Language): HTMLElement {
  const info = indicators[name];
  return gloss(info[language], definitionOf(info, language));
}

interface Entry {
  readonly text: string;
  readonly definition: string;
}

/** Everything that is explained: terms first, then indicators. */
export function entriesOf(language: Language): Entry[] {
  return [
    ...terms.map((one) => ({ text: one[language], definition: one.definition[language] })),
    ...Object.values(indicators).map((one) => ({
      text: one[language],
      definition: definitionOf(one, language),
    })),
  ];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A text cut where its technical terms stand; each is explained at its first place. */
export function termsIn(text: string, language: Language): { text: string; definition?: string }[] {
  const open = new Map(terms.map((one) => [one[language].toLowerCase(), one.definition[language]]));
  const names = [...open.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // in Chinese there are no spaces to tell where a word ends
  const edge = language === "en" ? "\\b" : "";
  return text.split(new RegExp(`${edge}(${names.join("|")})${edge}`, "i")).map((part, i) => {
    const key = part.toLowerCase();
    const definition = i % 2 === 1 ? open.get(key) : undefined;
    open.delete(key);
    return definition === undefined ? { text: part } : { text: part, definition };
  });
}

/** The same as nodes. */
export function glossed(text: string, language: Language): Child[] {
  return termsIn(text, language).map(({ text: part, definition }) =>
    definition === undefined ? part : gloss(part, definition),
  );
}
