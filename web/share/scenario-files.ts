/** The strategies as scenario files, and the command that makes the same comparison of them. */
import {
  type Divisions,
  Problem,
  type ScenarioDocument,
  shippedDocument,
  version,
  writeScenario,
} from "../../src/index.ts";
import { asciiName } from "../figure/download.ts";
import { overlayOf, scenarioOf } from "../settings/scenarios.ts";
import { idOf, type OwnStrategy, type Settings, type Strategy } from "../settings/settings.ts";

export interface ScenarioFile {
  /** Of the strategy. */
  readonly id: string;
  /** Without its ending. */
  readonly name: string;
  readonly text: string;
}

/** One name each, in plain ASCII, in the order of the strategies. */
function namesOf(strategies: readonly Strategy[]): string[] {
  const names = strategies.map((one, i) => asciiName(idOf(one), `strategy-${i + 1}`));
  return names.map((name, i) => (names.indexOf(name) === i ? name : `${name}-${i + 1}`));
}

function ownDocument(strategy: Strategy): object {
  if (typeof strategy !== "string") return strategy;
  const title = shippedDocument(strategy)?.title;
  return { govload: 1, id: strategy, title, extends: strategy } satisfies Partial<OwnStrategy>;
}

/** The mix that the county ends with: a number of townships alone would be shared out anew by rounding. */
function settled(overlay: { readonly county?: object }, { county }: ScenarioDocument): object {
  if (overlay.county === undefined || county.division !== undefined) return overlay;
  const { townships, archetypes } = county;
  return { ...overlay, county: { ...overlay.county, townships, ...(archetypes ? { archetypes } : {}) } };
}

/** A file for each strategy, the reference first. @throws Problem as `scenarioOf` */
export function scenarioFiles(settings: Settings, divisions?: Divisions): ScenarioFile[] {
  const names = namesOf(settings.strategies);
  return settings.strategies.map((strategy, i) => {
    const { document } = scenarioOf(settings, strategy, divisions);
    const overlay = settled(overlayOf(settings, strategy), document);
    const remark = `govload ${version}: npx govload check ${names[i]}.yaml`;
    return {
      id: document.id,
      name: names[i],
      text: writeScenario(ownDocument(strategy), overlay, remark),
    };
  });
}

/** What one shell or another takes for its own even within quotes: a link may bring it, to be pasted into any of them. */
const UNSAFE = /["“”„$`\\%!\p{Cc}]/u;

/** A word of a shell as it is, or quoted. @throws Problem where no quotes are safe in every shell */
function shellWord(text: string): string {
  if (!UNSAFE.test(text)) return /^[\w.,-]+$/.test(text) ? text : `"${text}"`;
  throw new Problem({
    path: "seed",
    what: {
      zh: `种子“${text}”里有命令行会另作解释的字符（引号、$、\`、\\、%、!）。`,
      en: `the seed “${text}” has characters that command lines take for their own (quotation marks, $, \`, \\, %, !).`,
    },
    mend: { zh: "换一个只用文字、数字和空格的种子。", en: "Choose one of letters, digits and spaces." },
  });
}

/** What to type beside these files for the same fingerprint. @throws Problem when the seed cannot be typed safely */
export function commandOf({ seed, replications }: Settings, files: readonly ScenarioFile[]): string {
  const names = files.map(({ name }) => `${name}.yaml`).join(" ");
  const word = shellWord(seed);
  // a seed that begins with a dash would be taken for an option
  const option = word.startsWith("-") ? `--seed=${word}` : `--seed ${word}`;
  return `npx govload compare ${names} ${option} --replications ${replications}`;
}
