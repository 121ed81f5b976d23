// govload describe: the model and, if asked, one scenario, in words, as a page, or as data.
import {
  columns,
  currentSet,
  details,
  indicators,
  mechanisms,
  parameterSetOf,
  parameterSets,
  parametersIn,
  switches,
  version,
} from "../index.ts";
import { loadScenario } from "../node.ts";
import { toHtml, toMarkdown } from "./describe/document.ts";
import { odd } from "./describe/odd.ts";
import { strategy } from "./describe/strategy.ts";
import { type Session, textOf } from "./session.ts";
import { Usage } from "./usage.ts";

export async function describeCommand(session: Session): Promise<number> {
  const [entry, ...more] = session.operands;
  if (more.length)
    throw new Usage({ zh: "一次只说明一个情景。", en: "describe takes one scenario at most." }, "describe");
  const format = textOf(session, "format") ?? "md";
  const scenario = entry === undefined ? undefined : loadScenario(entry).scenario;
  const set = scenario ? parameterSetOf(scenario.document) : parameterSets[currentSet];
  if (format === "json") {
    const steps = mechanisms.map(({ step: _step, ...declared }) => declared);
    const model = {
      govload: version,
      mechanisms: steps,
      details,
      parameterSet: set.id,
      parameters: parametersIn(set),
      columns,
      indicators,
      switches,
    };
    session.out(JSON.stringify(scenario ? { ...model, scenario: scenario.document } : model, null, 2));
    return 0;
  }
  // who names a scenario wants to read of it; the model that it runs in comes after
  const blocks = [...(scenario ? strategy(scenario, session.say) : []), ...odd(session.lang, set, scenario)];
  if (format === "md") session.out(toMarkdown(blocks).trimEnd());
  else if (format === "html") session.out(toHtml(blocks, session.lang).trimEnd());
  else
    throw new Usage(
      {
        zh: `--format 应为 md、html 或 json，现在是 ${format}。`,
        en: `--format must be md, html or json, not ${format}.`,
      },
      "describe",
    );
  return 0;
}
