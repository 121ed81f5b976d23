// govload check: every problem of every file at once, and warnings about what the strategy does; targets and studies are checked too.
import { counted, lint, Problem, type ProblemDetail, version, type Warning } from "../index.ts";
import { kindOfFile, type Loaded, loadCalibration, loadScenarios, loadTargets } from "../node.ts";
import { claimLine, findClaims, unknownThan } from "./claims.ts";
import type { Session } from "./session.ts";
import { wrap } from "./terminal/width.ts";
import { Usage } from "./usage.ts";

/** A warning and the places that it is about. */
interface PlacedWarning extends Warning {
  readonly places: readonly { readonly file?: string; readonly line?: number; readonly path: string }[];
}

interface Checked {
  readonly entry: string;
  readonly problems: readonly ProblemDetail[];
  readonly warnings: readonly PlacedWarning[];
  readonly loaded: readonly Loaded[];
}

export async function checkCommand(session: Session): Promise<number> {
  if (session.operands.length === 0)
    throw new Usage({ zh: "要检查哪个文件？", en: "which file is to be checked?" }, "check");
  const checked = withClaims(session.operands.map(checkEntry));
  const problems = checked.flatMap((one) => one.problems);
  const warnings = checked.flatMap((one) => one.warnings);
  const asked = Boolean(session.values.expect) && problems.length === 0;
  const claims = asked
    ? await findClaims(
        session,
        checked.flatMap(({ loaded }) => loaded),
      )
    : [];
  if (session.json) {
    const found = { govload: version, problems, warnings, ...(asked ? { claims } : {}) };
    session.out(JSON.stringify(found, null, 2));
  } else {
    for (const one of checked) session.out(inWords(one, session));
    for (const claim of claims) session.out(claimLine(claim, session));
    if (asked && claims.length === 0) session.out(session.say(noClaims));
  }
  return problems.length === 0 && claims.every(({ verdict }) => verdict === "holds") ? 0 : 1;
}

const noClaims = {
  zh: "没有写 expect，无可验证。",
  en: "Nothing is claimed under `expect`; there is nothing to put to the test.",
};

function checkEntry(entry: string): Checked {
  try {
    const kind = kindOfFile(entry);
    if (kind !== "scenario") {
      if (kind === "study") loadCalibration(entry);
      else loadTargets(entry);
      return { entry, problems: [], warnings: [], loaded: [] };
    }
    const loaded = loadScenarios(entry);
    return { entry, problems: [], warnings: loaded.flatMap(warningsOf), loaded };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { entry, problems: error.details, warnings: [], loaded: [] };
  }
}

/** Names that claims use are known only when all that was given is read. */
function withClaims(checked: readonly Checked[]): Checked[] {
  const unknown = unknownThan(checked.flatMap(({ loaded }) => loaded));
  return checked.map((one) => {
    const own = unknown.filter(({ loaded }) => one.loaded.includes(loaded)).map(({ detail }) => detail);
    return { ...one, problems: [...one.problems, ...own] };
  });
}

function warningsOf({ scenario, placeOf }: Loaded): PlacedWarning[] {
  return lint(scenario).map((warning) => ({
    ...warning,
    places: warning.paths.map((path) => ({ ...placeOf(path), path })),
  }));
}

function inWords({ entry, problems, warnings }: Checked, session: Session): string {
  if (problems.length) return new Problem(problems).in(session.lang);
  const lines = warnings.map((warning) => warningLine(warning, session));
  const n = warnings.length;
  const end = {
    zh: n === 0 ? `${entry}：没有问题。` : `${entry}：没有问题，${n} 条提醒。`,
    en: n === 0 ? `${entry}: no problem.` : `${entry}: no problem, ${counted(n, "warning")}.`,
  };
  return [...lines, session.say(end)].join("\n");
}

/** In the form of a problem, so that an editor finds the line: `file:line path: …`; below it the reasons and further places. */
function warningLine({ places, title, ...warning }: PlacedWarning, session: Session): string {
  const [first, ...others] = places;
  const heading = { zh: `提醒：${title.zh}。`, en: `warning: ${title.en}.` };
  const text = new Problem({ ...first, what: heading }).in(session.lang);
  const more = others.map(({ file, line, path }) => (line === undefined ? path : `${file}:${line} ${path}`));
  const list = more.join({ zh: "、", en: ", " }[session.lang]);
  const also = more.length === 0 ? "" : session.say({ zh: `（另见 ${list}）`, en: ` (Also ${list}.)` });
  const reasons = wrap(session.say(warning) + also, session.columns - 2).map((line) => `  ${line}`);
  return [text, ...reasons].join("\n");
}
