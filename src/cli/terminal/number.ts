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
  /** The same with a sign, for differences. */
  signed(x: number): string;
}

/** How to write the numbers of one row: the largest has three significant digits, the others as many decimals. */
export function formatFor(
  values: readonly (number | null)[],
  { unit, percent }: Measure,
  lang: Lang,
): Format {
  const largest = Math.max(0, ...values.map((x) => Math.abs(x ?? 0)).filter(Number.isFinite));
  const scale = percent ? undefined : SCALES[lang].find((s) => largest >= s.from);
  const factor = percent ? 100 : 1 / (scale?.by ?? 1);
  const decimals = decimalsFor(largest * factor);
  const value = (x: number) => (Number.isFinite(x) && x !== null ? plain(x * factor, decimals) : "-");
  return {
    unit: percent ? "%" : `${scale?.word ?? ""}${unit[lang]}`,
    value,
    signed: (x) => (value(x).startsWith("-") || /^0[.0]*$/.test(value(x)) ? value(x) : `+${value(x)}`),
  };
}

function decimalsFor(largest: number): number {
  if (largest === 0) return 0;
  return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(largest) + 1e-9)));
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
