/** Many replications of the same numbers made mean and quantiles. */
import { quantile } from "../../table/aggregate.ts";

/** What is shown of replications, and how it is called. */
export interface Spread {
  /** Added to a measure's name; "" for the mean. */
  readonly suffix: string;
  readonly zh: string;
  readonly en: string;
  of(sorted: Float32Array): number;
}

const mean: Spread = {
  suffix: "",
  zh: "",
  en: "",
  of: (sorted) => sorted.reduce((sum, x) => sum + x, 0) / sorted.length,
};
const at = (p: number): Spread => ({
  suffix: `_p${String(100 * p).padStart(2, "0")}`,
  zh: `，${100 * p} % 分位数`,
  en: `, ${100 * p} % quantile of replications`,
  of: (sorted) => quantile(sorted, p),
});

/** The mean, and with several replications how far they spread. */
export function spreads(replications: number): readonly Spread[] {
  return replications > 1 ? [mean, at(0.05), at(0.5), at(0.95)] : [mean];
}

/** `values[r][i]` over replications r, summarised for every i by every spread. */
export function summarise(values: readonly Float32Array[], list: readonly Spread[]): Float32Array[] {
  const length = values[0]?.length ?? 0;
  const out = list.map(() => new Float32Array(length));
  const here = new Float32Array(values.length);
  for (let i = 0; i < length; i++) {
    for (let r = 0; r < values.length; r++) here[r] = values[r][i];
    here.sort();
    for (let s = 0; s < list.length; s++) out[s][i] = list[s].of(here);
  }
  return out;
}
