// govload check: every problem of every file at once.
import { Problem, type ProblemDetail, version } from "../index.ts";
import { loadScenarios } from "../node.ts";
import type { Session } from "./session.ts";
import { Usage } from "./usage.ts";

interface Checked {
  readonly entry: string;
  readonly problems: readonly ProblemDetail[];
}

export async function checkCommand(session: Session): Promise<number> {
  if (session.operands.length === 0)
    throw new Usage({ zh: "要检查哪个文件？", en: "which file is to be checked?" }, "check");
  const checked = session.operands.map(checkEntry);
  const problems = checked.flatMap((one) => one.problems);
  if (session.json) session.out(JSON.stringify({ govload: version, problems }, null, 2));
  else for (const one of checked) session.out(inWords(one, session));
  return problems.length === 0 ? 0 : 1;
}

function checkEntry(entry: string): Checked {
  try {
    loadScenarios(entry);
    return { entry, problems: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { entry, problems: error.details };
  }
}

function inWords({ entry, problems }: Checked, session: Session): string {
  if (problems.length) return new Problem(problems).in(session.lang);
  return session.say({ zh: `${entry}：没有问题。`, en: `${entry}: no problem.` });
}
