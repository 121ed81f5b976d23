/** What has to be said beside every result. */
import type { Text } from "../core/problem.ts";
import type { Prepared } from "../run/runner.ts";

/** Who lives where and what they come for: where it is the same, so are the citizens of two strategies. */
const peopleOf = ({ counties, document }: Prepared): string =>
  JSON.stringify([
    counties.map(({ townships }) => townships.map(({ code, population }) => [code, population])),
    document.matters.map(({ id, rate }) => [id, rate]),
  ]);

/** Strategies that stand in another county than the first. */
function elsewhere([first, ...others]: readonly Prepared[]): Text[] {
  const apart = others.filter((one) => peopleOf(one) !== peopleOf(first));
  if (apart.length === 0) return [];
  const names = (lang: "zh" | "en", join: string) =>
    apart.map(({ document }) => document.title[lang]).join(join);
  const { title } = first.document;
  return [
    {
      zh: `${names("zh", "、")}与${title.zh}不在同一个县（乡镇、人口或事项目录不同）：来办事的不是同一批人，差别里有县的差别，不能都算在办法上。要比办法，就用同一个 county 和 matters。`,
      en: `Not in the same county as ${title.en} (other townships, populations or matters): ${names("en", ", ")}. Other citizens come there, so that a difference is also one of counties. To compare strategies give them the same \`county\` and \`matters\`.`,
    },
  ];
}

/** Honest limits, in the order in which they are shown. */
export function notesOf(scenarios: readonly Prepared[]): Text[] {
  const real = scenarios[0].document.county.division !== undefined;
  const notes: Text[] = [
    ...elsewhere(scenarios),
    {
      zh: "参数多为本模型约定和文献示例值，不是统计数字；宜看方向与次序，不宜看绝对值。",
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
      en: "Real place names are illustration: population is inferred from village counts, the rest from types; no claim about the place. Names stand in Chinese, each with its code, as the divisions have no romanised ones.",
    });
  }
  return notes;
}
