// Numbers for a reader: three significant digits at most, one scale a row.
import type { Lang, Text } from "../language.ts";

export interface Measure {
  readonly unit: Text;
  readonly percent: boolean;
}

interface Scale {
  readonly from: number;
  readonly by: number;
  readonly word: string;
}

const SCALES: Record<Lang, readonly Scale[]> = {
  zh: [
    { from: 1e9, by: 1e8, word: "亿" },
    { from: 1e5, by: 1e4, word: "万" },
  ],
  en: [
    { from: 1e9, by: 1e9, word: "billion " },
    { from: 1e6, by: 1e6, word: "million " },
    { from: 1e5, by: 1e3, word: "thousand " },
  ],
};

export interface Format {
  /** The unit with its scale: "%", "万元", "cases". */
  readonly unit: string;
  /** The number, "-" when there is none. */
  value(x: number): string;
  /** A difference, with its sign, and half the width of its interval: finer than values where they are small. */
  change(x: number): string;
  spread(x: number): string;
}

/**
 * How to write the numbers of one row: the largest has three significant digits, the others as many decimals.
 * `changes` are the differences shown beside them.
 */
export function formatFor(
  values: readonly number[],
  { unit, percent }: Measure,
  lang: Lang,
  changes: readonly number[] = [],
): Format {
  const largest = largestOf(values);
  const scale = percent ? undefined : SCALES[lang].find((s) => largest >= s.from);
  const factor = percent ? 100 : 1 / (scale?.by ?? 1);
  const decimals = decimalsFor(largest * factor, 3);
  const finer = Math.max(decimals, Math.min(decimals + 2, decimalsFor(largestOf(changes) * factor, 2)));
  const write = (x: number, digits: number) => (Number.isFinite(x) ? plain(x * factor, digits) : "-");
  return {
    unit: percent ? "%" : `${scale?.word ?? ""}${unit[lang]}`,
    value: (x) => write(x, decimals),
    change: (x) => signed(write(x, finer)),
    spread: (x) => `±${write(x, finer)}`,
  };
}

function signed(text: string): string {
  return text.startsWith("-") || /^0[.0]*$/.test(text) ? text : `+${text}`;
}

function largestOf(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs).filter(Number.isFinite));
}

/** Decimals that show `digits` significant digits of a number; none for 0. */
function decimalsFor(largest: number, digits: number): number {
  if (largest === 0) return 0;
  return Math.min(6, Math.max(0, digits - 1 - Math.floor(Math.log10(largest) + 1e-9)));
}

function plain(x: number, decimals: number): string {
  const rounded = Math.abs(x) >= 1000 ? Number(x.toPrecision(3)) : x;
  const text = rounded.toFixed(decimals);
  return /^-0[.0]*$/.test(text) ? text.slice(1) : text;
}

/** A time to wait in words: "40 秒", "3 min". */
export function duration(seconds: number, lang: Lang): string {
  const units: [number, string, string][] = [
    [3600, "小时", "h"],
    [60, "分钟", "min"],
    [1, "秒", "s"],
  ];
  const [size, zh, en] = units.find(([size]) => seconds >= size * 1.5) ?? units[2];
  return `${Math.max(1, Math.round(seconds / size))} ${lang === "zh" ? zh : en}`;
}
