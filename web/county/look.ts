/** What is looked at in the county: not part of the settings, since it makes no number; a short field of the address. */
import { createListeners, type Listeners } from "../listeners.ts";

export interface Look {
  /** Place of the strategy in the settings, from 0. */
  readonly strategy: number;
  /** Name of an indicator. */
  readonly indicator: string;
  /** Code of the township; undefined for the county as a whole. */
  readonly township: string | undefined;
  /** Colours show the distance from the reference strategy instead of the value. */
  readonly against: boolean;
}

/** What a reform does is seen in the second strategy. */
export const usualLook: Look = { strategy: 1, indicator: "backlogDays", township: undefined, against: false };

/** `1.burnout.511424101.d`; empty for what is usual. */
export function writeLook({ strategy, indicator, township, against }: Look): string {
  const usual = strategy === usualLook.strategy && indicator === usualLook.indicator && !township && !against;
  if (usual) return "";
  return [strategy + 1, indicator, encodeURIComponent(township ?? ""), against ? "d" : ""]
    .join(".")
    .replace(/\.+$/, "");
}

/** From an address, of which nothing is trusted; what is missing or unknown is as usual. */
export function readLook(text: string | null, indicators: readonly string[]): Look {
  const [strategy = "", indicator = "", code = "", against = ""] = (text ?? "").split(".");
  const place = Number(strategy) - 1;
  return {
    strategy: Number.isInteger(place) && place >= 0 && place < MOST ? place : usualLook.strategy,
    indicator: indicators.includes(indicator) ? indicator : usualLook.indicator,
    township: code === "" ? undefined : decoded(code),
    against: against === "d",
  };
}
const MOST = 4;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export interface LookStore {
  readonly now: () => Look;
  readonly change: (part: Partial<Look>) => void;
  readonly follow: Listeners<void>["follow"];
}

export function createLook(first: Look): LookStore {
  const { tell, follow } = createListeners();
  let now = first;
  return {
    now: () => now,
    follow,
    change(part) {
      const next = { ...now, ...part };
      if (writeLook(next) === writeLook(now)) return;
      now = next;
      tell();
    },
  };
}
