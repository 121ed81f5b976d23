// govload check --expect: what scenarios claim of themselves, put to the test.
import { availableParallelism } from "node:os";
import { type Claim, type ClaimFinding, checkClaims, claimsOf, indicators, type Scenario } from "../index.ts";
import { loadScenario, workers } from "../node.ts";
import { Interrupted, interruptible } from "./interruption.ts";
import type { Text } from "./language.ts";
import { type Session, textOf } from "./session.ts";
import { formatFor } from "./terminal/number.ts";
import { Progress } from "./terminal/progress.ts";

/** Runs the claims of some scenarios; what they are held against is found among them, else among the shipped ones. */
export async function findClaims(session: Session, scenarios: readonly Scenario[]): Promise<ClaimFinding[]> {
  const claims = scenarios.flatMap(claimsOf);
  if (claims.length === 0) return [];
  const known = new Set(scenarios.map(({ document }) => document.id));
  const others = [...new Set(claims.map(({ than }) => than))].filter((id) => !known.has(id));
  const all = [...scenarios, ...others.map((id) => loadScenario(id).scenario)];
  const pool = workers(availableParallelism());
  const progress = new Progress(process.stderr, session.lang, Date.now);
  const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
  const seed = textOf(session, "seed");
  try {
    return await interruptible(async (signal) => {
      const options = { runner: pool, signal, ...(seed === undefined ? {} : { seed }) };
      const found = await checkClaims(all, claims, { ...options, ...(session.quiet ? {} : { onProgress }) });
      if (signal.aborted) throw new Interrupted();
      return found;
    });
  } finally {
    progress.end();
    await pool.close();
  }
}

const verdicts: Readonly<Record<ClaimFinding["verdict"], Text>> = {
  holds: { zh: "成立", en: "holds" },
  fails: { zh: "相反", en: "fails" },
  unsettled: { zh: "分不清", en: "unsettled" },
};
const sides: Readonly<Record<Claim["is"], Text>> = {
  lower: { zh: "低于", en: "lower than" },
  higher: { zh: "高于", en: "higher than" },
};

/** A claim and what came of it, as a line: verdict, ordering, mean difference with its 95 % interval, pairs. */
export function claimLine(finding: ClaimFinding, session: Session): string {
  const { id, indicator, is, than, months, difference, pairs, verdict } = finding;
  const when = months
    ? session.say({ zh: `（第 ${months.join("–")} 个月）`, en: ` (months ${months.join("-")})` })
    : "";
  const label = indicators[indicator];
  const { mean, low, high } = difference;
  const format = formatFor([mean, low, high], { unit: label.unit, percent: label.percent }, session.lang, [
    mean,
    (high - low) / 2,
  ]);
  const said = session.say({
    zh: `${id}：${label.zh}${sides[is].zh} ${than}${when}`,
    en: `${id}: ${label.en} ${sides[is].en} ${than}${when}`,
  });
  const figures = session.say({
    zh: `差 ${format.change(mean)} ${format.unit}（95 % 区间 ${format.spread((high - low) / 2)}），${pairs} 对`,
    en: `difference ${format.change(mean)} ${format.unit} (95 % interval ${format.spread((high - low) / 2)}), ${pairs} pairs`,
  });
  return session.say({
    zh: `${verdicts[verdict].zh}　${said}；${figures}`,
    en: `${verdicts[verdict].en.padEnd(9)}  ${said}; ${figures}`,
  });
}
