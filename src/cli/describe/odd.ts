// The model as an ODD protocol (Grimm et al. 2020), written from the declarations and details in the code.
import { couplings, mechanisms, type ParameterSet, type Scenario, version } from "../../index.ts";
import type { Lang, Text } from "../language.ts";
import { designConcepts, purpose } from "./concepts.ts";
import type { Block } from "./document.ts";
import { initialisation, inputData } from "./inputs.ts";
import { submodels } from "./submodels.ts";
import { columnTable, indicatorSection, parameterSection, type Say, switchSection } from "./tables.ts";

/** The whole protocol in one language; with a scenario, its own beginnings and data. */
export function odd(lang: Lang, set: ParameterSet, scenario?: Scenario): Block[] {
  const say: Say = (text) => text[lang];
  return [
    { heading: say({ zh: "govload 的模型（ODD 规范）", en: "The govload model (ODD protocol)" }), level: 1 },
    {
      paragraph: say({
        zh: `版本 ${version}。本文按 ODD 规范 2020 年修订版（Grimm 等）写成，由程序中的声明生成。`,
        en: `Version ${version}. This text follows the 2020 revision of the ODD protocol (Grimm et al.) and is generated from the declarations in the program.`,
      }),
    },
    ...purpose(say),
    ...entities(say),
    ...process(say),
    ...designConcepts(say),
    ...initialisation(say, scenario),
    ...inputData(say, scenario),
    ...submodels(say),
    ...parameterSection(set, say),
    ...switchSection(say),
    ...indicatorSection(say),
  ];
}

function entities(say: Say): Block[] {
  const text: Text = {
    zh: "一步是一个工作日；一周 5 日，一月 21 日，一季 63 日，一年 252 日。计算单位是县：县直部门、乡镇、事项、逐件的案件和逐件的交办任务；市、省为带容量的上级环节。空间只有隶属关系和到窗口的路程。先预热（不报告）。流量每天开始时归零。状态变量即下表各列；此外有案件记录和队列（`records`）、待交付的事项和事件记录。",
    en: "One step is one working day; a week has 5, a month 21, a quarter 63, a year 252. The unit of computation is a county: its departments, townships, matters, individual cases and individual orders; city and province are desks above it with a capacity. Space is who belongs to whom, and the way to the counter. The warm-up is not reported. Flows are set to 0 before every day. State variables are the columns below; besides there are the case records and queues (`records`), deliveries that are due and the log of events.",
  };
  return [
    {
      heading: say({ zh: "2. 对象、状态和尺度", en: "2. Entities, state variables and scales" }),
      level: 2,
    },
    { paragraph: say(text) },
    columnTable(say),
  ];
}

function process(say: Say): Block[] {
  const head = [
    { zh: "步骤", en: "Step" },
    { zh: "名称", en: "Name" },
    { zh: "何时", en: "When" },
    { zh: "做什么", en: "What happens" },
  ].map(say);
  const rows = mechanisms.map((m, at) => [
    String(at + 1),
    `\`${m.name}\` ${say(m.title)}`,
    whenOf(m.every, say),
    say(m.about),
  ]);
  return [
    {
      heading: say({ zh: "3. 过程和次序", en: "3. Process overview and scheduling" }),
      level: 2,
    },
    {
      paragraph: say({
        zh: "每个工作日按下列次序执行，各步就地更新状态；乡镇都按序号从小到大。每周、每月的步骤在该周、该月的最后一日执行。",
        en: "Every working day runs these steps in this order; each updates the state in place, townships always in ascending index. Weekly and monthly steps run on the last day of their week or month.",
      }),
    },
    { head, rows },
    { paragraph: between(say) },
  ];
}

function between(say: Say): string {
  return say({
    zh: `一个情景里有几个县时，当月之内互不相干；各县都过完当月之后，月末相互影响：${couplings.map(({ title }) => title.zh).join("、")}。`,
    en: `Several counties of a scenario have nothing to do with each other within a month; when all have lived it, these hold between them: ${couplings.map(({ title }) => title.en.toLowerCase()).join(", ")}.`,
  });
}

function whenOf(every: number, say: Say): string {
  const known: Record<number, Text> = {
    1: { zh: "每天", en: "daily" },
    5: { zh: "每周", en: "weekly" },
    21: { zh: "每月", en: "monthly" },
    63: { zh: "每季", en: "quarterly" },
    252: { zh: "每年", en: "yearly" },
  };
  return say(known[every] ?? { zh: `每 ${every} 日`, en: `every ${every} days` });
}
