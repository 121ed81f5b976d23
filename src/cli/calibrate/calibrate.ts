// govload calibrate: parameters fitted to facts that are known, what the facts say of each, and what they miss.

import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  type CalibrationFindings,
  type CalibrationStudy,
  type CalibrationTask,
  calibrate,
  counted,
  factSimulator,
  findingsOf,
  type JournalEntry,
  Problem,
  setBelow,
} from "../../index.ts";
import { claimFolder, loadCalibration, loadTargets, workers } from "../../node.ts";
import { Interrupted, interruptible } from "../interruption.ts";
import { keptLines } from "../kept.ts";
import { whole } from "../run-options.ts";
import { type Session, textOf } from "../session.ts";
import { partialFolder } from "../study.ts";
import { Progress } from "../terminal/progress.ts";
import { Usage } from "../usage.ts";
import { plainFindings, writeCalibration } from "./files.ts";
import { calibrationLines } from "./words.ts";

export async function calibrateCommand(session: Session): Promise<number> {
  const [entry, ...more] = session.operands;
  if (entry === undefined || more.length > 0)
    throw new Usage({ zh: "要写一个研究文件。", en: "calibrate takes one study." }, "calibrate");
  const started = new Date();
  const study = loadCalibration(entry);
  const targets = loadTargets(study.targets);
  if (targets.targets.length < study.parameters.length) throw tooFew(study, targets.targets.length);
  const below = setBelow(targets.targets);
  const out = textOf(session, "out");
  const count = whole(session, "workers", 1, 1024) ?? availableParallelism();
  if (out !== undefined) await claimFolder(out);
  const pool = workers(count);
  let findings: CalibrationFindings;
  try {
    const simulator = factSimulator(targets.targets, { runner: pool, replications: study.replications });
    findings = await found(session, { ...study, simulator }, study, targets.inputs);
  } finally {
    await pool.close();
  }
  const inputs = [...study.inputs, ...targets.inputs];
  const made = {
    command: ["govload", ...session.argv],
    inputs,
    below,
    started,
    workers: count,
    lang: session.lang,
  };
  const files = out === undefined ? [] : await writeCalibration(out, study, findings, made);
  if (session.json) session.out(JSON.stringify(plainFindings(study, findings), null, 2));
  else for (const line of calibrationLines(findings, session)) session.out(line);
  if (out !== undefined && !session.quiet && !session.json) {
    session.out(
      session.say({ zh: `已写入 ${out}：${files.join("、")}`, en: `Written to ${out}: ${files.join(", ")}` }),
    );
  }
  return 0;
}

/** The work itself, going on where an earlier try stopped. */
async function found(
  session: Session,
  task: CalibrationTask,
  study: CalibrationStudy,
  inputs: readonly { readonly text: string }[],
): Promise<CalibrationFindings> {
  const out = textOf(session, "out");
  const file = out === undefined ? partialFolder(session, { out }) : join(out, ".vectors");
  const { inputs: _own, ...asked } = study;
  const kept = keptLines<JournalEntry>(file, [asked, inputs.map(({ text }) => text)]);
  const progress = new Progress(process.stderr, session.lang, Date.now);
  let finished = 0;
  const onProgress = ({ done, reused }: { done: number; reused: number }) => {
    finished = done;
    if (!session.quiet) progress.update(done, task.budget, reused);
  };
  try {
    const result = await interruptible((signal) =>
      calibrate(task, { kept: kept.known, onEntry: kept.add, onProgress, signal }),
    );
    if (result.ended === "interrupted") {
      progress.end();
      session.err(
        session.say({
          zh: `已中断；做完的 ${finished} 组都留着，再运行同一命令就接着做。`,
          en: `Interrupted: ${counted(finished, "vector")} done and kept; the same command goes on.`,
        }),
      );
      throw new Interrupted();
    }
    kept.clear();
    return findingsOf(task, result);
  } finally {
    progress.end();
  }
}

function tooFew({ parameters, inputs }: CalibrationStudy, targets: number): Problem {
  return new Problem({
    ...(inputs[0] ? { file: inputs[0].path } : {}),
    path: "parameters",
    what: {
      zh: `要用 ${targets} 个事实标定 ${parameters.length} 个参数。`,
      en: `${counted(parameters.length, "parameter")} ${parameters.length === 1 ? "is" : "are"} to be fitted to ${counted(targets, "fact")}.`,
    },
    mend: { zh: "参数不要多于事实。", en: "There should be no more parameters than facts." },
  });
}
