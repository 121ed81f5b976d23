/** Numbers as a reader wants them: three significant digits at most, 万 and 亿 in Chinese, a real minus sign. */

export type Language = "zh" | "en";
export interface NumberStyle {
  readonly language: Language;
  /** The value is a share: 0.62 is shown as 62 %. */
  readonly percent?: boolean;
  /** Differences carry their sign always. */
  readonly signed?: boolean;
  /** Stands in place of " %" behind a share; a difference of shares is in points, not in per cent. */
  readonly suffix?: string;
}

/** A space that does not break: "62 %" and "12.3 万" stay on one line. */
const SPACE = "\u00a0";
const MINUS = "\u2212";

interface Scale {
  readonly from: number;
  readonly suffix: string;
}
const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [
    { from: 1e8, suffix: `${SPACE}亿` },
    { from: 1e4, suffix: `${SPACE}万` },
  ],
  en: [
    { from: 1e9, suffix: `${SPACE}billion` },
    { from: 1e6, suffix: `${SPACE}million` },
  ],
};

function scaleFor(magnitude: number, style: NumberStyle): Scale {
  const none = { from: 1, suffix: "" };
  if (style.percent) return { from: 0.01, suffix: style.suffix ?? `${SPACE}%` };
  return SCALES[style.language].find((scale) => magnitude >= scale.from) ?? none;
}

/** Digits of a non-negative number with thousands separated and exactly `decimals` decimals. */
function digits(value: number, decimals: number): string {
  const [whole, rest] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** Decimals that leave three significant digits where the number is large, two where it is small. */
function decimalsFor(magnitude: number): number {
  if (magnitude === 0 || magnitude >= 100) return 0;
  if (magnitude >= 10) return 1;
  return magnitude >= 0.1 ? 2 : Math.min(4, 1 - Math.floor(Math.log10(magnitude)));
}

function roundToThree(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(3));
}

function withSign(value: number, text: string, signed: boolean | undefined): string {
  if (!/[1-9]/.test(text)) return text;
  if (value < 0) return MINUS + text;
  return signed ? `+${text}` : text;
}

/** `value` for a sentence, a table or a label: "12.3 万", "62.0 %", "7.04". */
export function formatNumber(value: number, style: NumberStyle): string {
  if (!Number.isFinite(value)) return "–";
  const magnitude = Math.abs(value);
  const scale = scaleFor(magnitude, style);
  const shown = roundToThree(magnitude / scale.from);
  const decimals = style.percent && shown < 100 ? 1 : decimalsFor(shown);
  return withSign(value, digits(shown, shown === 0 ? 0 : decimals) + scale.suffix, style.signed);
}

/** Values shown together: as many decimals as the largest of them has. */
export function formatAlike(values: readonly number[], style: NumberStyle): string[] {
  const largest = Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
  const scale = scaleFor(largest, style);
  const decimals = style.percent ? 1 : decimalsFor(roundToThree(largest / scale.from));
  return values.map((value) => {
    if (!Number.isFinite(value)) return "–";
    return withSign(value, digits(Math.abs(value) / scale.from, decimals) + scale.suffix, style.signed);
  });
}

/** Tick labels of one axis: the same scale and as many decimals as the step needs on every one. */
export function formatTicks(values: readonly number[], style: NumberStyle): string[] {
  const largest = Math.max(...values.map(Math.abs), 0);
  const scale = scaleFor(largest, style);
  const step = values.length > 1 ? Math.abs(values[1] - values[0]) / scale.from : 1;
  const decimals = Math.max(0, Math.min(4, decimalsOfStep(step)));
  return values.map((value) => {
    if (value === 0) return style.percent ? `0${scale.suffix}` : "0";
    return withSign(value, digits(Math.abs(value) / scale.from, decimals) + scale.suffix, style.signed);
  });
}

function decimalsOfStep(step: number): number {
  for (let decimals = 0; decimals < 4; decimals++) {
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals;
  }
  return 4;
}
