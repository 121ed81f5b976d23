/** The channels into which the difference of two strategies is split, by indicator, with their words. */
import type { Text } from "../core/problem.ts";
import type { Basic } from "../model/basics.ts";
import { callNames, calls, channelOfCause, directChannels } from "../model/calls.ts";
import { causes, origins } from "../model/ledger.ts";

/** What satisfaction is owed to (M24–M26), and the sum that holds it; the base is what is left. */
export const satisfactionParts: Readonly<Record<string, Text & { readonly basic?: Basic }>> = {
  waits: { zh: "等待时间", en: "Waiting time", basic: "owedToWaits" },
  information: { zh: "进度知情", en: "Knowing how it goes", basic: "owedToInformation" },
  visits: { zh: "跑动", en: "Visits", basic: "owedToVisits" },
  errors: { zh: "差错", en: "Errors", basic: "owedToErrors" },
  closeness: { zh: "参与和贴近实情", en: "Taking part, local knowledge", basic: "owedToCloseness" },
  expectation: { zh: "期望落差", en: "Expectation", basic: "owedToExpectation" },
  base: { zh: "起点", en: "Starting point" },
};

const direct = Object.keys(causes).filter((name) => name !== "staff");

/** Channel of a cause of waiting; waits for hands are split by what stood before them. */
export function channelOf(cause: string): string {
  return (channelOfCause as Readonly<Record<string, string | undefined>>)[cause] ?? cause;
}

const sojournParts: Readonly<Record<string, Text>> = {
  ...calls,
  ...Object.fromEntries(
    direct
      .filter((name) => channelOf(name) === name)
      .map((name) => [name, causes[name as keyof typeof causes]]),
  ),
  ...directChannels,
};

/** Words of every channel, by indicator. */
export const differenceChannels = {
  sojournTime: sojournParts,
  utilisation: Object.fromEntries(Object.entries(origins).filter(([name]) => name !== "idle")) as Readonly<
    Record<string, Text>
  >,
  satisfaction: Object.fromEntries(
    Object.entries(satisfactionParts).map(([name, { zh, en }]): [string, Text] => [name, { zh, en }]),
  ),
} as const satisfies Record<string, Readonly<Record<string, Text>>>;

export type SplitIndicator = keyof typeof differenceChannels;
export const directCauses: readonly string[] = direct;
export { callNames };
