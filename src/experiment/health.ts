/** Health card 体检单: what has to hold before a result is believed, checked on the result itself. */

import { WEEK, YEAR } from "../core/clock.ts";
import { counted } from "../core/plural.ts";
import type { Text } from "../core/problem.ts";
import type { Drift } from "../run/drift.ts";
import { allIndicators } from "../run/indicators.ts";
import { meanInterval } from "./statistics.ts";
import type { Difference, Health, StrategyResult, Study } from "./study.ts";
import { amountText, headline, listed } from "./verdict.ts";

/** From here on everything is steep: the share of the hours at which waiting and errors run away (M03, M05). */
const BUSY = 0.95;
/** A change of a level that matters, as a share of it. */
const MATTERS = 0.05;
/** Growth of the backlog over a year that is no longer a level. */
const GROWS = 0.1;
const FEW = 10;
const WEEKS_A_YEAR = Math.floor(YEAR / WEEK);
const QUARTER = 13;

type Frame = Pick<
  Study,
  "residual" | "placebo" | "replications" | "strategies" | "differences" | "warmUpDays"
>;

/** Backlog by week, of each strategy in each replication. */
type Backlogs = readonly (readonly ArrayLike<number>[])[];

/** All checks in the order in which they are shown. */
export function healthOf(study: Frame, drifts: readonly (readonly Drift[])[], backlogs: Backlogs): Health[] {
  const runs = study.replications;
  return [
    ledgers(study.residual),
    placebo(study.placebo),
    warmUp(study.warmUpDays, drifts.flat()),
    load(study.strategies),
    growth(study.strategies, backlogs),
    replications(runs, study.differences),
    ...(runs > 1 ? [chance(study)] : []),
  ];
}

function ledgers(residual: number): Health {
  return residual === 0
    ? good("ledgers", "件数账和工时账分毫不差。", "Case and hour ledgers add up to the unit.")
    : bad(
        "ledgers",
        `账不平，最大残差 ${residual}：结果不可信。`,
        `The ledgers do not add up, largest residual ${residual}: do not trust these results.`,
      );
}

function placebo({ checked, done, exact }: Study["placebo"]): Health {
  const { zh, en } = listed(checked);
  if (!done) return doubt("placebo", `安慰剂检验（${zh}）还没有跑到。`, `Placebo (${en}): not run yet.`);
  return exact
    ? good("placebo", `安慰剂检验：${zh}，与基线逐位相同。`, `Placebo: ${en}: every difference exactly 0.`)
    : bad(
        "placebo",
        `安慰剂检验没有通过（${zh}）：结果不可信。`,
        `Placebo FAILED (${en}): do not trust these results.`,
      );
}

/** Whether the untouched baseline, a year after the warm-up, is another by more than chance and by more than a little. */
function drifts({ level, changes }: Drift): boolean {
  const { mean, low, high } = meanInterval(changes);
  return Math.abs(mean) > MATTERS * Math.abs(level) && (low > 0 || high < 0);
}

function warmUp(days: number, found: readonly Drift[]): Health {
  if (found.length === 0) {
    return doubt("warmUp", "预热够不够：基线还没有跑到。", "Warm-up: the baseline has not been run yet.");
  }
  const moving = [...new Set(found.filter(drifts).map(({ indicator }) => indicator))];
  const names = listed(moving.map((name) => allIndicators[name]));
  return moving.length === 0
    ? good(
        "warmUp",
        `预热 ${days} 个工作日足够：什么都不改时，一年后积压、满意度、倦怠和能力的变化不到 5 %，或不超出随机波动。`,
        `A warm-up of ${days} working days is enough: untouched, backlog, satisfaction, burnout and skill change by less than 5 % in a year, or by no more than chance.`,
      )
    : doubt(
        "warmUp",
        `预热 ${days} 个工作日可能不够：什么都不改，一年后还有变化（${names.zh}）。把预热（warmUp）调长再比。`,
        `A warm-up of ${days} working days may be too short: untouched, these still move a year later: ${names.en.toLowerCase()}. Compare with a longer warm-up (warmUp).`,
      );
}

/** Strategies of which something holds, with the value that says so. */
function told(
  strategies: readonly StrategyResult[],
  value: (one: StrategyResult) => number,
  from: number,
): Text {
  return listed(
    strategies
      .filter((one) => value(one) >= from)
      .map((one) => {
        const percent = `${Math.round(100 * value(one))} %`;
        return { zh: `${one.title.zh} ${percent}`, en: `${one.title.en} ${percent}` };
      }),
  );
}

