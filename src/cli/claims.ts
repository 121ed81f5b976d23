// govload check --expect: what scenarios claim of themselves, put to the test.

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import {
  type Claim,
  type ClaimFinding,
  checkClaims,
  claimsOf,
  counted,
  indicators,
  nearest,
  type ProblemDetail,
  shippedScenarios,
} from "../index.ts";
import { type Loaded, loadScenario, workers } from "../node.ts";
import { Interrupted, interruptible, nothingKept } from "./interruption.ts";
import type { Text } from "./language.ts";
import { type Session, textOf } from "./session.ts";
import { formatFor } from "./terminal/number.ts";
import { Progress } from "./terminal/progress.ts";

interface Held {
  readonly loaded: Loaded;
  readonly path: string;
  readonly than: string;
}

/** What claims are held against that is not among the scenarios themselves. */
function heldAgainst(all: readonly Loaded[]): Held[] {
  const given = all.map(({ scenario }) => scenario.document.id);
  return all
    .flatMap((loaded) =>
      loaded.scenario.document.expect.map(({ than }, i) => ({ loaded, than, path: `expect[${i}].than` })),
    )
    .filter(({ than }) => !given.includes(than));
}

/** The shipped id, or the file beside the one that claims; undefined when there is neither. */
function entryOf({ loaded, path, than }: Held): string | undefined {
  if (shippedScenarios().some(({ id }) => id === than)) return than;
  const folder = dirname(loaded.placeOf(path).file ?? "");
  return ["yaml", "yml", "json"].map((ending) => join(folder, `${than}.${ending}`)).find(existsSync);
}

/** Scenarios that claims are held against and that nobody can find. */
export function unknownThan(all: readonly Loaded[]): { loaded: Loaded; detail: ProblemDetail }[] {
  const known = [
    ...all.map(({ scenario }) => scenario.document.id),
    ...shippedScenarios().map(({ id }) => id),
  ];
  return heldAgainst(all)
    .filter((held) => entryOf(held) === undefined)
    .map(({ loaded, path, than }) => {
      const guess = nearest(than, known);
      const what = { zh: `没有名为“${than}”的情景。`, en: `there is no scenario "${than}".` };
      const mend = guess
        ? { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` }
        : {
            zh: `写自带情景的编号（见 govload list），或者把 ${than}.yaml 放在旁边、一起交给 check。`,
            en: `Name a shipped one (see govload list), or give ${than}.yaml to check as well, or put it beside this file.`,
          };
      return { loaded, detail: { ...loaded.placeOf(path), path, what, mend } };
    });
}

/** Runs the claims of some scenarios; what they are held against is among them, shipped, or beside them. */
export async function findClaims(session: Session, loaded: readonly Loaded[]): Promise<ClaimFinding[]> {
  const scenarios = loaded.map(({ scenario }) => scenario);
  const claims = scenarios.flatMap(claimsOf);
  if (claims.length === 0) return [];
  const others = new Map(heldAgainst(loaded).map((held) => [held.than, entryOf(held) ?? held.than]));
  const all = [...scenarios, ...[...others.values()].map((entry) => loadScenario(entry).scenario)];
  const pool = workers(availableParallelism());
  const progress = new Progress(process.stderr, session.lang, Date.now);
  const onProgress = ({ done, total }: { done: number; total: number }) => progress.update(done, total);
  const seed = textOf(session, "seed");
  try {
    return await interruptible(async (signal) => {
      const options = { runner: pool, signal, ...(seed === undefined ? {} : { seed }) };
      const found = await checkClaims(all, claims, { ...options, ...(session.quiet ? {} : { onProgress }) });
      if (signal.aborted) throw new Interrupted(nothingKept);
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
  const unit = label.percent ? session.say({ zh: "个百分点", en: "points" }) : format.unit;
  const said = session.say({
    zh: `${id}：${label.zh}${sides[is].zh} ${than}${when}`,
    en: `${id}: ${label.en} ${sides[is].en} ${than}${when}`,
  });
  const figures = session.say({
    zh: `差 ${format.change(mean)} ${unit}（95 % 区间 ${format.spread((high - low) / 2)}），${pairs} 对`,
    en: `difference ${format.change(mean)} ${unit} (95 % interval ${format.spread((high - low) / 2)}), ${counted(pairs, "pair")}`,
  });
  return session.say({
    zh: `${verdicts[verdict].zh}　${said}；${figures}`,
    en: `${verdicts[verdict].en.padEnd(9)}  ${said}; ${figures}`,
  });
}
