/** Rules on pace: when, how much at once, on what condition, and whether there is a way back. */
import { MONTH } from "../../core/clock.ts";
import { about, type Finding, named, type Rule } from "./rule.ts";
import type { Change, Gift } from "./strategy.ts";

/** From so many matters on one day a bundle is a shock (the gentlest of the evidence has 5, City A 38, County B 73). */
const MANY = 20;

const atOnce = (gift: Gift): boolean =>
  gift.powers.includes("decide") &&
  gift.everywhere &&
  !gift.conditional &&
  (!gift.controller || gift.name === "allAtOnce");

export const oneDate: Rule = {
  id: "oneDate",
  title: { zh: "同一天、全部乡镇、没有条件", en: "One date, everywhere" },
  evidence: ["F05", "F14"],
  why: {
    zh: "各乡镇接得住的程度不同；一次压下来，工作量猛涨，加班、倦怠、差错一起来",
    en: "townships differ in what they can carry; all at once, load jumps and overtime, burnout and errors follow",
  },
  mend: {
    zh: "分批、看条件（when 写条件，或用 ripeBatches、menu），或先在几个乡镇试行。",
    en: "Go in batches or on a condition (a formula in `when`, ripeBatches, menu), or try a few townships first.",
  },
  finds: ({ gifts }) => {
    const days = new Map<number, Gift[]>();
    for (const gift of gifts.filter(atOnce)) {
      const day = gift.from ?? 0;
      days.set(day, [...(days.get(day) ?? []), gift]);
    }
    return [...days.values()].flatMap((same): Finding[] => {
      const n = new Set(same.flatMap((gift) => gift.moving)).size;
      if (n < MANY) return [];
      const [{ path, date }] = same;
      return [
        {
          path,
          what: {
            zh: `${date ?? "第一天"}，${n} 项同一天放到全部乡镇，没有条件`,
            en: `On one day (${date ?? "the first"}), ${n} matters go to every township without a condition`,
          },
        },
      ];
    });
  },
};

export const gateOff: Rule = {
  id: "gateOff",
  title: { zh: "不设承接门槛", en: "No readiness gate" },
  evidence: ["F05", "F15"],
  why: {
    zh: "接不住也得办：没有人教、没有装备就硬办，差错追责到人",
    en: "what cannot be carried is exercised all the same: untrained and unequipped, and officers pay for the errors",
  },
  mend: {
    zh: "写 gate: true；接不住的先转报，成熟再办。",
    en: "Write gate: true: what a township is not ready for is passed up until it is.",
  },
  finds: ({ gifts, document }) => {
    const open = gifts.filter((gift) => gift.options.gate === false && gift.moving.length > 0);
    const found = open.map((gift): Finding => {
      const { zh, en } = named(gift.title);
      return { path: gift.path, what: { zh: `${zh}不核承接能力`, en: `${en} does not ask for readiness` } };
    });
    const off = gifts.length > 0 && document.mechanisms.off.includes("readinessGate");
    const what = { zh: "承接门槛整个关掉了", en: "The readiness gate is switched off altogether" };
    return off ? [...found, { path: "mechanisms.off", what }] : found;
  },
};

/** A round of so many matters is a target, not a batch. */
const LARGE = 30;

/** Controllers that go by a number and not by readiness. */
const DRIVEN: readonly string[] = ["countDriven", "campaign"];

function isEndless(gift: Gift): boolean {
  const { batch, limit } = gift.options;
  if (DRIVEN.includes(gift.name)) return true;
  const unlimited = typeof limit !== "number" || limit >= gift.moving.length;
  return typeof batch === "number" && batch >= LARGE && unlimited;
}

export const targetWithoutEnd: Rule = {
  id: "targetWithoutEnd",
  title: { zh: "只数项数", en: "A target without an end" },
  evidence: ["F11", "F14"],
  why: {
    zh: "为凑项数放下去的多是少用、难办的，群众天天办的反而留在上面",
    en: "to meet a number the rare and the hard go down, while what people need every day stays above",
  },
  mend: {
    zh: "写 limit，按需求排序（by: demand），批量不要过大；接不住就停、就退。",
    en: "Give a `limit`, rank by demand, keep batches small, and stop or return when they are not carried.",
  },
  finds: ({ gifts }) =>
    gifts
      .filter((gift) => gift.controller && isEndless(gift))
      .map((gift): Finding => {
        const { zh, en } = named(gift.title);
        return {
          path: gift.path,
          what: {
            zh: `${zh}只看放了多少项`,
            en: `${en} goes by the number of matters, with nothing to stop it`,
          },
        };
      }),
};

export const noReturn: Rule = {
  id: "noReturn",
  title: { zh: "放了不能退", en: "No way back" },
  evidence: ["F05"],
  why: {
    zh: "办不了的事项一直挂在乡镇名下，白担责任",
    en: "what a township cannot exercise stays with it in name, and so does the blame",
  },
  mend: {
    zh: "写 return: true，定好观察期 returnAfter。",
    en: "Write return: true and a trial period, returnAfter.",
  },
  finds: ({ gifts }) =>
    gifts
      .filter(({ controller, options }) => controller && (options.return ?? options.returnFailed) === false)
      .map((gift): Finding => {
        const { zh, en } = named(gift.title);
        return { path: gift.path, what: { zh: `${zh}不许退回`, en: `${en} allows no return` } };
      }),
};

/** Months within which giving and taking the same power is churn (23 powers were taken back within half a year). */
const CHURN = 6;

function takesBack(change: Change, gift: Gift): boolean {
  if ((change.name !== "recall" && change.name !== "return") || change.conditional) return false;
  const { from } = change;
  if (from === undefined || gift.from === undefined || from < gift.from) return false;
  return from - gift.from < CHURN * MONTH && change.matters.some((m) => gift.moving.includes(m));
}

export const churn: Rule = {
  id: "churn",
  title: { zh: "政策反复", en: "Given and taken back" },
  evidence: ["F13"],
  why: {
    zh: "刚学会就收走，人和培训都白投，权责也说不清",
    en: "what was just learnt is lost, people and courses are wasted, and nobody knows who decides",
  },
  mend: {
    zh: "给足观察期再收，或只收办不了的（return、evaluate）。",
    en: "Allow a trial period, or take back only what fails.",
  },
  finds: ({ changes, gifts }) => {
    const quick = changes.filter((change) => gifts.some((gift) => takesBack(change, gift)));
    const anchored = changes.some(({ name }) => name === "anchor");
    const fickle = anchored
      ? []
      : changes.filter(({ name, options }) => name === "churn" && options.rate !== 0);
    return [
      ...quick.map((one) => about(one, "不到半年就收回", "takes powers back within half a year")),
      ...fickle.map((one) =>
        about(one, "反复改动，没有法律依据", "redefines powers again and again, and no law holds them"),
      ),
    ];
  },
};

export const paceRules: readonly Rule[] = [oneDate, gateOff, targetWithoutEnd, noReturn, churn];
