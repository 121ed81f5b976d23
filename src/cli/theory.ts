// govload validate --theory: the engine against closed forms, one line a case.
import { setImmediate } from "node:timers/promises";
import { version } from "../index.ts";
import { type TheoryCase, type TheoryFinding, theory, verify } from "../node.ts";
import { Interrupted, interruptible, nothingKept } from "./interruption.ts";
import type { Text } from "./language.ts";
import type { Session } from "./session.ts";
import { plainFormula } from "./terminal/formula.ts";
import { type GridColumn, grid } from "./terminal/grid.ts";
import { Progress } from "./terminal/progress.ts";
import { wrap } from "./terminal/width.ts";
import { Usage } from "./usage.ts";

/** Prints all cases; the exit code is 1 when one differs, since nothing there is a matter of opinion. */
export async function validateTheory(session: Session): Promise<number> {
  if (session.operands.length > 0) {
    throw new Usage(
      { zh: "--theory 不取文件：理论情形是固定的。", en: "--theory takes no file: its cases are fixed." },
      "validate",
    );
  }
  const found = await interruptible((signal) => findTheory(session, signal));
  if (session.json) session.out(JSON.stringify({ govload: version, theory: theoryDocument(found) }, null, 2));
  else session.out(theoryText(found, session));
  return found.every(({ holds }) => holds) ? 0 : 1;
}

/** Runs the cases one after the other; between them the process can be interrupted. */
export async function findTheory(
  session: Session,
  signal?: AbortSignal,
  cases = theory,
): Promise<TheoryFinding[]> {
  const progress = new Progress(process.stderr, session.lang, Date.now);
  const found: TheoryFinding[] = [];
  try {
    for (const one of cases) {
      if (signal?.aborted) throw new Interrupted(nothingKept);
      found.push(verify(one));
      if (!session.quiet) progress.update(found.length, cases.length);
      await setImmediate();
    }
  } finally {
    progress.end();
  }
  return found;
}

const heads = {
  what: { zh: "情形与公式", en: "Case and formula" },
  theory: { zh: "理论值", en: "Theory" },
  simulated: { zh: "模拟值", en: "Simulated" },
  error: { zh: "允许偏差", en: "Allowed" },
  verdict: { zh: "结论", en: "Verdict" },
} as const satisfies Record<string, Text>;
const verdicts = { holds: { zh: "相符", en: "agrees" }, fails: { zh: "不符", en: "DIFFERS" } };
const RULE: Text = {
  zh: "判定规则在看到任何数值之前定下：凡含机遇的，模拟均值与理论值之差不超过所列的允许偏差（标准误的 3.3–3.6 倍，每项双侧水平 .001）；凡确定的，须一致到十亿分之一。",
  en: "The rule was set before any value was seen: where there is chance, the simulated mean lies within the deviation allowed (3.3 to 3.6 standard errors, two-sided level .001 each); what is certain agrees to one in a thousand million.",
};

/** The cases as a table and the count in words. */
export function theoryText(found: readonly TheoryFinding[], session: Session, cases = theory): string {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const say = (text: Text) => session.say(text);
  const labels = found.map(({ id }) => {
    const one = byId.get(id) as TheoryCase;
    const room = session.columns - LEFT;
    const formula = wrap(plainFormula(one.formula), room - INDENT.length);
    return [...wrap(say(one), room), ...formula.map((line) => INDENT + line)];
  });
  const lines = found.flatMap((one, at) =>
    labels[at].map((label, line) => (line === 0 ? row(label, one, say) : row(label, undefined, say))),
  );
  const column = (title: Text, at: number, align: GridColumn["align"]): GridColumn => ({
    title: say(title),
    align,
    cells: lines.map((cells) => cells[at]),
  });
  const table = grid([
    column(heads.what, 0, "left"),
    column(heads.theory, 1, "decimal"),
    column(heads.simulated, 2, "decimal"),
    column(heads.error, 3, "decimal"),
    column(heads.verdict, 4, "left"),
  ]);
  const held = found.filter(({ holds }) => holds).length;
  const count = {
    zh: `${found.length} 项中 ${held} 项与理论相符。`,
    en: `${held} of ${found.length} cases agree with theory.`,
  };
  return [...table, "", ...wrap(say(RULE), session.columns), say(count)].join("\n");
}

/** Columns that the figures and the verdict take. */
const LEFT = 46;
const INDENT = "  ";

/** A line of the table; without a finding another line of its label. */
function row(label: string, one: TheoryFinding | undefined, say: (text: Text) => string): string[] {
  if (!one) return [label, "", "", "", ""];
  const { theory: expected, simulated, error, bound, holds } = one;
  const allowed = error > 0 ? `±${(bound * error).toFixed(3)}` : "0";
  return [
    label,
    expected.toFixed(4),
    simulated.toFixed(4),
    allowed,
    say(holds ? verdicts.holds : verdicts.fails),
  ];
}

/** Cases, formulas and findings as one document. */
export function theoryDocument(found: readonly TheoryFinding[], cases = theory): object[] {
  return found.map((one) => {
    const { zh, en, formula } = cases.find(({ id }) => id === one.id) as TheoryCase;
    return { ...one, title: { zh, en }, formula };
  });
}
