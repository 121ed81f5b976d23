/** A divergence in words, in Chinese and English. */
import { counted } from "../../core/plural.ts";
import type { Text } from "../../core/problem.ts";
import { bases } from "../../model/matter.ts";
import type { Divergence, Link, Parting, PartingEvent } from "./divergence.ts";

/** `county` is given where there are several. */
type Facts = Pick<Divergence, "first" | "event" | "events" | "chain"> & {
  readonly county?: Text | undefined;
};

const basisNames: Readonly<Record<(typeof bases)[number], Text>> = {
  retained: { zh: "保留在上级", en: "retained" },
  entrusted: { zh: "委派", en: "entrusted" },
  delegated: { zh: "授权", en: "delegated" },
  filed: { zh: "须备案", en: "filed" },
  devolved: { zh: "下放", en: "devolved" },
};

/** A number with so many digits, and one less behind the point. */
const short = (value: number, digits: number): number =>
  Number(Number(value.toPrecision(digits)).toFixed(digits - 1));

/** Two different numbers with three digits each, or with as many as tell them apart, six at most. */
export function figures(a: number, b: number): readonly [string, string] {
  let digits = 3;
  while (digits < 6 && short(a, digits) === short(b, digits)) digits++;
  return [`${short(a, digits)}`, `${short(b, digits)}`];
}

/** Hours are told as hours. */
function valueText({ column }: Parting, value: number, shown: string): Text {
  if (column.name === "basis") {
    const { zh, en } = basisNames[bases[value]];
    return { zh: `“${zh}”`, en };
  }
  const { zh, en } = inSeconds(column) ? { zh: "人·小时", en: "person-hours" } : unitText(column.unit);
  return { zh: ` ${shown} ${zh}`.trimEnd(), en: `${shown} ${en}`.trimEnd() };
}

const inSeconds = ({ unit }: Parting["column"]): boolean => unit.en === "person-seconds";

/** Words for what has no unit are left out. */
function unitText(unit: Text): Text {
  return /^(ratio|share|flag|count|day number)?$/.test(unit.en) ? { zh: "", en: "" } : unit;
}

const dateText = ({ day, month }: { readonly day: number; readonly month: string }): Text =>
  day < 0
    ? {
        zh: `预热期，开始前 ${-day} 天（${month}）`,
        en: `In the warm-up, ${counted(-day, "day")} before the start (${month})`,
      }
    : { zh: `第 ${day} 天（${month}）`, en: `Day ${day} (${month})` };

function placeText(township: Text | undefined, county: Text | undefined): Text {
  if (!township) return county ?? { zh: "全县", en: "the county" };
  return county ? { zh: `${county.zh}${township.zh}`, en: `${county.en}, ${township.en}` } : township;
}

/** `place` is where it happens, when that is not said before. */
function eventText(event: PartingEvent, place?: Text): Text {
  const { reform, label, townships, matters, matter } = event;
  const titled = reform.zh !== "" && reform.zh !== label.zh;
  const things = matters > 1 ? { zh: `${matters} 项`, en: `${matters} matters` } : matter;
  const towns = townships > 1 ? { zh: `${townships} 个乡镇`, en: `${townships} townships` } : place;
  const scope = [towns, things].filter((one) => one !== undefined);
  const zh = scope.length > 0 ? `（${scope.map((one) => one.zh).join("、")}）` : "";
  const en = scope.length > 0 ? ` (${scope.map((one) => one.en).join(", ")})` : "";
  const only =
    event.only === "a" ? { zh: "，只在对照里", en: ", in the reference only" } : { zh: "", en: "" };
  return {
    zh: `${titled ? `“${reform.zh}”，` : ""}${label.zh}${zh}${only.zh}`,
    en: `${titled ? `“${reform.en}”, ` : ""}${label.en}${en}${only.en}`,
  };
}

function columnChange(first: Parting): Text {
  const { column, matter } = first;
  const scale = inSeconds(column) ? 3600 : 1;
  const [a, b] = figures(first.a / scale, first.b / scale);
  const [from, to] = [valueText(first, first.a, a), valueText(first, first.b, b)];
  const of = matter ? { zh: `${matter.zh}的`, en: `${matter.en}: ` } : { zh: "", en: "" };
  return {
    zh: `${of.zh}${column.zh}由${from.zh}${/[\d%]$/.test(from.zh) ? " " : ""}变为${to.zh}`,
    en: `${of.en}${column.en.toLowerCase()} is ${to.en} instead of ${from.en}`,
  };
}

/** "第 126 天（2024-07），甲镇：“一刀切下放”，下放权力（14 个乡镇、74 项）；老年证办理的审批依据由“保留在上级”变为“下放”。" */
function firstSentence(first: Parting, { event, county }: Facts): Text {
  const date = dateText(first);
  const what = event?.day === first.day ? eventText(event) : undefined;
  const place = placeText((what && event?.place) ?? first.place, county);
  const change = columnChange(first);
  const step =
    first.mechanism.name === "founding"
      ? { zh: "开局就不同，", en: "from the first morning, " }
      : what
        ? { zh: `${what.zh}；`, en: `${what.en}; ` }
        : { zh: `在“${first.mechanism.zh}”一步，`, en: `in the step “${first.mechanism.en}”, ` };
  return {
    zh: `${date.zh}，${place.zh}：${step.zh}${change.zh}。`,
    en: `${date.en}, ${place.en}: ${step.en}${change.en}.`,
  };
}

