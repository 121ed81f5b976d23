/** A calibration study as a file says it: which parameters, over what ranges, against which targets, at what cost. */
import type { FieldSpec, RecordField } from "../core/field.ts";
import type { Text } from "../core/problem.ts";
import { Problem } from "../core/problem.ts";
import { drawnRanges } from "../model/parameters/drawn.ts";
import { type ParameterName, parameterNames, parameters } from "../model/parameters/index.ts";
import { checkTree } from "./check.ts";
import { beside, Files, type Input, type Sources } from "./files.ts";
import type { Report } from "./format.ts";
import { identityFields } from "./identity.ts";
import { placeAt } from "./paths.ts";

/** What a fit may free at most: with more, thirteen facts can be met by anything. */
export const MOST_PARAMETERS = 8;
/** Particles a parameter that a covariance needs at least. */
const LEAST_EACH = 5;

export interface StudyRange extends Text {
  readonly name: ParameterName;
  readonly low: number;
  readonly high: number;
}

export interface CalibrationStudy {
  readonly id: string;
  readonly title: Text;
  readonly source: string;
  /** Id of shipped targets, or the path of a file. */
  readonly targets: string;
  readonly parameters: readonly StudyRange[];
  readonly population: number;
  readonly generations: number;
  /** Vectors simulated at most. */
  readonly budget: number;
  /** Of each run of a target. */
  readonly replications: number;
  readonly seed: string;
  /** The file it was read from. */
  readonly inputs: readonly Input[];
}

const whole = (min: number, max: number, fallback: number, zh: string, en: string): FieldSpec => {
  return { type: "number", integer: true, min, max, default: fallback, zh, en };
};
const any: FieldSpec = { type: "number", min: -1e9, max: 1e9, required: true, zh: "界", en: "Bound" };

/** A study as a file may hold it. */
export const calibrationSpec: RecordField = {
  type: "record",
  zh: "标定研究",
  en: "Calibration study",
  fields: {
    govload: whole(1, 1, 1, "格式版本", "Version of the format"),
    id: identityFields.id,
    title: identityFields.title,
    source: { type: "text", maxLength: 4000, default: "", zh: "来源", en: "Source" },
    targets: {
      type: "text",
      maxLength: 1000,
      default: "stylised-facts",
      zh: "校验目标的编号或文件",
      en: "Id or file of the targets",
    },
    parameters: {
      type: "map",
      required: true,
      keys: parameterNames,
      zh: "标定哪些参数",
      en: "Parameters to be fitted",
      of: {
        type: "either",
        zh: "范围",
        en: "Range",
        of: [
          { type: "choice", choices: ["published"], zh: "公布的范围", en: "The published range" },
          { type: "record", zh: "范围", en: "Range", fields: { low: any, high: any } },
        ],
      },
    },
    population: whole(10, 100_000, 100, "每代的点数", "Particles of a generation"),
    generations: whole(1, 100, 8, "最多几代", "Generations at most"),
    budget: whole(10, 10_000_000, 1500, "最多模拟多少组参数", "Vectors simulated at most"),
    replications: whole(1, 10_000, 1, "每次模拟重复几次", "Replications of each run"),
    seed: { type: "text", maxLength: 200, default: "2024", zh: "随机种子", en: "Seed" },
  },
};

type Given = "published" | { readonly low?: number; readonly high?: number };
type Draft = Partial<Omit<CalibrationStudy, "parameters">> & {
  readonly parameters?: Readonly<Record<string, Given | undefined>>;
};

/**
 * Reads a study.
 * @throws Problem with everything that is wrong in it
 */
export function readCalibration(entry: string, sources: Sources): CalibrationStudy {
  const files = new Files(sources);
  const tree = files.tree(entry);
  if (!tree) throw new Problem(files.details);
  const { value, details } = checkTree(tree, calibrationSpec, { names: () => [], taken: [] });
  details.forEach(files.report);
  const draft = (value ?? {}) as Draft;
  const report: Report = (path, what, mend) => {
    files.report({ ...placeAt(tree, path), path, what, ...(mend ? { mend } : {}) });
  };
  const ranges = rangesOf(draft, report);
  checkSize(draft, report);
  if (files.details.length > 0) throw new Problem(files.details);
  const { targets = "" } = draft;
  // a path is relative to the study
  const path = /\.(ya?ml|json)$/i.test(targets) ? beside(entry, targets) : targets;
  const { zh, en } = draft.title ?? { zh: draft.id ?? "", en: draft.id ?? "" };
  return {
    ...draft,
    title: { zh, en },
    targets: path,
    parameters: ranges,
    inputs: files.inputs,
  } as CalibrationStudy;
}

function rangesOf({ parameters: given = {} }: Draft, report: Report): StudyRange[] {
  return Object.entries(given).flatMap(([key, range]) => {
    const name = key as ParameterName;
    const path = `parameters.${name}`;
    const { min, max, zh, en } = parameters[name];
    const [low, high] = range === "published" ? (drawnRanges[name] ?? []) : [range?.low, range?.high];
    if (range === "published" && low === undefined) {
      report(
        path,
        { zh: "这个参数没有公布的范围。", en: "this parameter has no published range." },
        {
          zh: `写 {low: …, high: …}，在 ${min} 到 ${max} 之间。`,
          en: `Give {low: …, high: …} within ${min} to ${max}.`,
        },
      );
    }
    if (low === undefined || high === undefined) return [];
    if (low >= high) {
      report(path, {
        zh: `下限 ${low} 不小于上限 ${high}。`,
        en: `low (${low}) is not below high (${high}).`,
      });
    } else if (low < min || high > max) {
      report(
        path,
        {
          zh: `${low} 到 ${high} 超出了参数的范围。`,
          en: `${low} to ${high} is beyond the parameter's range.`,
        },
        { zh: `应在 ${min} 到 ${max} 之间。`, en: `It is ${min} to ${max}.` },
      );
    }
    return [{ name, zh, en, low, high }];
  });
}

function checkSize({ parameters: given, population, budget }: Draft, report: Report): void {
  const count = Object.keys(given ?? {}).length;
  if (given && count === 0)
    report("parameters", { zh: "没有写要标定的参数。", en: "no parameter is to be fitted." });
  if (count > MOST_PARAMETERS) {
    report("parameters", {
      zh: `要标定 ${count} 个参数，最多 ${MOST_PARAMETERS} 个：再多，几条事实怎么都凑得出来。`,
      en: `${count} parameters are to be fitted, and ${MOST_PARAMETERS} are the most: with more, a few facts can be met by anything.`,
    });
  }
  if (population !== undefined && population < LEAST_EACH * count) {
    report("population", {
      zh: `${count} 个参数，每代至少要 ${LEAST_EACH * count} 个点，现在是 ${population}。`,
      en: `${count} parameters need at least ${LEAST_EACH * count} particles, and there are ${population}.`,
    });
  }
  if (population !== undefined && budget !== undefined && budget < 2 * population) {
    report("budget", {
      zh: `预算 ${budget} 组，连一代都做不完：第一轮抽样和第一代至少要 ${2 * population} 组。`,
      en: `a budget of ${budget} does not last for one generation: it and the first draw take ${2 * population} at least.`,
    });
  }
}
