/** Which names a detail mentions, and which there are. */

import {
  changes,
  columns,
  controllers,
  couplings,
  mechanisms,
  parameters,
  switches,
} from "../../../src/index.ts";
import { basics } from "../../../src/model/basics.ts";
import { caseFields } from "../../../src/model/caseRecord.ts";
import { archetypeFields, townshipFields } from "../../../src/model/hierarchy.ts";
import { CAUSE, CHANNEL, ORIGIN, USE } from "../../../src/model/ledger.ts";
import { matterFields, powers, tiers } from "../../../src/model/matter.ts";
import { type Detail, type DetailKind, rulesOf, type Stage } from "../../../src/model/odd/detail.ts";
import { details } from "../../../src/model/odd/index.ts";
import { orderFields } from "../../../src/model/order.ts";

const kinds: Readonly<Record<Exclude<DetailKind, "chapter">, readonly string[]>> = {
  mechanism: mechanisms.map(({ name }) => name),
  coupling: couplings.map(({ name }) => name),
  change: Object.keys(changes),
  controller: Object.keys(controllers),
};

/** Everything that has a detail, or must have one, by name. */
export const parts = Object.values(kinds).flat();

/** `kind name` of everything that must have a detail. */
export const wanted = Object.entries(kinds).flatMap(([kind, names]) =>
  names.map((name) => `${kind} ${name}`),
);

/** `kind name` of a detail; what bears a name of two kinds says which it is. */
export function titleOf({ of, kind }: Detail): string {
  const fits = Object.entries(kinds).filter(([one, names]) => names.includes(of) && (kind ?? one) === one);
  if (fits.length > 1)
    throw new Error(`${of} is ${fits.map(([one]) => one).join(" and ")}: say which by kind`);
  return `${fits[0]?.[0] ?? "chapter"} ${of}`;
}

/** What core offers, by the names of core/random.ts, core/numeric.ts and the formula language. */
const core = [
  ..."Draw draw at word uniform bernoulli poisson poissonFrom binomial exponential normal discrete uniformAt wordAt".split(
    " ",
  ),
  ..."wordOf uniformOf seedFrom unitKey hashText mix exp log pow logistic logit halving min max abs round floor".split(
    " ",
  ),
  ..."ceil clamp sqrt sin cos and or not aliasOf pick true false NaN Infinity f64 i32 u8 u16 f32 int32".split(
    " ",
  ),
];

/** Fields of a case's record and places of the ledgers. */
export const ledgerNames = [caseFields, CAUSE, CHANNEL, ORIGIN, USE].flatMap(Object.keys);

const given = new Set<string>([
  ...core,
  ...parts,
  ...details.map(({ of }) => of),
  ...Object.keys(columns),
  ...Object.keys(parameters),
  ...Object.keys(switches),
  ...ledgerNames,
  ...[matterFields, orderFields, archetypeFields, townshipFields].flatMap(Object.keys),
  ...basics,
  ...powers,
  ...tiers,
  ...details.flatMap(({ symbols = {}, groups = {} }) => [...Object.keys(symbols), ...Object.keys(groups)]),
]);

/** Names between backticks, in the order of the text: `deskOwed[desk]` holds two. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(
    ([, code]) => code.match(/(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu) ?? [],
  );
}

const flat = (stages: readonly Stage[]): Stage[] =>
  stages.flatMap((stage) => [stage, ...flat(stage.stages ?? [])]);

export interface Mention {
  readonly zh: ReadonlySet<string>;
  readonly en: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** Names that the text, the meaning of its symbols and the formulas of a detail mention, groups taken apart. */
export function mentionsOf(detail: Detail): Mention {
  const groups = Object.assign({}, ...details.map((one) => one.groups ?? {})) as Record<
    string,
    readonly string[]
  >;
  const apart = (names: readonly string[]) =>
    new Set(names.flatMap((name) => [name, ...(groups[name] ?? [])]));
  const symbols = rulesOf(detail.stages).flatMap((rule) => Object.values(rule.symbols ?? {}));
  const texts = [...flat(detail.stages), ...symbols];
  const known = namesFor(detail);
  return {
    zh: apart(texts.flatMap(({ zh }) => namesIn(zh))),
    en: apart(texts.flatMap(({ en }) => namesIn(en))),
    rules: new Set(
      rulesOf(detail.stages).flatMap(({ is }) =>
        (is.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []).filter((name) => known.has(name)),
      ),
    ),
  };
}

/** Names that a detail may use: all given ones, its rules and their symbols. */
export function namesFor(detail: Detail): ReadonlySet<string> {
  const rules = rulesOf(detail.stages);
  return new Set([...given, ...rules.flatMap(({ name, symbols = {} }) => [name, ...Object.keys(symbols)])]);
}

/** Everything that the details of changes and controllers reach: the step of reforms is made of them. */
export function reachOfReforms(): Set<string> {
  const acting = [...kinds.change, ...kinds.controller];
  const theirs = details.filter(
    (detail) => acting.includes(detail.of) && !titleOf(detail).startsWith("mechanism"),
  );
  return new Set(theirs.flatMap((detail) => [...reach(detail)]));
}

/** What it mentions, in both languages and in formulas, with the chapters that it refers to (`duty`, `luck` …). */
export function reach(detail: Detail, seen = new Set<Detail>()): Set<string> {
  if (seen.has(detail)) return new Set();
  seen.add(detail);
  const { zh, en, rules } = mentionsOf(detail);
  const own = new Set([...[...en].filter((name) => zh.has(name)), ...rules]);
  for (const chapter of details)
    if (!parts.includes(chapter.of) && own.has(chapter.of))
      for (const name of reach(chapter, seen)) own.add(name);
  return own;
}
