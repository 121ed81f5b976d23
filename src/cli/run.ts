// govload run: scenarios one beside the other, without holding one against another.
import { indicators, type Study } from "../index.ts";
import type { Lang } from "./language.ts";
import { printStudy } from "./report/print.ts";
import type { Session } from "./session.ts";
import { makeStudy } from "./study.ts";
import { formatFor } from "./terminal/number.ts";
import { Usage } from "./usage.ts";

export async function runCommand(session: Session): Promise<number> {
  if (session.operands.length === 0) {
    throw new Usage({ zh: "要模拟哪个情景？", en: "which scenario is to be run?" }, "run");
  }
  const outcome = await makeStudy(session);
  const study = { ...outcome.study, differences: [], channels: [] };
  return printStudy(session, { ...outcome, study }, summaryOf(study, session.lang));
}

const TOLD = ["backlog", "sojournTime", "errorRate", "satisfaction", "burnout", "utilisation"] as const;

/** A sentence a scenario. */
function summaryOf(study: Study, lang: Lang): string[] {
  return study.strategies.map((strategy) => {
    const parts = TOLD.map((name) => {
      const indicator = indicators[name];
      const { mean } = strategy.indicators[name];
      const format = formatFor([mean], indicator, lang);
      return `${lang === "zh" ? indicator.zh : indicator.en.toLowerCase()} ${format.value(mean)} ${format.unit}`.trimEnd();
    });
    return lang === "zh"
      ? `${strategy.title.zh}：${parts.join("，")}。`
      : `${strategy.title.en}: ${parts.join(", ")}.`;
  });
}
