// Prints a study: as one JSON document, or as heading, table and how to read it, channels, files, doubts, answer.
import { counted, indicators, studyJson } from "../../index.ts";
import type { Session } from "../session.ts";
import type { Outcome } from "../study.ts";
import { wrap } from "../terminal/width.ts";
import { booksLines, channelLines } from "./study-channels.ts";
import { evidenceLines } from "./study-evidence.ts";
import { HEADLINE, studyTable } from "./study-table.ts";
import { closingOf, filesOf, headingOf, legendOf } from "./study-words.ts";

/** `answer` is what stands last, a line or more a sentence. @returns the exit code */
export function printStudy(
  session: Session,
  { study, options, files }: Outcome,
  answer: readonly string[],
): number {
  if (session.json) session.out(JSON.stringify(studyJson(study), null, 2));
  else {
    const { lang, columns, colour } = session;
    const names = options.all ? Object.keys(indicators) : HEADLINE;
    const table = studyTable(study, { lang, columns, colour, names });
    const channels = channelLines(study, lang, columns);
    const evidence = evidenceLines(study, lang, columns);
    const beside = [
      ...booksLines(study, lang, columns),
      ...(options.out === undefined ? [] : wrap(filesOf(options.out, files, lang), columns)),
    ];
    const lines = [
      ...wrap(headingOf(study, lang), columns),
      "",
      ...table.lines,
      ...(session.quiet ? [] : wrap(legendOf(study, table.changes, lang), columns)),
      "",
      ...(channels.length > 0 ? [...channels, ""] : []),
      ...(evidence.length > 0 ? [...evidence, ""] : []),
      ...(beside.length > 0 ? [...beside, ""] : []),
      ...closingOf(study, lang, columns, answer),
    ];
    session.out(lines.join("\n"));
  }
  if (study.interrupted) session.err(session.say(interrupted(study.replications, study.asked)));
  return study.interrupted ? 130 : 0;
}

function interrupted(done: number, asked: number) {
  return {
    zh: `已中断：${asked} 次重复中做完 ${done} 次，以上只用做完的。再输同一条命令就接着做。`,
    en: `Interrupted: ${done} of ${counted(asked, "replication")} ${done === 1 ? "is" : "are"} finished and shown. The same command goes on.`,
  };
}
