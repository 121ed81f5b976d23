// validation.csv, validation.json and the manifest of a validation.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { Table, version } from "../../index.ts";
import { writeWhole } from "../../node.ts";
import type { Validation } from "./validation.ts";

export interface ValidationMade {
  readonly command: readonly string[];
  readonly inputs: readonly { readonly path: string; readonly text: string }[];
  readonly started: Date;
  readonly workers: number;
}

interface Row {
  readonly id: string;
  readonly figure: string;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
  readonly verdict: string;
}

function rowsOf({ targets, questions }: Validation): Row[] {
  const facts = targets.flatMap(({ target, score }) =>
    score.values.map(({ mean, low, high, band, verdict }, i) => {
      return {
        id: target.id,
        figure: target.values[i].title.en,
        mean,
        low,
        high,
        from: band[0],
        to: band[1],
        verdict,
      };
    }),
  );
  const none = { from: Number.NaN, to: Number.NaN, verdict: "" };
  const orderings = questions.flatMap(({ question, answer }) => [
    { id: question.id, figure: "share of draws", ...answer.share, ...none },
    ...question.reports.map(({ title }, i) => {
      return { id: question.id, figure: title.en, ...answer.reports[i], ...none };
    }),
  ]);
  return [...facts, ...orderings];
}

/** One row a figure; low and high are a 95 % interval, of a figure over draws the 5 % and 95 % quantiles around the median. */
export function validationTable(found: Validation): Table {
  const rows = rowsOf(found);
  const text = (name: "id" | "figure" | "verdict", zh: string, en: string) => {
    return { name, zh, en, values: rows.map((row) => row[name]) };
  };
  const number = (name: "mean" | "low" | "high" | "from" | "to", zh: string, en: string) => {
    return { name, zh, en, values: Float64Array.from(rows, (row) => row[name]) };
  };
  return new Table({
    name: "validation",
    columns: [
      text("id", "编号", "Id"),
      text("figure", "数值", "Figure"),
      number("mean", "均值（高低为份额或中位数）", "Mean; of orderings the share or the median"),
      number("low", "区间下限", "Lower end of the interval"),
      number("high", "区间上限", "Upper end of the interval"),
      number("from", "应在（下限）", "Lower edge of the band"),
      number("to", "应在（上限）", "Upper edge of the band"),
      text("verdict", "结论", "Verdict"),
    ],
  });
}

/** Writes the files, the manifest last. @throws Problem when the folder cannot be written to */
export async function writeValidation(
  folder: string,
  found: Validation,
  made: ValidationMade,
): Promise<void> {
  await writeWhole(join(folder, "validation.csv"), validationTable(found).toCSV());
  await writeWhole(join(folder, "validation.json"), `${JSON.stringify(plainOf(found), null, 2)}\n`);
  const finished = new Date();
  const manifest = {
    govload: version,
    command: made.command,
    seed: found.seed,
    replications: found.replications,
    draws: found.draws,
    interrupted: found.interrupted,
    inputs: made.inputs.map(({ path, text }) => ({
      path,
      sha256: createHash("sha256").update(text).digest("hex"),
    })),
    run: {
      started: made.started.toISOString(),
      finished: finished.toISOString(),
      seconds: (finished.getTime() - made.started.getTime()) / 1000,
      workers: made.workers,
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
    },
    files: ["validation.csv", "validation.json"],
  };
  await writeWhole(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** As a JSON document: facts with their words, figures and verdicts, without what they were run on. */
export function plainOf({ seed, replications, draws, targets, questions, interrupted }: Validation) {
  return {
    govload: version,
    seed,
    replications,
    draws,
    interrupted,
    inside: targets.filter(({ score }) => score.inside).length,
    of: targets.length,
    targets: targets.map(({ target, score }) => {
      const { id, title, source, stated, assumed } = target;
      const values = score.values.map((value, i) => {
        const { title, observed, unit, reading } = target.values[i];
        return { title, formula: reading.text, observed, unit, ...value };
      });
      return { id, title, source, stated, assumed, inside: score.inside, verdict: score.verdict, values };
    }),
    questions: questions.map(({ question, answer }) => {
      const { id, title, holds } = question;
      const reports = question.reports.map(({ title, unit }, i) => ({ title, unit, ...answer.reports[i] }));
      return { ...answer, id, title, holds: holds.text, reports };
    }),
  };
}
