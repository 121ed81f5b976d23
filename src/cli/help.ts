// Help that teaches: examples first, then the usage, then every option.
import type { CommandSpec, Example } from "./command.ts";
import type { Lang, Text } from "./language.ts";
import { everywhere, type OptionName, type OptionSpec, options } from "./options.ts";
import { padEnd, width, wrap } from "./terminal/width.ts";

const WORDS = {
  examples: { zh: "例子", en: "Examples" },
  usage: { zh: "用法", en: "Usage" },
  commands: { zh: "命令", en: "Commands" },
  options: { zh: "选项", en: "Options" },
  more: {
    zh: "govload <命令> --help 看一个命令的例子和选项。",
    en: "govload <command> --help shows examples and options of one command.",
  },
  purpose: {
    zh: "govload：模拟县乡治理负荷怎样流动，比较哪种改革办法更扛得住。",
    en: "govload simulates how governance load moves through a county and compares reform strategies.",
  },
  exits: {
    zh: "退出码：0 完成，1 输入有问题，2 命令写法不对，130 被中断（做完的会留下，再输同一条命令就接着做）。",
    en: "Exit codes: 0 done, 1 a problem in the input, 2 wrong usage, 130 interrupted (what is finished is kept; the same command goes on).",
  },
} satisfies Record<string, Text>;

const COLUMNS = 100;

/** The help of the program as a whole. */
export function generalHelp(commands: readonly CommandSpec[], lang: Lang): string {
  const examples = commands.flatMap((command) => command.examples.slice(0, 1));
  return [
    ...wrap(WORDS.purpose[lang], COLUMNS),
    "",
    ...exampleLines(examples, lang),
    "",
    WORDS.commands[lang],
    ...pairs(
      commands.map((command) => [
        `${command.name} ${command.operands[lang]}`.trimEnd(),
        command.summary[lang],
      ]),
    ),
    "",
    ...wrap(WORDS.more[lang], COLUMNS),
    ...wrap(WORDS.exits[lang], COLUMNS),
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(command: CommandSpec, lang: Lang): string {
  return [
    ...wrap(`govload ${command.name}${lang === "zh" ? "：" : ": "}${command.summary[lang]}`, COLUMNS),
    "",
    ...exampleLines(command.examples, lang),
    "",
    WORDS.usage[lang],
    `  govload ${command.name} ${command.operands[lang]}`.trimEnd(),
    ...command.notes.flatMap((note) => wrap(note[lang], COLUMNS - 2).map((line) => `  ${line}`)),
    "",
    WORDS.options[lang],
    ...pairs(
      [...command.options, ...everywhere].map((name) =>
        optionPair(name, command.special?.[name] ?? options[name], lang),
      ),
    ),
  ].join("\n");
}

function optionPair(name: OptionName, { short, value, help }: OptionSpec, lang: Lang): [string, string] {
  return [`${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`, help[lang]];
}

function exampleLines(examples: readonly Example[], lang: Lang): string[] {
  const lines = examples.flatMap(({ line, why }) => [
    `  ${line}`,
    ...wrap(why[lang], COLUMNS - 6).map((text) => `      ${text}`),
  ]);
  return [WORDS.examples[lang], ...lines];
}

function pairs(list: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(30, Math.max(...list.map(([term]) => width(term))));
  return list.flatMap(([term, meaning]) => {
    const [first, ...rest] = wrap(meaning, COLUMNS - left - 4);
    const indent = " ".repeat(left + 4);
    const head = width(term) > left ? [`  ${term}`, indent + first] : [`  ${padEnd(term, left)}  ${first}`];
    return [...head, ...rest.map((line) => indent + line)];
  });
}
