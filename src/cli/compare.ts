// govload compare: strategies against a baseline, and the verdict in words.
import { counted, paragraphsOf, unlessOf } from "../index.ts";
import { printStudy } from "./report/print.ts";
import type { Session } from "./session.ts";
import { unsettled } from "./settled.ts";
import { makeStudy } from "./study.ts";
import { Usage } from "./usage.ts";

export async function compareCommand(session: Session): Promise<number> {
  const tables = session.operands.some((entry) => /\.csv$/i.test(entry));
  if (session.operands.length < 2 && !tables) {
    throw new Usage(
      {
        zh: "比较至少要两个情景：先写基线，再写其他。",
        en: "compare needs at least two scenarios: the baseline first, then others.",
      },
      "compare",
    );
  }
  const outcome = await makeStudy(session);
  const { study, options } = outcome;
  const code = printStudy(
    session,
    outcome,
    paragraphsOf([...study.sentences, ...unlessOf(study)]).map((text) => text[session.lang]),
  );
  const open = options.untilSettled && !study.interrupted && !session.quiet ? unsettled(study) : [];
  if (open.length) {
    const list = open.join(", ");
    session.err(
      session.say({
        zh: `做了 ${study.replications} 次仍未定：${list}`,
        en: `Not settled after ${counted(study.replications, "replication")}: ${list}`,
      }),
    );
  }
  return code;
}
