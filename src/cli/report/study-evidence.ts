// What the differences rest on: shares of their variance by grade of evidence, and how often their sign holds.
import { type Basis, counted, type Evidence, indicators, restsOn, type Study } from "../../index.ts";
import type { Lang, Text } from "../language.ts";
import { grid } from "../terminal/grid.ts";
import { formatFor } from "../terminal/number.ts";
import { wrap } from "../terminal/width.ts";

const nameOf = (group: string, lang: Lang) => restsOn[group as keyof typeof restsOn][lang];

/** Lines on every strategy against the first; none where evidence was not asked for. */
export function evidenceLines({ evidence, strategies }: Study, lang: Lang, columns: number): string[] {
  if (!evidence) return [];
  const title = (id: string) => strategies.find((one) => one.id === id)?.title[lang] ?? id;
  const ids = [...new Set(evidence.bases.map(({ id }) => id))];
  const tables = ids.flatMap((id) => {
    const own = evidence.bases.filter((basis) => basis.id === id);
    const [less, more] = [title(own[0].against), title(id)];
    const head = { zh: `“${more}”减“${less}”`, en: `${more} minus ${less}` }[lang];
    return [...evidenceGrid(own, head, lang, columns), ""];
  });
  return [...tables, ...wrap(legend(evidence, lang), columns)];
}

const percent = (share: number) => `${Math.round(100 * share)}`;

const heads = {
  low: { zh: "九成抽取落在：低", en: "Nine draws in ten: low" },
  high: { zh: "　　　　　　　高", en: "                   high" },
  sign: { zh: "同向的抽取，%", en: "Draws of one sign, %" },
  shares: { zh: "方差里的份额，%", en: "Share of the variance, %" },
} as const satisfies Record<string, Text>;
const INDENT = "  ";
/** Columns of an indicator's heading: whole words where the terminal has room for them. */
const headWidth = (columns: number) => (columns < WIDE ? 9 : 13);
const WIDE = 100;

/** Differences and what they rest on, an indicator a column. */
function evidenceGrid(bases: readonly Basis[], title: string, lang: Lang, columns: number): string[] {
  const groups = Object.keys(bases[0].shares);
  const lines = [heads.low, heads.high, heads.sign, heads.shares].map((head) => head[lang]);
  return grid([
    {
      title,
      align: "left",
      head: TITLE,
      cells: [...lines, ...groups.map((group) => INDENT + nameOf(group, lang))],
    },
    ...bases.map((one) => {
      const { indicator, low, high, mean, sameSign, shares } = one;
      const format = formatFor([low, high], indicators[indicator], lang, [low, high, mean]);
      const unit = indicators[indicator].percent ? { zh: "百分点", en: "points" }[lang] : format.unit;
      const named = {
        zh: `${indicators[indicator].zh}，${unit}`,
        en: `${indicators[indicator].en}, ${unit}`,
      };
      return {
        title: named[lang],
        align: "right" as const,
        head: headWidth(columns),
        cells: [
          format.change(low),
          format.change(high),
          percent(sameSign),
          "",
          ...groups.map((group) => percent(shares[group].share)),
        ],
      };
    }),
  ]);
}

/** Columns of the heading at the left. */
const TITLE = 24;

function legend({ draws, counts }: Evidence, lang: Lang): string {
  const list = Object.entries(counts).map(([grade, n]) => `${nameOf(grade, lang)} ${n}`);
  return {
    zh: `结论靠什么：${draws} 次抽取参数（${list.join("、")} 个），已发表范围内抽，没有公布范围的在取值上下四分之一内抽；份额是差值的方差中有该等级参数参与的部分，每列合计 100 %。抽取次数少时份额只是约数。`,
    en: `What the answer rests on: ${counted(draws, "draw")} of the parameters (${list.join(", ")}), over their published ranges, where there is none over a quarter of the value up and down; a share is the part of the difference's variance in which parameters of that grade have a hand, 100 % together in each column. With few draws shares are rough.`,
  }[lang];
}
