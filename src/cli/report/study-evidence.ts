// What the differences rest on: shares of their variance by grade of evidence, and how often their sign holds.
import { type Basis, type Evidence, indicators, restsOn, type Study } from "../../index.ts";
import type { Lang } from "../language.ts";
import { grid, gridWidth } from "../terminal/grid.ts";
import { formatFor } from "../terminal/number.ts";
import { wrap } from "../terminal/width.ts";

const nameOf = (group: string, lang: Lang) => restsOn[group as keyof typeof restsOn][lang];

/** Lines on every strategy against the first; none where evidence was not asked for. */
export function evidenceLines({ evidence, strategies }: Study, lang: Lang, columns: number): string[] {
  if (!evidence) return [];
  const ids = [...new Set(evidence.bases.map(({ id }) => id))];
  const tables = ids.flatMap((id) => {
    const own = evidence.bases.filter((basis) => basis.id === id);
    const title = strategies.find((one) => one.id === id)?.title[lang] ?? id;
    const table = evidenceGrid(own, title, lang);
    return gridWidth(table) <= columns
      ? [...table, ""]
      : [...own.flatMap((one) => wrap(asText(one, lang), columns)), ""];
  });
  return [...tables, ...wrap(legend(evidence, lang), columns)];
}

const percent = (share: number) => `${Math.round(100 * share)}`;

function evidenceGrid(bases: readonly Basis[], title: string, lang: Lang): string[] {
  const groups = Object.keys(bases[0].shares);
  const heads = {
    range: { zh: "差值（抽取中九成落在）", en: "Difference (nine in ten draws)" }[lang],
    sign: { zh: "同向 %", en: "Same sign %" }[lang],
  };
  return grid([
    { title, align: "left", head: 30, cells: bases.map(({ indicator }) => indicators[indicator][lang]) },
    { title: heads.range, align: "left", head: 24, cells: bases.map((one) => rangeOf(one, lang)) },
    { title: heads.sign, align: "right", head: 7, cells: bases.map(({ sameSign }) => percent(sameSign)) },
    ...groups.map((group) => ({
      title: `${nameOf(group, lang)} %`,
      align: "right" as const,
      head: 10,
      cells: bases.map(({ shares }) => percent(shares[group].share)),
    })),
  ]);
}

function rangeOf({ indicator, mean, low, high }: Basis, lang: Lang): string {
  const format = formatFor([low, high], indicators[indicator], lang, [low, high, mean]);
  return `${format.change(low)} … ${format.change(high)} ${format.unit}`.trimEnd();
}

/** The same as a line, where a table has no room. */
function asText(basis: Basis, lang: Lang): string {
  const shares = Object.entries(basis.shares).map(
    ([group, { share }]) => `${nameOf(group, lang)} ${percent(share)} %`,
  );
  const join = { zh: "，", en: ", " }[lang];
  return `${indicators[basis.indicator][lang]}: ${rangeOf(basis, lang)}; ${shares.join(join)}`;
}

function legend({ draws, counts }: Evidence, lang: Lang): string {
  const list = Object.entries(counts).map(([grade, n]) => `${nameOf(grade, lang)} ${n}`);
  return {
    zh: `结论靠什么：${draws} 次抽取参数（${list.join("、")} 个），已发表范围内抽，没有公布范围的在取值上下四分之一内抽；各列是差值的方差中有该等级参数参与的份额，合计 100 %。抽取次数少时份额只是约数。`,
    en: `What the answer rests on: ${draws} draws of the parameters (${list.join(", ")}), over their published ranges, where there is none over a quarter of the value up and down; each column is the share of the variance in which parameters of that grade have a part, 100 % together. With few draws shares are rough.`,
  }[lang];
}