/** What happened where, when it says enough by itself. */
function startOf(first: Parting, facts: Facts): Text {
  const { event, county } = facts;
  if (event?.day !== first.day) return firstSentence(first, facts);
  return eventSentence(event, county);
}

function eventSentence(event: PartingEvent, county: Text | undefined): Text {
  const [date, place, what] = [dateText(event), placeText(event.place, county), eventText(event)];
  return { zh: `${date.zh}，${place.zh}：${what.zh}。`, en: `${date.en}, ${place.en}: ${what.en}.` };
}

/** What happens on one day; a township is named where it is the only one. */
function eventsSentence(events: readonly PartingEvent[], county: Text | undefined): Text {
  const date = dateText(events[0]);
  const told = events.map((event) => eventText(event, event.place && placeText(event.place, county)));
  const [zh, en] = (["zh", "en"] as const).map((lang) => told.map((text) => text[lang]));
  return { zh: `${date.zh}：${zh.join("；")}。`, en: `${date.en}: ${en.join("; ")}.` };
}

/** What has one key together, in its order. */
function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

const names = (links: readonly Link[]): Text => ({
  zh: links.map(({ label }) => label.zh).join("、"),
  en: links.map(({ label }) => label.en.toLowerCase()).join(", "),
});

interface Dated {
  readonly day: number;
  readonly text: Text;
}

/** What differs at all, by the day on which it begins. */
function firstDays(first: Parting, chain: readonly Link[]): Dated[] {
  return grouped(chain, ({ day }) => day).map(([day, links]) => {
    const { zh, en } = names(links);
    const same = { zh: `同日就有不同的：${zh}。`, en: `Different on the same day: ${en}.` };
    const later = { zh: `从第 ${day} 天起：${zh}。`, en: `From day ${day} on: ${en}.` };
    return { day, text: day === first.day ? same : later };
  });
}

/** What happens and what it makes different, in the order of days; the event of the first day has been told. */
function days(first: Parting, { events, chain, county }: Facts): Text[] {
  const told = events.filter((event, i) => i > 0 || event.day !== first.day);
  const happened = grouped(told, ({ day }) => day).map(([day, list]): Dated => {
    return { day, text: eventsSentence(list, county) };
  });
  return [...happened, ...firstDays(first, chain)].sort((a, b) => a.day - b.day).map(({ text }) => text);
}

function seenText({ label, unit, percent, noticeable }: Link): Text {
  if (!noticeable) return label;
  const scale = percent ? 100 : 1;
  const [a, b] = figures(noticeable.a * scale, noticeable.b * scale).map(
    (one) => one + (percent ? " %" : ""),
  );
  const of = percent ? { zh: "", en: "" } : unitText(unit);
  return {
    zh: `${label.zh} ${a} → ${b} ${of.zh}`.trim(),
    en: `${label.en.toLowerCase()} ${a} → ${b} ${of.en}`.trim(),
  };
}

const bySeen = (chain: readonly Link[]): Link[] =>
  chain
    .filter(({ noticeable }) => noticeable !== undefined)
    .sort((a, b) => (a.noticeable?.day ?? 0) - (b.noticeable?.day ?? 0));

/** What differs by more than a twentieth, month by month, with the values of both runs. */
function firstMonths(chain: readonly Link[]): Text[] {
  const months = grouped(bySeen(chain), ({ noticeable }) => noticeable?.month ?? "");
  return months.map(([month, links], i) => {
    const [zh, en] = (["zh", "en"] as const).map((lang) => links.map((link) => seenText(link)[lang]));
    const first = i === 0;
    return {
      zh: `${month} 起看得出来${first ? "（全县当月值相差 5 % 以上）" : "的"}：${zh.join("，")}。`,
      en: `Noticeable from ${month}${first ? " (the county's month more than 5 % apart)" : ""}: ${en.join(", ")}.`,
    };
  });
}

function neverSeen(chain: readonly Link[]): Text[] {
  const never = chain.filter(({ noticeable }) => noticeable === undefined);
  if (never.length === 0) return [];
  const { zh, en } = names(never);
  return [{ zh: `始终相差不到 5 %：${zh}。`, en: `Never more than 5 % apart: ${en}.` }];
}

const identical: Text = { zh: "两次运行逐位相同，从未分开。", en: "The two runs are identical to the bit." };

export function wordsOf(facts: Facts): Text[] {
  const { first, chain } = facts;
  if (!first) return [identical];
  return [firstSentence(first, facts), ...days(first, facts), ...firstMonths(chain), ...neverSeen(chain)];
}

/** How many links are named where there is room for a line or two. */
const NAMED = 5;

export function briefOf(facts: Facts): Text {
  const { first, chain } = facts;
  if (!first) return identical;
  const start = startOf(first, facts);
  const seen = bySeen(chain).slice(0, NAMED);
  if (seen.length === 0) return start;
  const months = grouped(seen, ({ noticeable }) => noticeable?.month ?? "");
  const zh = months.map(([month, links]) => `${month} ${names(links).zh}`).join("；");
  const en = months.map(([month, links]) => `${month} ${names(links).en}`).join("; ");
  return { zh: `${start.zh}随后看得出来的：${zh}。`, en: `${start.en} Then noticeable: ${en}.` };
}
