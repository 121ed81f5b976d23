/** What a program hands to the library is checked like what a user types: a misspelt option would change nothing in silence. */
import { nearest, Problem, type Text } from "../core/problem.ts";

function refuse(path: string, what: Text, mend?: Text): never {
  throw new Problem({ path, what, ...(mend ? { mend } : {}) });
}

/** @throws Problem that names an option which nobody knows; `of` is the function that it was given to */
export function checkOptions(options: object, known: Readonly<Record<string, true>>, of: string): void {
  if (typeof options !== "object" || options === null) {
    refuse(of, { zh: "选项要写成 {…}。", en: "options are written as {…}." });
  }
  const names = Object.keys(known);
  const stray = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (stray === undefined) return;
  const guess = nearest(stray, names);
  refuse(
    `${of}.${stray}`,
    { zh: `没有名为“${stray}”的选项。`, en: `there is no option "${stray}".` },
    guess
      ? { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` }
      : { zh: `可用的有：${names.join("、")}。`, en: `Known: ${names.join(", ")}.` },
  );
}

/** @throws Problem unless it is what `scenario` or `parseScenario` makes */
export function checkPrepared(given: unknown, of: string): void {
  if (typeof given === "object" && given !== null && "document" in given && "counties" in given) return;
  refuse(
    of,
    { zh: "这里要情景，而不是它的名称或内容。", en: "a scenario is wanted here, not its name or its text." },
    { zh: '请写 scenario("baseline")。', en: 'Write scenario("baseline").' },
  );
}

/** @throws Problem unless it is a list of what `scenario` or `parseScenario` makes */
export function checkAllPrepared(given: unknown, of: string): void {
  if (!Array.isArray(given)) {
    refuse(
      of,
      { zh: "这里要一列情景。", en: "a list of scenarios is wanted here." },
      { zh: "请写 [scenario(…), scenario(…)]。", en: "Write [scenario(…), scenario(…)]." },
    );
  }
  for (const one of given) checkPrepared(one, of);
}

/** @throws Problem unless it is a whole number from `least` on */
export function checkWhole(value: number, least: number, path: string): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  refuse(path, {
    zh: `应为不小于 ${least} 的整数，现在是 ${value}。`,
    en: `has to be a whole number from ${least} on, not ${value}.`,
  });
}

/** @throws Problem unless the seed is a text and the window a time in years; what is missing is by default */
export function checkChance(
  { seed = "", window = 1 }: { readonly seed?: unknown; readonly window?: unknown },
  of: string,
): void {
  if (typeof seed !== "string") {
    refuse(
      `${of}.seed`,
      { zh: `应为文本，现在是 ${seed}。`, en: `has to be a text, not ${seed}.` },
      { zh: '请加引号："2024"。', en: 'Put it in quotes: "2024".' },
    );
  }
  if (!(Number.isFinite(window) && Number(window) > 0)) {
    refuse(`${of}.window`, {
      zh: `应为大于 0 的年数，现在是 ${window}。`,
      en: `has to be a number of years above 0, not ${window}.`,
    });
  }
}
