// A calibration on the terminal: the answer, the parameters, the targets, what they say and what they do not.
import { formatNumber } from "../../chart/index.ts";
import { type CalibrationFindings, endedText, fitHeadline, identifiedText, tieTexts } from "../../index.ts";
import type { Session } from "../session.ts";
import { grid } from "../terminal/grid.ts";
import { wrap } from "../terminal/width.ts";

/** Lines for the terminal. */
export function calibrationLines(findings: CalibrationFindings, session: Session): string[] {
  const { say } = session;
  const wrapped = (text: string) => wrap(text, session.columns);
  const says = [...findings.parameters.map(identifiedText), ...tieTexts(findings)];
  return [
    ...parameterGrid(findings, session),
    "",
    ...targetGrid(findings, session),
    "",
    ...says.flatMap((text) => wrapped(say(text))),
    ...wrapped(say(fitHeadline(findings))),
    ...wrapped(say(endedText[findings.ended])),
  ];
}

function parameterGrid({ parameters }: CalibrationFindings, { say, lang }: Session): string[] {
  const number = (value: number) => formatNumber(value, { language: lang });
  const percent = (value: number) => formatNumber(value, { language: lang, percent: true });
  return grid([
    {
      title: say({ zh: "参数", en: "Parameter" }),
      align: "left",
      cells: parameters.map(({ range }) => range.name),
    },
    {
      title: say({ zh: "标定值", en: "Value" }),
      align: "decimal",
      cells: parameters.map(({ best }) => number(best)),
    },
    {
      title: say({ zh: "95 % 区间", en: "95 % interval" }),
      align: "right",
      cells: parameters.map(({ posterior: { low, high } }) => `${number(low)}–${number(high)}`),
    },
    {
      title: say({ zh: "先验范围", en: "Prior range" }),
      align: "right",
      cells: parameters.map(({ range: { low, high } }) => `${number(low)}–${number(high)}`),
    },
    {
      title: say({ zh: "后验比先验", en: "Posterior to prior" }),
      align: "decimal",
      cells: parameters.map(({ ratio }) => percent(ratio)),
    },
  ]);
}

function targetGrid({ targets }: CalibrationFindings, { say, lang }: Session): string[] {
  const number = (value: number) => formatNumber(value, { language: lang });
  return grid([
    {
      title: say({ zh: "目标", en: "Target" }),
      align: "left",
      cells: targets.map(({ target }) => target.id),
    },
    {
      title: say({ zh: "模型", en: "Model" }),
      align: "decimal",
      cells: targets.map(({ best }) => number(best)),
    },
    {
      title: say({ zh: "区间", en: "Band" }),
      align: "right",
      cells: targets.map(({ target: { band } }) => band.map(number).join("–")),
    },
    {
      title: say({ zh: "后验 95 %", en: "Posterior, 95 %" }),
      align: "right",
      cells: targets.map(({ predicted: { low, high } }) => `${number(low)}–${number(high)}`),
    },
    {
      title: "",
      align: "left",
      cells: targets.map(({ miss }) => (miss === 0 ? "" : say({ zh: "未达到", en: "missed" }))),
    },
  ]);
}
