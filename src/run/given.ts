/** What a program hands to the library is checked like what a user types: a misspelt option would change nothing in silence. */
import { nearest, Problem } from "../core/problem.ts";

/** @throws Problem that names an option which nobody knows; `of` is the function that it was given to */
export function checkOptions(options: object, known: Readonly<Record<string, true>>, of: string): void {
  const names = Object.keys(known);
  const stray = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (stray === undefined) return;
  const guess = nearest(stray, names);
  throw new Problem({
    path: `${of}.${stray}`,
    what: { zh: `没有名为“${stray}”的选项。`, en: `there is no option "${stray}".` },
    mend: guess
      ? { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` }
      : { zh: `可用的有：${names.join("、")}。`, en: `Known: ${names.join(", ")}.` },
  });
}

/** @throws Problem unless it is what `scenario` or `parseScenario` makes */
export function checkPrepared(given: unknown, of: string): void {
  if (typeof given === "object" && given !== null && "document" in given && "counties" in given) return;
  throw new Problem({
    path: of,
    what: {
      zh: "这里要情景，而不是它的名称或内容。",
      en: "a scenario is wanted here, not its name or its text.",
    },
    mend: { zh: '请写 scenario("baseline")。', en: 'Write scenario("baseline").' },
  });
}

/** @throws Problem unless it is a whole number from `least` on */
export function checkWhole(value: number, least: number, path: string): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new Problem({
    path,
    what: {
      zh: `应为不小于 ${least} 的整数，现在是 ${value}。`,
      en: `has to be a whole number from ${least} on, not ${value}.`,
    },
  });
}
