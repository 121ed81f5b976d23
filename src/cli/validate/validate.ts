// govload validate: the model held against facts that are known, and against orderings over draws of its parameters.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  askQuestions,
  type DrawnAnswer,
  drawnRanges,
  latinHypercube,
  type Question,
  type Runner,
  scoreTargets,
  type Target,
} from "../../index.ts";
import { claimFolder, loadTargets, workers } from "../../node.ts";
import { Interrupted, interruptible, nothingKept } from "../interruption.ts";
import { keptLines } from "../kept.ts";
import { whole } from "../run-options.ts";
import { type Session, textOf } from "../session.ts";
import { Progress } from "../terminal/progress.ts";
import { validateTheory } from "../theory.ts";
import { plainOf, writeValidation } from "./files.ts";
import { isMiss, isWeak, type Validation } from "./validation.ts";
import { interruptedText, validationLines } from "./words.ts";

const SHIPPED = ["stylised-facts", "questions"];

interface Asked {
  readonly seed: string;
  readonly replications: number;
  readonly draws: number;
  readonly out: string | undefined;
}

export async function validateCommand(session: Session): Promise<number> {
  if (session.values.theory) return validateTheory(session);
  const started = new Date();
  const asked: Asked = {
    seed: textOf(session, "seed") ?? "2024",
    replications: whole(session, "replications", 1, 10_000) ?? 20,
    draws: whole(session, "draws", 1, 100_000) ?? 200,
    out: textOf(session, "out"),
  };
  const files = (session.operands.length > 0 ? session.operands : SHIPPED).map(loadTargets);
  const targets = files.flatMap((file) => file.targets);
  const questions = files.flatMap((file) => file.questions);
  const count = whole(session, "workers", 1, 1024) ?? availableParallelism();
  if (asked.out !== undefined) await claimFolder(asked.out);
  const pool = workers(count);
  let found: Validation;
  try {
    found = await interruptible((signal) => work(session, { targets, questions, asked, pool, signal }));
  } finally {
    await pool.close();
  }
  const inputs = files.flatMap((file) => file.inputs);
  const made = { command: ["govload", ...session.argv], inputs, started, workers: count };
  if (asked.out !== undefined) await writeValidation(asked.out, found, made);
  if (session.json) session.out(JSON.stringify(plainOf(found), null, 2));
  else for (const line of validationLines(found, session)) session.out(line);
  if (found.interrupted) return 130;
  const missed = found.targets.some(isMiss) || found.questions.some(isWeak);
  return session.values.strict && missed ? 1 : 0;
}

interface Work {
  readonly targets: readonly Target[];
  readonly questions: readonly Question[];
  readonly asked: Asked;
  readonly pool: Runner;
  readonly signal: AbortSignal;
}

async function work(
  session: Session,
  { targets, questions, asked, pool, signal }: Work,
): Promise<Validation> {
  const { seed, replications, draws, out } = asked;
  const options = { seed, runner: pool, signal };
  const vectors = latinHypercube(drawnRanges, draws, seed);
  const kept = keptLines<DrawnAnswer>(
    out === undefined || questions.length === 0 ? undefined : join(out, ".draws"),
    [questions, vectors, seed],
  );
  const { known } = kept;
  const [scores] = await shown(session, (onProgress) =>
    scoreTargets(targets, { ...options, replications, onProgress }),
  );
  if (signal.aborted)
    throw new Interrupted(known.length > 0 ? interruptedText(known.length, draws, out) : nothingKept);
  let done = known.length;
  const onDraw = (answer: DrawnAnswer) => {
    kept.add(answer);
    done += 1;
  };
  const answers = await shown(session, (onProgress) =>
    askQuestions(questions, vectors, { ...options, known, onDraw, onProgress }),
  );
  if (!signal.aborted) kept.clear();
  else session.err(session.say(interruptedText(done, draws, out)));
  return {
    seed,
    replications,
    draws,
    targets: targets.map((target, t) => ({ target, score: scores[t] })),
    questions: questions.map((question, q) => ({ question, answer: answers[q] })),
    interrupted: signal.aborted,
  };
}

type OnProgress = (progress: { readonly done: number; readonly total: number }) => void;

/** Does some work with its progress on standard error. */
async function shown<T>(session: Session, does: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  const progress = new Progress(process.stderr, session.lang, Date.now);
  try {
    return await does(({ done, total }) => {
      if (!session.quiet) progress.update(done, total);
    });
  } finally {
    progress.end();
  }
}
