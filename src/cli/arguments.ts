// argv → a command, its operands and its options, or a Usage error that says what was meant.
import { parseArgs } from "node:util";
import type { CommandSpec } from "./command.ts";
import { commands, later } from "./commands.ts";
import { langs } from "./language.ts";
import { everywhere, type OptionName, type OptionValues, options } from "./options.ts";
import { didYouMean, Usage } from "./usage.ts";

export interface Parsed {
  readonly command: CommandSpec | undefined;
  readonly operands: readonly string[];
  readonly values: OptionValues;
}

interface Token {
  readonly kind: "option" | "positional" | "option-terminator";
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** Throws Usage on an unknown command or option, a missing value, or an option that the command does not take. */
export function parse(argv: readonly string[]): Parsed {
  const tokens = tokenise(argv);
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value as string] : []));
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) if (token.kind === "option") take(token, values);
  refuseOtherLanguage(values.lang);
  const [name, ...rest] = operands;
  if (name === undefined || name === "help")
    return {
      command: rest[0] ? commandNamed(rest[0]) : undefined,
      operands: [],
      values: { ...values, help: true },
    };
  const command = commandNamed(name);
  if (!values.help) refuseForeign(command, Object.keys(values) as OptionName[]);
  return { command, operands: rest, values };
}

function tokenise(argv: readonly string[]): readonly Token[] {
  const declared = Object.entries(options).map(([name, { value, short, many }]) => {
    return [
      name,
      {
        type: value ? "string" : "boolean",
        ...(short ? { short } : {}),
        ...(many ? { multiple: true } : {}),
      },
    ] as const;
  });
  const config = {
    args: [...argv],
    options: Object.fromEntries(declared),
    strict: false,
    allowPositionals: true,
    tokens: true,
  } as const;
  return parseArgs(config).tokens;
}

function take(token: Token, values: Record<string, string | boolean | string[]>): void {
  const name = token.name as string;
  const raw = token.rawName ?? name;
  if (!Object.hasOwn(options, name)) throw unknownOption(raw);
  const spec = options[name as OptionName];
  if (!spec.value) {
    if (token.value !== undefined)
      throw new Usage({ zh: `${raw} 后面不跟值。`, en: `${raw} takes no value.` });
    values[name] = true;
    return;
  }
  const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith("--"));
  if (missing || token.value === "") {
    throw new Usage({
      zh: `${raw} 后面要跟 ${spec.value}。`,
      en: `${raw} needs a value: ${raw} ${spec.value}`,
    });
  }
  const earlier = values[name];
  const value = token.value as string;
  values[name] = spec.many ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
}

function refuseOtherLanguage(asked: string | boolean | string[] | undefined): void {
  if (asked === undefined || langs.some((lang) => lang === asked)) return;
  throw new Usage({
    zh: `--lang 应为 zh、en 之一，现在是 ${asked}。`,
    en: `--lang must be zh or en, not ${asked}.`,
  });
}

function unknownOption(raw: string): Usage {
  const hint = didYouMean(
    raw,
    Object.keys(options).map((name) => `--${name}`),
  );
  return new Usage({ zh: `没有选项 ${raw}。${hint.zh}`, en: `unknown option ${raw}.${hint.en}` });
}

function commandNamed(name: string): CommandSpec {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  if (later.includes(name)) {
    throw new Usage({ zh: `本版本还没有 govload ${name}。`, en: `govload ${name} is not in this version.` });
  }
  const hint = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  throw new Usage({ zh: `没有命令 ${name}。${hint.zh}`, en: `unknown command ${name}.${hint.en}` });
}

function refuseForeign(command: CommandSpec, given: readonly OptionName[]): void {
  const known = [...command.options, ...everywhere];
  const foreign = given.find((name) => !known.includes(name));
  if (foreign === undefined) return;
  throw new Usage(
    {
      zh: `govload ${command.name} 没有选项 --${foreign}。`,
      en: `govload ${command.name} has no option --${foreign}.`,
    },
    command.name,
  );
}
