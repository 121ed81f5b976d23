// The door of the command line: understands what was typed, runs it, turns what went wrong into words.
import { Problem, version } from "../index.ts";
import { type Parsed, parse } from "./arguments.ts";
import { commands } from "./commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { Interrupted } from "./interruption.ts";
import type { Lang } from "./language.ts";
import { langOf, openSession } from "./session.ts";
import { Usage } from "./usage.ts";

/** Runs one command. @returns the exit code: 0 done, 1 a problem in the input, 2 usage, 130 interrupted */
export async function main(argv: readonly string[]): Promise<number> {
  const lang = langOf(argv);
  quietPipes();
  try {
    return await answer(argv, parse(argv), lang);
  } catch (error) {
    return explain(error, lang, argv);
  }
}

async function answer(argv: readonly string[], parsed: Parsed, lang: Lang): Promise<number> {
  const { command, values } = parsed;
  const session = openSession(argv, parsed, lang);
  if (values.version) session.out(version);
  else if (values.help) session.out(command ? commandHelp(command, lang) : generalHelp(commands, lang));
  else if (command) return command.run(session);
  return 0;
}

function explain(error: unknown, lang: Lang, argv: readonly string[]): number {
  const json = (document: object) => {
    if (argv.includes("--json"))
      process.stdout.write(`${JSON.stringify({ govload: version, ...document }, null, 2)}\n`);
  };
  if (error instanceof Interrupted) {
    if (error.told) process.stderr.write(`${error.told[lang]}\n`);
    json({ replications: 0, interrupted: true });
    return 130;
  }
  const { text, code, details } = inWords(error, lang);
  process.stderr.write(`${text}\n`);
  if (argv.includes("--debug") && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  json({ problems: details });
  return code;
}

function inWords(error: unknown, lang: Lang): { text: string; code: number; details: readonly unknown[] } {
  if (error instanceof Usage) {
    const command = error.command === undefined ? "" : ` ${error.command}`;
    const see = { zh: `用法见 govload${command} --help`, en: `See govload${command} --help` }[lang];
    return { text: `${error.text[lang]}\n${see}`, code: 2, details: [{ what: error.text }] };
  }
  if (error instanceof Problem) return { text: error.in(lang), code: 1, details: error.details };
  const what = error instanceof Error ? error.message : String(error);
  const said = {
    zh: `程序内部出错：${what}\n这是 govload 的毛病，不是输入的问题。加 --debug 再试一次可看到详情。`,
    en: `An internal error: ${what}\nThis is a fault of govload, not of the input. Run again with --debug for details.`,
  };
  return { text: said[lang], code: 1, details: [{ what: { zh: what, en: what } }] };
}

/** A reader that stops reading (`| head`) is no error. */
function quietPipes(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
