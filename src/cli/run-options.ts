// The options of `run` and `compare`, read into one plain object with defaults.
import { options } from "./options.ts";
import { type Session, textOf } from "./session.ts";
import { Usage } from "./usage.ts";

export type Every = "day" | "week" | "month";
export type Format = "csv" | "json";

export interface RunOptions {
  readonly seed: string;
  readonly replications: number;
  readonly untilSettled: boolean;
  readonly years: number | undefined;
  /** [path, value] pairs in the order typed. */
  readonly set: readonly (readonly [string, string])[];
  readonly workers: number | undefined;
  readonly out: string | undefined;
  readonly formats: readonly Format[];
  /** Years at the end that indicators are taken over. */
  readonly window: number;
  readonly units: "county" | "townships";
  readonly eachReplication: boolean;
  readonly every: Every | undefined;
  readonly cases: boolean;
  readonly all: boolean;
  /** Draws of the parameters to tell what the differences rest on; undefined: not asked for. */
  readonly evidence: number | undefined;
}

export function runOptions(session: Session): RunOptions {
  const { values } = session;
  const out = textOf(session, "out");
  const read: RunOptions = {
    seed: textOf(session, "seed") ?? "2024",
    replications: whole(session, "replications", 1, 10_000) ?? 20,
    untilSettled: Boolean(values["until-settled"]),
    years: years(session),
    set: (Array.isArray(values.set) ? values.set : []).map(setting),
    workers: whole(session, "workers", 1, 1024),
    out,
    formats: formats(textOf(session, "format") ?? "csv"),
    window: yearsOf(textOf(session, "window") ?? "1y"),
    units: oneOf(session, "units", ["county", "townships"]) ?? "county",
    eachReplication: Boolean(values["each-replication"]),
    every: oneOf(session, "every", ["day", "week", "month"]),
    cases: Boolean(values.cases),
    all: Boolean(values.all),
    evidence: whole(session, "evidence", 2, 10_000),
  };
  if (out === undefined) refuseWithoutOut(session);
  return read;
}

/** A whole number given with an option; undefined when it was not. */
export function whole(
  session: Session,
  name: "replications" | "workers" | "draws" | "evidence",
  least: number,
  most: number,
): number | undefined {
  const text = textOf(session, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Usage({
    zh: `--${name} 应为 ${least} 到 ${most} 的整数，现在是 ${text}。`,
    en: `--${name} must be a whole number from ${least} to ${most}, not ${text}.`,
  });
}

const [LEAST_YEARS, MOST_YEARS] = [0.25, 100];

/** As a scenario file may say it: a quarter of a year and more. */
function years(session: Session): number | undefined {
  const text = textOf(session, "years");
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^(\d+\.?\d*|\.\d+)$/.test(text) && value >= LEAST_YEARS && value <= MOST_YEARS) return value;
  throw new Usage({
    zh: `--years 应为 ${LEAST_YEARS} 到 ${MOST_YEARS} 的数，现在是 ${text}。`,
    en: `--years must be a number from ${LEAST_YEARS} to ${MOST_YEARS}, not ${text}.`,
  });
}

function oneOf<T extends string>(
  session: Session,
  name: "units" | "every",
  known: readonly T[],
): T | undefined {
  const text = textOf(session, name);
  if (text === undefined) return undefined;
  const found = known.find((word) => word === text);
  if (found !== undefined) return found;
  throw new Usage({
    zh: `--${name} 应为 ${known.join("、")} 之一，现在是 ${text}。`,
    en: `--${name} must be one of ${known.join(", ")}, not ${text}.`,
  });
}

function setting(text: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  throw new Usage({
    zh: `--set 写成 路径=值，现在是 ${text}。例如 --set parameters.trainingGain=0.4`,
    en: `--set takes PATH=VALUE, not ${text}. Example: --set parameters.trainingGain=0.4`,
  });
}

function formats(text: string): Format[] {
  return text.split(",").map((part) => {
    const name = part.trim();
    if (name === "csv" || name === "json") return name;
    if (name === "parquet")
      throw new Usage({
        zh: "本版本还不能写 parquet。请用 --format csv（表格软件、pandas、R 都能读）或 --format json（列名、单位、标签都在内）；DuckDB 可把 CSV 转成 parquet。",
        en: "parquet is not in this version. Use --format csv (spreadsheets, pandas, R) or --format json (with units and labels); DuckDB turns CSV into parquet.",
      });
    throw new Usage({
      zh: `--format 应为 csv、json，现在是 ${name}。`,
      en: `--format must be csv or json, not ${name}.`,
    });
  });
}

const DAYS: Readonly<Record<string, number>> = { "": 1, d: 1, w: 5, m: 21, y: 252 };

/** "1y", "6m", "10w", "252", "all" in years of 252 working days. */
export function yearsOf(text: string): number {
  if (text === "all") return Number.MAX_SAFE_INTEGER;
  const length = /^([1-9]\d{0,5})([dwmy]?)$/.exec(text);
  if (length) return (Number(length[1]) * DAYS[length[2]]) / DAYS.y;
  throw new Usage({
    zh: `--window 写成 1y、6m、10w、252 或 all，现在是 ${text}。`,
    en: `--window takes 1y, 6m, 10w, 252 or all, not ${text}.`,
  });
}

/** Options about files do nothing without a folder: better said than silently ignored. */
function refuseWithoutOut(session: Session): void {
  const idle = (["cases", "units", "each-replication", "every", "format"] as const).find(
    (name) => session.values[name] !== undefined,
  );
  if (idle === undefined) return;
  const shown = `--${idle}${options[idle].value ? ` ${String(session.values[idle])}` : ""}`;
  throw new Usage({
    zh: `${shown} 只影响写出的文件，要同时给出 --out。`,
    en: `${shown} is about files: give --out as well.`,
  });
}