function load(strategies: readonly StrategyResult[]): Health {
  const { zh, en } = told(strategies, ({ indicators }) => indicators.utilisation?.mean ?? 0, BUSY);
  return zh === ""
    ? good("load", "工时利用率都在 95 % 以下。", "Utilisation is below 95 % everywhere.")
    : doubt(
        "load",
        `工时快用尽（${zh}）：这里负荷多一点，等待和差错就多很多，数字对参数很敏感。`,
        `Hours are nearly used up (${en}): a little more load makes much more waiting and error; figures are sensitive here.`,
      );
}

/** Mean over the last quarter over that of the same quarter a year before, less 1; 0 when there is no year before. */
function yearsGrowth(series: ArrayLike<number>): number {
  const mean = (end: number) => {
    let sum = 0;
    for (let week = end - QUARTER; week < end; week++) sum += series[week];
    return sum / QUARTER;
  };
  const before = series.length - WEEKS_A_YEAR;
  return before >= QUARTER && mean(before) > 0 ? mean(series.length) / mean(before) - 1 : 0;
}

/** Growth of a backlog that is more than chance: by the replications, or as it is where there is one. */
function settledGrowth(backlogs: readonly ArrayLike<number>[]): number {
  const { mean, low } = meanInterval(backlogs.map(yearsGrowth));
  return low > 0 ? mean : 0;
}

function growth(strategies: readonly StrategyResult[], backlogs: Backlogs): Health {
  const byId = new Map(strategies.map(({ id }, i) => [id, settledGrowth(backlogs[i] ?? [])]));
  const { zh, en } = told(strategies, ({ id }) => byId.get(id) ?? 0, GROWS);
  return zh === ""
    ? good("growth", "期末积压不在上涨。", "No backlog is growing at the end.")
    : doubt(
        "growth",
        `期末积压还在涨（比上年同期多：${zh}）：末期平均值取决于跑多久，宜多跑几年再看。`,
        `A backlog is still growing at the end (more than a year before: ${en}): means depend on how long it runs; run more years.`,
      );
}

function replications(runs: number, differences: readonly Difference[]): Health {
  if (runs < 2) {
    return bad(
      "replications",
      "只有 1 次运行，没有区间，什么都定不下来。",
      "One run only: no interval, nothing is settled.",
    );
  }
  const all = differences.flatMap(({ indicators }) => headline.map((name) => indicators[name]));
  // two strategies of the same bits differ by exactly 0, whatever the number of runs
  const open = all.filter(({ low, high, settled }) => !settled && (low !== 0 || high !== 0)).length;
  const count = {
    zh: `${runs} 次配对运行，主要差值 ${all.length} 个里 ${all.length - open} 个定了方向`,
    en: `${counted(runs, "paired run")} ${runs === 1 ? "settles" : "settle"} ${all.length - open} of ${counted(all.length, "main difference")}`,
  };
  if (all.length === 0) count.zh = `${runs} 次运行`;
  if (all.length === 0) count.en = counted(runs, "run");
  if (open === 0 && runs >= FEW) return good("replications", `${count.zh}：够了。`, `${count.en}: enough.`);
  if (open === 0) {
    return doubt(
      "replications",
      `${count.zh}，但次数少，区间很宽。`,
      `${count.en}, but they are few: intervals are wide.`,
    );
  }
  return doubt(
    "replications",
    `${count.zh}。没定的要多跑几次（命令行用 --replications 或 --until-settled）。`,
    `${count.en}. The others need more replications (on the command line --replications or --until-settled).`,
  );
}

/** Half widths of the 95 % intervals of the main differences, the widest of all pairs; of the levels without pairs. */
function chance({ strategies, differences }: Frame): Health {
  const of = differences.length > 0 ? differences : strategies;
  const widths = headline.map((name) => {
    const half = Math.max(...of.map(({ indicators: { [name]: one } }) => (one.high - one.low) / 2));
    return amountText(allIndicators[name], half);
  });
  const { zh, en } = listed(widths);
  const what =
    differences.length > 0
      ? {
          zh: "差值的随机误差（95 % 区间半宽，取最大的一对）",
          en: "Chance in the differences (half of the 95 % interval, widest pair)",
        }
      : { zh: "均值的随机误差（95 % 区间半宽）", en: "Chance in the means (half of the 95 % interval)" };
  return good(
    "chance",
    `${what.zh}：${zh}。参数的不确定性不在其内。`,
    `${what.en}: ${en}. Uncertainty of parameters is not in it.`,
  );
}

const item =
  (state: Health["state"]) =>
  (id: string, zh: string, en: string): Health => ({ id, state, zh, en });
const good = item("good");
const doubt = item("doubt");
const bad = item("bad");
