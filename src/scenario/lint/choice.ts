/** Rules on which matters a strategy chooses. */
import { type Finding, named, type Rule } from "./rule.ts";
import type { Strategy } from "./strategy.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** What a strategy moves, and what it leaves with the county. */
function split({ gifts, model }: Strategy) {
  const moved = new Set(
    gifts.filter(({ powers }) => powers.includes("decide")).flatMap((gift) => gift.moving),
  );
  const county = model.matters.flatMap((matter, m) => (matter.decide === "county" ? [m] : []));
  return { moved: county.filter((m) => moved.has(m)), left: county.filter((m) => !moved.has(m)) };
}

/** Fewer than this say nothing of how they were chosen. */
const FEW = 5;
/** How much harder and more liable what is moved must be than what is kept. */
const HARDER = 0.15;

const firstPath = ({ gifts }: Strategy): string =>
  gifts.find(({ powers }) => powers.includes("decide"))?.path ?? "reforms";

export const rareFirst: Rule = {
  id: "rareFirst",
  title: { zh: "放低频、留高频", en: "The rare go down, the frequent stay" },
  evidence: ["F11"],
  why: {
    zh: "少用的事项放下去练不熟，群众天天办的还得跑县里",
    en: "what seldom comes is never learnt, and for what comes daily people still travel to the county",
  },
  mend: {
    zh: "按需求排序：matters: {by: demand, top: …}。",
    en: "Rank by demand: matters: {by: demand, top: …}.",
  },
  finds: (strategy) => {
    const { moved, left } = split(strategy);
    if (moved.length < FEW || left.length < FEW) return [];
    const rates = (list: readonly number[]) => list.map((m) => strategy.model.matters[m].rate);
    const [down, up] = [mean(rates(moved)), mean(rates(left))];
    if (down >= up / 2) return [];
    const of = (rate: number) => (rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10);
    return [
      {
        path: firstPath(strategy),
        what: {
          zh: `放下的 ${moved.length} 项平均每万人每年 ${of(down)} 件，留在县里的 ${of(up)} 件`,
          en: `The ${moved.length} matters handed down come ${of(down)} times a year and 10,000 residents on average, those kept ${of(up)} times`,
        },
      },
    ];
  },
};

export const hardOnly: Rule = {
  id: "hardOnly",
  title: { zh: "明放暗不放：只放难的、担责重的", en: "Only the hard and liable go down" },
  evidence: ["F02"],
  why: {
    zh: "好办的留着，难办、容易追责的推下去，乡镇不敢办，上交更多",
    en: "the easy stays, the hard and risky is pushed down; townships do not dare and pass it up",
  },
  mend: {
    zh: "把同类里好办的也放下去，难的配专业人员和容错。",
    en: "Hand down the easy ones as well; send qualified staff and tolerance with the hard.",
  },
  finds: (strategy) => {
    const { moved, left } = split(strategy);
    if (moved.length < FEW || left.length < FEW) return [];
    const burden = (list: readonly number[]) =>
      mean(list.map((m) => (strategy.model.matters[m].difficulty + strategy.model.matters[m].liability) / 2));
    if (burden(moved) - burden(left) < HARDER) return [];
    return [
      {
        path: firstPath(strategy),
        what: {
          zh: `放下的 ${moved.length} 项比留在县里的更难、担责更重`,
          en: `The ${moved.length} matters handed down are harder and more liable than those kept`,
        },
      },
    ];
  },
};

export const movesNothing: Rule = {
  id: "movesNothing",
  title: { zh: "没有放下任何事项", en: "Nothing is moved" },
  evidence: [],
  why: {
    zh: "所选事项为空，或者本来就由乡镇审批",
    en: "no matter is chosen, or townships decide them all already",
  },
  mend: { zh: "看 where.matters 的筛选。", en: "Look at the filter in `where.matters`." },
  finds: ({ gifts }) =>
    gifts
      .filter((gift) => gift.powers.includes("decide") && gift.moving.length === 0)
      .map((gift): Finding => {
        const { zh, en } = named(gift.title);
        return { path: gift.path, what: { zh: `${zh}没有放下任何事项`, en: `${en} moves nothing` } };
      }),
};

export const choiceRules: readonly Rule[] = [rareFirst, hardOnly, movesNothing];
