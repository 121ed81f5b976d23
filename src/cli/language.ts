// Which of the two languages a reader wants.
export type { Text } from "../index.ts";
export type Lang = "zh" | "en";
export const langs: readonly Lang[] = ["zh", "en"];

/** The language of the locale: Chinese when it says so, else English. POSIX order of precedence; Windows by Intl. */
export function localeLang(env: Readonly<Record<string, string | undefined>>, fallback: string): Lang {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || fallback;
  return /^zh/i.test(locale) ? "zh" : "en";
}
