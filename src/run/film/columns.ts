/** What a film keeps of every township and week: indicators, hours a day, and what waits on the week's last evening. */
import { MONTH, WEEK } from "../../core/clock.ts";
import type { Text } from "../../core/problem.ts";
import { indicators, ratioIndicators } from "../../model/indicators.ts";
import { uses } from "../../model/ledger.ts";
import { type Basis, type Domain, domains } from "../../model/matter.ts";

export interface FilmColumn extends Text {
  readonly name: string;
  readonly unit: Text;
}

const hoursADay: Text = { zh: "人·小时/日", en: "person-hours a day" };
const cases: Text = { zh: "件", en: "cases" };
const people: Text = { zh: "人", en: "people" };
const column = (name: string, zh: string, en: string, unit: Text): FilmColumn => ({ name, zh, en, unit });

const QUARTER = 3 * MONTH;
/** Ages of what waits, each up to so many days; the last has no end. */
export const ages = {
  week: { upTo: WEEK, zh: "一周以内", en: "up to a week" },
  month: { upTo: MONTH, zh: "一周到一个月", en: "a week to a month" },
  quarter: { upTo: QUARTER, zh: "一到三个月", en: "one to three months" },
  longer: { upTo: Number.POSITIVE_INFINITY, zh: "三个月以上", en: "over three months" },
} as const satisfies Record<string, Text & { readonly upTo: number }>;
export const ageLimits: readonly number[] = Object.values(ages).map(({ upTo }) => upTo);

const domainNames: Readonly<Record<Domain, Text>> = {
  economic: { zh: "经济发展类", en: "Economic development" },
  service: { zh: "公共服务类", en: "Public services" },
  governance: { zh: "社会治理类", en: "Social governance" },
};

/**
 * What a township's power to decide a matter rests on (审批依据), as it is on that evening: its own from the beginning, or
 * come down in one of these ways, or held above, where it receives and passes on.
 */
export const standings = {
  own: { zh: "本来就归本级", en: "Its own from the start" },
  devolved: { zh: "下放来的", en: "Devolved" },
  delegated: { zh: "授权来的", en: "Delegated" },
  filed: { zh: "本级定，须备案", en: "Decided here, filed above" },
  entrusted: { zh: "委派来的", en: "Entrusted" },
  retained: { zh: "权在上级，收件转报", en: "Held above: received and passed on" },
} as const satisfies Record<Basis | "own", Text>;

/** Hours a day, each from the sum that is named. */
export const hourSums = {
  duty: "dutySeconds",
  capacity: "effectiveSeconds",
  regular: "regularSeconds",
  extra: "extraSeconds",
} as const;

const hourColumns: readonly FilmColumn[] = [
  column("duty", "应办工时", "Hours answered for", hoursADay),
  column("capacity", "真正能投入的工时", "Hours really put in", hoursADay),
  column("regular", "正常上班", "Regular hours", hoursADay),
  column("extra", "加班与提速", "Overtime and speed-up", hoursADay),
];

const queueColumns: readonly FilmColumn[] = [
  ...domains.map((name) => column(`domain.${name}`, domainNames[name].zh, domainNames[name].en, cases)),
  ...Object.entries(ages).map(([name, { zh, en }]) => column(`age.${name}`, zh, en, cases)),
  ...Object.entries(standings).map(([name, { zh, en }]) => column(`power.${name}`, zh, en, cases)),
  column("waiting.above", "在上级窗口等", "Waiting at desks above", cases),
  column("waiting.complaints", "待答复的投诉信访", "Complaints to be answered", cases),
  column("waiting.orders", "手头的交办任务", "Orders in hand", cases),
];

/** In the order in which they stand in a frame. */
export const filmColumns: readonly FilmColumn[] = [
  ...ratioIndicators.map((name) => {
    const { zh, en, unit } = indicators[name];
    return { name, zh, en, unit };
  }),
  ...Object.entries(uses).map(([name, { zh, en }]) => column(`use.${name}`, zh, en, hoursADay)),
  ...hourColumns,
  column("staff", "在岗人员", "Staff in post", people),
  ...queueColumns,
];
export const QUEUE_COLUMNS = queueColumns.length;
