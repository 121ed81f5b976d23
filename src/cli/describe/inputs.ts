// Sections 5 and 6 of the ODD: how a run begins and what data it is given; with a scenario, its own.
import { counted, matterFields, type Scenario } from "../../index.ts";
import type { Text } from "../language.ts";
import type { Block } from "./document.ts";
import type { Say } from "./tables.ts";

/** A province has thousands of townships; these are enough to check a reimplementation by. */
const MOST_TOWNSHIPS = 40;

type Row = Readonly<Record<string, unknown>>;

export function initialisation(say: Say, scenario?: Scenario): Block[] {
  return [
    { heading: say({ zh: "5. 初始化", en: "5. Initialisation" }), level: 2 },
    {
      paragraph: say({
        zh: "一次运行分五步：读情景，造县（`founding`），算出参照（`reference`），布置第一个早晨（`firstMorning`），然后逐日运行。先运行预热年，不报告，使队列、能力和疲劳达到与规则相容的水平；第一天没有案件。同样的情景和种子得到同样的比特。下面第 7 节的前几章写出每一步的算法。",
        en: "A run has five steps: the scenario is read, its counties founded (`founding`), the reference taken (`reference`), the first morning laid out (`firstMorning`), and then day follows day. The warm-up comes first and is not reported: it brings queues, skill and strain to levels that agree with the rules; on the first day there is no case. The same scenario and seed give the same bits. The first chapters of section 7 say how each step is worked out.",
      }),
    },
    ...(scenario ? townships(scenario, say) : []),
  ];
}

function townships({ counties, document }: Scenario, say: Say): Block[] {
  const all = counties.flatMap(({ name, townships: towns }) =>
    towns.map((town) => ({ county: say(name), ...town })),
  );
  const shown = all.slice(0, MOST_TOWNSHIPS) as unknown as Row[];
  return [
    {
      paragraph: say({
        zh: `本情景：${counties.length} 个县，${all.length} 个乡镇，${document.matters.length} 个事项，${document.orders.length} 种交办任务；从 ${document.start} 起报告 ${document.years} 年，此前预热 ${document.warmUp} 年。乡镇的初值（人员、专业占比、经费、系统、装备）${all.length > shown.length ? `，前 ${shown.length} 个` : ""}：`,
        en: `This scenario: ${counted(counties.length, "county", "counties")}, ${counted(all.length, "township")}, ${counted(document.matters.length, "matter")}, ${counted(document.orders.length, "kind")} of orders; from ${document.start} on ${counted(document.years, "year")} of report after ${document.warmUp} of warm-up. What townships begin with (staff, qualified share, money, systems, equipment)${all.length > shown.length ? `, the first ${shown.length}` : ""}:`,
      }),
    },
    tableOf(shown, say),
  ];
}

export function inputData(say: Say, scenario?: Scenario): Block[] {
  const heading: Block = { heading: say({ zh: "6. 输入数据", en: "6. Input data" }), level: 2 };
  const text: Text = {
    zh: "没有时间序列从外部输入：季节是模型里的一张表，冲击由情景的改革给出。输入是情景的类型表、事项目录和任务目录，以及（用真实单位时）行政区划。`govload describe <情景>` 把一个情景的都印出来。",
    en: "No time series comes from outside: the season is a table of the model, shocks are reforms of a scenario. The input is the scenario's archetypes and its catalogues of matters and orders and, with real units, the administrative divisions. `govload describe <scenario>` prints those of a scenario.",
  };
  if (!scenario) return [heading, { paragraph: say(text) }];
  const { archetypes, matters, orders } = scenario.document;
  const sub = (title: Text): Block => ({ heading: say(title), level: 3 });
  return [
    heading,
    { paragraph: say(text) },
    sub({ zh: "类型", en: "Archetypes" }),
    tableOf(
      Object.entries(archetypes).map(([name, one]) => ({ name, ...one })),
      say,
    ),
    sub({ zh: "事项目录", en: "Matters" }),
    { paragraph: say(CATALOGUE) },
    tableOf(matters as unknown as Row[], say),
    sub({ zh: "任务目录", en: "Orders" }),
    tableOf(orders as unknown as Row[], say),
  ];
}

const CATALOGUE: Text = {
  zh: `单位：rate ${matterFields.rate.zh}，件/万人·年；work 人·时；limit 工作日；其余为 0–1 的份额或层级。`,
  en: `Units: rate, cases per 10,000 residents and year; work, person-hours; limit, working days; the rest shares of 0 to 1, or tiers.`,
};

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "zh" in value;

/** Rows of plain data as a table whose columns are their fields; what is Chinese in all languages stands as data. */
function tableOf(rows: readonly Row[], say: Say): Block {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => {
    if (value === undefined) return "";
    if (isText(value)) return say(value);
    const text = String(value);
    return /\p{Script=Han}/u.test(text) ? `\`${text}\`` : text;
  };
  return { head, rows: rows.map((row) => head.map((name) => cell(row[name]))) };
}
