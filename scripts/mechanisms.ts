/**
 * Writes docs/mechanisms.md: for every instrument and failure of the source articles, the change, controller, mechanism
 * and parameters that express it, and the scenarios that show it. All of it is read from the declarations in the code.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Evidence, evidence, evidenceIds } from "../src/model/evidence.ts";
import { parameters } from "../src/model/parameters/index.ts";
import { monthEnd } from "../src/model/province/couplings.ts";
import { changes } from "../src/model/reforms/changes/index.ts";
import { controllers } from "../src/model/reforms/controllers/index.ts";
import { day } from "../src/model/step.ts";
import { shipped } from "../src/scenario/shipped.generated.ts";
import { root, writeIfChanged } from "./ship.ts";

export interface Expression {
  readonly changes: readonly string[];
  readonly controllers: readonly string[];
  readonly mechanisms: readonly string[];
  readonly parameters: readonly string[];
  readonly scenarios: readonly string[];
}

const naming = (list: Readonly<Record<string, { readonly evidence: readonly Evidence[] }>>, id: Evidence) =>
  Object.keys(list).filter((name) => list[name].evidence.includes(id));

/** What expresses an instrument or a failure, by name. */
export function expressionOf(id: Evidence): Expression {
  return {
    changes: naming(changes, id),
    controllers: naming(controllers, id),
    mechanisms: [...day, ...monthEnd].filter((one) => one.evidence?.includes(id)).map(({ name }) => name),
    parameters: Object.entries(parameters).flatMap(([name, { source }]) =>
      source.match(/\b[PF]\d\d\b/g)?.includes(id) ? [name] : [],
    ),
    scenarios: naming(shipped, id),
  };
}

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(" ");
const linked = (names: readonly string[]) =>
  names.map((name) => `[${name}](../scenarios/${name}.yaml)`).join(", ");

function row(id: Evidence): string {
  const of = expressionOf(id);
  const cells = [
    id,
    `${evidence[id].zh}<br>${evidence[id].en}`,
    code([...of.changes, ...of.controllers]),
    code(of.mechanisms),
    code(of.parameters),
    linked(of.scenarios),
  ];
  return `| ${cells.join(" | ")} |`;
}

function table(title: string, ids: readonly Evidence[]): string {
  return `## ${title}

| | | change, controller 改变、控制器 | mechanism 机制 | parameters 参数 | scenarios 情景 |
|---|---|---|---|---|---|
${ids.map(row).join("\n")}
`;
}

/** The page as text. */
export function mechanismsPage(): string {
  const of = (letter: string) => evidenceIds.filter((id) => id.startsWith(letter));
  return `# What expresses what 做法与毛病对照表

Every instrument (P) and failure (F) of the source articles, the part of the model that expresses it, and the scenarios
that show it. Made by \`npm run generate\` from the declarations in the code; not written by hand. P57 (economic powers
to the county and growth) is outside what the model is about.

文献中的每一种做法（P）和毛病（F），由模型的哪一部分表达，哪个情景能看到。由 \`npm run generate\` 从程序里的声明生成。
P57（经济权限下放与经济增长）不在模型范围内。

${table("Instruments 做法", of("P"))}
${table("Failures 毛病", of("F"))}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeIfChanged(join(root, "docs/mechanisms.md"), mechanismsPage());
}
