/** What has to be said beside every result. */
import type { Text } from "../core/problem.ts";

/** Honest limits, in the order in which they are shown. */
export function notesOf(real: boolean): Text[] {
  const notes: Text[] = [
    {
      zh: "参数多为文献示例值或假设值，不是统计数字；宜看方向与次序，不宜看绝对值。",
      en: "Most parameters are illustrative figures of the source articles or assumptions, not statistics: read directions and orderings, not levels.",
    },
    {
      zh: "区间只反映随机波动（同一参数、不同运气），不含参数不确定性。",
      en: "Intervals show chance only (same parameters, different luck), not the uncertainty of the parameters.",
    },
  ];
  if (real) {
    notes.push({
      zh: "真实地名仅作示意：人口由村级单位数推算，其余由类型推定，不构成对当地的判断。",
      en: "Real place names are illustration: population is inferred from village counts, the rest from types; no claim about the place.",
    });
  }
  return notes;
}
