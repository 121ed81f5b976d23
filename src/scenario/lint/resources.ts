/** Rules on what goes along with a power: people, money, courses, means, and when they come. */
import { counted } from "../../core/plural.ts";
import type { Text } from "../../core/problem.ts";
import { helps, isHelped, isPlayed, type Role } from "./roles.ts";
import { type Finding, joined, named, type Rule } from "./rule.ts";
import { countOf, type Gift, isGiven, type Strategy } from "./strategy.ts";

/** What may go along with a power, in short words. */
const labels: Readonly<Record<string, Text>> = {
  posts: { zh: "编制", en: "posts" },
  qualified: { zh: "专业人员", en: "qualified staff" },
  equipment: { zh: "装备", en: "equipment" },
  money: { zh: "经费", en: "money" },
  training: { zh: "培训", en: "training" },
  systems: { zh: "系统", en: "systems" },
  mentors: { zh: "带教人员", en: "mentors" },
};

/** What a power needs, and which changes may bring it when it does not go along. */
const needs: readonly (readonly [companion: string, role: Role])[] = [
  ["posts", "staff"],
  ["money", "money"],
  ["training", "training"],
];

const decides = ({ powers }: Gift): boolean => powers.includes("decide");

/** Courses or mentors come with the gift itself. */
function isTaught({ along, options }: Gift): boolean {
  return options.train === true || isGiven(along.training) || isGiven(along.mentors);
}

function lacks(strategy: Strategy, gift: Gift): Text[] {
  return needs.flatMap(([companion, role]) => {
    const along = isGiven(gift.along[companion]) || (companion === "training" && isTaught(gift));
    return along || isHelped(strategy, role, gift) ? [] : [labels[companion]];
  });
}

export const unresourced: Rule = {
  id: "unresourced",
  title: { zh: "放权不配人财物", en: "Power without staff, money or training" },
  evidence: ["F04", "F05", "F14", "F15"],
  why: {
    zh: "事先到、人财物不到：工作量涨，办不动，出了差错追到经办人",
    en: "work arrives without the means: load and errors rise, powers stand idle, blame lands on whoever handles the case",
  },
  mend: {
    zh: "在 with 里写明随行的份额和时滞，或另列增编、拨款、培训。",
    en: "State shares and delays in `with`, or add posts, money and courses as changes of their own.",
  },
  finds: (strategy) =>
    strategy.gifts.flatMap((gift): Finding[] => {
      const missing = decides(gift) && gift.moving.length > 0 ? lacks(strategy, gift) : [];
      if (missing.length === 0) return [];
      const { zh } = joined(missing);
      const en = missing
        .map((label) => label.en)
        .join(", ")
        .replace(/, (?=[^,]*$)/, " or ");
      const n = countOf(gift);
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}放下 ${n} 项，没有${zh}随行`,
            en: `${named(gift.title).en} hands down ${counted(n, "matter")} without ${en}`,
          },
        },
      ];
    }),
};

/** Months from which on a delay is felt: a quarter's work is done without. */
const LATE = 3;

/** What comes late, by the month it comes in. */
function lateCompanions(gift: Gift): Text[] {
  const months = new Map<number, Text[]>();
  for (const [name, delay] of Object.entries(gift.delay)) {
    if (!(delay >= LATE) || !isGiven(gift.along[name])) continue;
    const label = labels[name] ?? { zh: name, en: name };
    months.set(delay, [...(months.get(delay) ?? []), label]);
  }
  return [...months].map(([delay, together]) => {
    const { zh, en } = joined(together);
    return { zh: `${zh}要 ${delay} 个月后才到`, en: `${en} arrive only after ${counted(delay, "month")}` };
  });
}

function lateCourses({ changes }: Strategy, gift: Gift): Text[] {
  const { from } = gift;
  if (from === undefined) return [];
  const early = changes.some((one) => helps(one, "training", gift) && (one.from ?? 0) <= from);
  const late = changes.some((one) => helps(one, "training", gift) && (one.from ?? 0) > from);
  return late && !early ? [{ zh: "培训在放权之后", en: "courses come after the power" }] : [];
}

/** Controllers that ask for readiness wait for what is on its way. */
const PATIENT: readonly string[] = ["ripeBatches", "menu"];

export const late: Rule = {
  id: "late",
  title: { zh: "权先到，人后到", en: "Power first, means later" },
  evidence: ["F04", "F05", "F14"],
  why: {
    zh: "中间这几个月接不住，事项只能挂着转报，或者硬办出错",
    en: "in the months between, cases are passed up on paper powers or decided badly",
  },
  mend: {
    zh: "推迟放权到人财物到位之后，或用“成熟一批、下放一批”，先备后放。",
    en: "Move the date behind the delays, or use ripeBatches, which prepares before it hands down.",
  },
  finds: (strategy) =>
    strategy.gifts.flatMap((gift): Finding[] => {
      const waits = gift.controller && PATIENT.includes(gift.name);
      if (waits || !decides(gift) || gift.conditional) return [];
      const found = [...lateCompanions(gift), ...lateCourses(strategy, gift)];
      if (found.length === 0) return [];
      const [zh, en] = [found.map((one) => one.zh).join("，"), found.map((one) => one.en).join("; ")];
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}当天放权，但${zh}`,
            en: `${named(gift.title).en} moves powers at once, but ${en}`,
          },
        },
      ];
    }),
};

export const specialists: Rule = {
  id: "specialists",
  title: { zh: "专业事项没有专业人员", en: "Specialist matters without qualified staff" },
  evidence: ["F05", "F06", "F07"],
  why: {
    zh: "专业事项要有资质的人办；人不够就排队、合格率下降、投诉上升",
    en: "specialist cases need qualified officers; without them queues form, fewer pass and complaints rise",
  },
  mend: {
    zh: "with 里写 qualified，或先引进、先培训；专业性过强的留在上面（specialist: false）。",
    en: "Give `qualified` in `with`, hire or train first, or keep them above (specialist: false).",
  },
  finds: (strategy) =>
    strategy.gifts.flatMap((gift): Finding[] => {
      const hard = gift.moving.filter((m) => strategy.model.matters[m].specialist).length;
      const helped =
        isPlayed(strategy, "qualified") || isTaught(gift) || isHelped(strategy, "training", gift);
      if (!decides(gift) || hard === 0 || isGiven(gift.along.qualified) || helped) return [];
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}里有 ${hard} 项专业事项，没有专业人员随行`,
            en: `${named(gift.title).en} has ${counted(hard, "specialist matter")} and no qualified staff along`,
          },
        },
      ];
    }),
};

export const resourceRules: readonly Rule[] = [unresourced, late, specialists];
