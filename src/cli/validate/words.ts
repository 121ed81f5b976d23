// A validation in words: fact by fact, ordering by ordering, and the count as the last lines.
import { counted, parameters, type Region, type Text, type ValueScore } from "../../index.ts";
import type { Session } from "../session.ts";
import { formatFor } from "../terminal/number.ts";
import { padEnd, padStart, width, wrap } from "../terminal/width.ts";
import { type AnsweredQuestion, isMiss, isWeak, type ScoredTarget, type Validation } from "./validation.ts";

const INDENT = "  ";

const verdicts: Readonly<Record<ValueScore["verdict"], Text>> = {
  inside: { zh: "落在区间内", en: "inside" },
  outside: { zh: "✗ 没落进", en: "✗ outside" },
  unsettled: { zh: "落在内，未定", en: "inside, unsettled" },
};
const outsideUnsettled: Text = { zh: "✗ 没落进，未定", en: "✗ outside, unsettled" };

export function validationLines(found: Validation, session: Session): string[] {
  return [
    ...found.targets.flatMap((one) => targetLines(one, session)),
    ...found.questions.flatMap((one) => questionLines(one, session)),
    ...countLines(found, session),
  ];
}

function paragraph(text: string, session: Session, indent = INDENT): string[] {
  return text === "" ? [] : wrap(text, session.columns - width(indent)).map((line) => indent + line);
}

/** A heading with a verdict at its right end. */
function heading(id: string, title: string, verdict: string, session: Session): string[] {
  const left = `${id}  ${title}`;
  const right = session.columns - width(verdict);
  if (width(left) + 2 <= right) return [padEnd(left, right) + verdict];
  return [...wrap(left, session.columns), padStart(verdict, session.columns)];
}

/** What the mean says, and whether more replications might change it. */
function verdictOf(value: ValueScore): Text {
  const { mean, band, verdict } = value;
  return verdict === "unsettled" && (mean < band[0] || mean > band[1]) ? outsideUnsettled : verdicts[verdict];
}

function targetLines({ target, score }: ScoredTarget, session: Session): string[] {
  const { stated, assumed } = target;
  const verdict: Text = score.inside ? { zh: "落在区间内", en: "inside" } : verdicts.outside;
  const labelled = (label: Text, text: Text) =>
    session.say(text) === "" ? "" : session.say(label) + session.say(text);
  return [
    ...heading(target.id, session.say(target.title), session.say(verdict), session),
    ...paragraph(labelled({ zh: "来源：", en: "Stated: " }, stated), session),
    ...paragraph(labelled({ zh: "设定：", en: "Assumed: " }, assumed), session),
    ...score.values.flatMap((value, i) => paragraph(valueText(target.values[i], value, session), session)),
    "",
  ];
}

function valueText(spec: ScoredTarget["target"]["values"][number], value: ValueScore, session: Session) {
  const { mean, low, high, band } = value;
  const unit = spec.unit ?? { zh: "", en: "" };
  const formatOf = (figures: readonly number[]) =>
    formatFor(figures.filter(Number.isFinite), { unit, percent: false }, session.lang);
  const format = formatOf([mean, ...band]);
  // a band far below what was simulated keeps its digits
  const ofBand = formatOf(band);
  const observed = spec.observed === undefined ? "" : ofBand.value(spec.observed);
  const say = (zh: string, en: string) => session.say({ zh, en });
  const source = observed && say(`，来源 ${observed}`, `, source ${observed}`);
  const end = format.unit && ` ${format.unit}`;
  const simulated = `${format.value(mean)}${end}`;
  const interval = `${format.value(low)}–${format.value(high)}`;
  const edges = `${ofBand.value(band[0])}–${ofBand.value(band[1])}`;
  const words = session.say(verdictOf(value));
  return say(
    `${spec.title.zh}：模拟 ${simulated}（95 % 区间 ${interval}）；应在 ${edges}${source}；${words}`,
    `${spec.title.en}: simulated ${simulated} (95 % interval ${interval}); band ${edges}${source}; ${words}`,
  );
}

const percent = (share: number) => (Number.isFinite(share) ? `${Math.round(share * 100)} %` : "-");

