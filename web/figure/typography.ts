/** Setting text so that it breaks where it should: numbers keep their units and their names. */
import { textWidth } from "../../src/chart/index.ts";
import { type Child, h } from "../dom.ts";

/** Phrases up to this many ems are kept on one line. */
const SHORT = 16;

/** "60 %" and "9.9 working days" with a space that does not break behind the number. */
export function keepUnits(text: string): string {
  return text.replace(/(\d) (?=[%\p{L}])/gu, "$1\u00a0");
}

/** A sentence whose short phrases stay whole: no number is parted from its name or its unit. */
export function phrases(sentence: string): Child[] {
  return keepUnits(sentence)
    .split(/(?<=[：、；，。])|(?=（)/u)
    .map((phrase) => {
      // a bracket at the beginning of a line leaves a hole in the margin: let it break as it likes
      const whole = textWidth(phrase) <= SHORT && !phrase.startsWith("（");
      return whole ? h("span", { class: "whole" }, phrase) : phrase;
    });
}
