/** What is looked at in the county: not part of the settings, since it makes no number; a short field of the address. */
import { createListeners, type Listeners } from "../listeners.ts";
import { MOST } from "../settings/settings.ts";

export interface Look {
  /** Place of the strategy in the settings, from 0. */
  readonly strategy: number;
  /** Name of an indicator. */
  readonly indicator: string;
  /** Place of the township in its county, from 0; undefined for the county as a whole. */
  readonly township: number | undefined;
  /** Colours show the distance from the reference strategy instead of the value. */
  readonly against: boolean;
}

/** What a reform does is seen in the second strategy. */
export const usualLook: Look = { strategy: 1, indicator: "backlogDays", township: undefined, against: false };

/** `1.burnout.7.d` (places from 1); empty for what is usual. */
export function writeLook({ strategy, indicator, township, against }: Look): string {
  const usual =
    strategy === usualLook.strategy &&
    indicator === usualLook.indicator &&
    township === undefined &&
    !against;
  if (usual) return "";
  const place = township === undefined ? "" : township + 1;
  return [strategy + 1, indicator, place, against ? "d" : ""].join(".").replace(/\.+$/, "");
}

/** A place from 1 as one from 0; undefined when it is none, or beyond the most. */
function placeFrom(text: string, most: number): number | undefined {
  const place = Number(text);
  return Number.isInteger(place) && place >= 1 && place <= most ? place - 1 : undefined;
}

const MOST_TOWNSHIPS = 1_000_000;

/** From an address, of which nothing is trusted; what is missing or unknown is as usual. */
export function readLook(text: string | null, indicators: readonly string[]): Look {
  const [strategy = "", indicator = "", township = "", against = ""] = (text ?? "").split(".");
  return {
    strategy: placeFrom(strategy, MOST) ?? usualLook.strategy,
    indicator: indicators.includes(indicator) ? indicator : usualLook.indicator,
    township: placeFrom(township, MOST_TOWNSHIPS),
    against: against === "d",
  };
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