function questionLines({ question, answer }: AnsweredQuestion, session: Session): string[] {
  const { share, draws, region } = answer;
  const say = (zh: string, en: string) => session.say({ zh, en });
  const held = isWeak({ question, answer }) ? "✗ " : "";
  const range = `${percent(share.low)}–${percent(share.high)}`;
  const verdict = held + say(`${percent(share.mean)} 的抽样成立`, `holds in ${percent(share.mean)}`);
  return [
    ...heading(question.id, session.say(question.title), verdict, session),
    ...paragraph(
      say(`${draws} 组参数，95 % 区间 ${range}`, `${counted(draws, "draw")}, 95 % interval ${range}`),
      session,
    ),
    ...question.reports.flatMap((report, i) => {
      const { mean, low, high } = answer.reports[i];
      const format = formatFor(
        [mean, low, high].filter(Number.isFinite),
        { unit: report.unit ?? { zh: "", en: "" }, percent: false },
        session.lang,
      );
      const band = `${format.value(low)}–${format.value(high)}`;
      const text = say(
        `${report.title.zh}：中位数 ${format.value(mean)}（九成在 ${band}）`,
        `${report.title.en}: median ${format.value(mean)} (nine in ten ${band})`,
      );
      return paragraph(text, session);
    }),
    ...(region ? paragraph(session.say(regionText(region)), session) : []),
    "",
  ];
}

/** Where an ordering fails, in words. */
function regionText({ parameter, side, at, failing, elsewhere }: Region): Text {
  const label = parameters[parameter as keyof typeof parameters];
  const edge = Number(at.toPrecision(3));
  return {
    zh: `多在“${label.zh}”（${parameter}）${side === "above" ? "高" : "低"}于 ${edge} 时不成立：那里 ${percent(failing)} 不成立，其余 ${percent(elsewhere)}。`,
    en: `It fails mostly where "${label.en}" (${parameter}) is ${side} ${edge}: in ${percent(failing)} there, in ${percent(elsewhere)} elsewhere.`,
  };
}

function countLines(found: Validation, session: Session): string[] {
  const { targets, questions, replications } = found;
  const missed = targets.filter(isMiss).map(({ target }) => target.id);
  const weak = questions.filter(isWeak).map(({ question }) => question.id);
  const list = (ids: readonly string[], zh: string, en: string): Text =>
    ids.length === 0 ? { zh: "", en: "" } : { zh: `${zh}${ids.join("、")}`, en: `${en}${ids.join(", ")}` };
  const miss = list(missed, "；没落进的：", "; misses: ");
  const soft = list(weak, "；不到八成的：", "; below 80 %: ");
  const facts: Text = {
    zh: `${targets.length} 条事实中 ${targets.length - missed.length} 条落在区间内（${replications} 次重复的均值）${miss.zh}。`,
    en: `${targets.length - missed.length} of ${counted(targets.length, "fact")} inside ${targets.length === 1 ? "its band" : "their bands"} (means of ${counted(replications, "replication")})${miss.en}.`,
  };
  const orderings: Text = {
    zh: `${questions.length} 条高低中 ${questions.length - weak.length} 条在八成以上的抽样里成立${soft.zh}。`,
    en: `${questions.length - weak.length} of ${counted(questions.length, "ordering")} hold${questions.length === 1 ? "s" : ""} in at least 80 % of the draws${soft.en}.`,
  };
  return [
    ...(targets.length > 0 ? wrap(session.say(facts), session.columns) : []),
    ...(questions.length > 0 ? wrap(session.say(orderings), session.columns) : []),
  ];
}

/** What an interruption leaves: how many draws the figures are over, and whether the same command goes on from there. */
export function interruptedText(done: number, draws: number, out: string | undefined): Text {
  if (out === undefined || done === 0) {
    const advice =
      out === undefined
        ? { zh: "；加 --out DIR 才会留着", en: "; with --out DIR they would be" }
        : { zh: "", en: "" };
    return {
      zh: `已中断：${draws} 次抽样做了 ${done} 次，没有留下${advice.zh}。再输同一条命令会从头做起。`,
      en: `Interrupted: ${done} of ${counted(draws, "draw")} done and not kept${advice.en}. The same command starts anew.`,
    };
  }
  return {
    zh: `已中断：${draws} 次抽样做了 ${done} 次，都留在 ${out}；再输同一条命令就接着做（事实重新算）。`,
    en: `Interrupted: ${done} of ${counted(draws, "draw")} done and kept in ${out}; the same command goes on from there (facts are run anew).`,
  };
}
