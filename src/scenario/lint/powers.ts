/** Rules on which powers and duties move, and which stay behind. */
import { counted } from "../../core/plural.ts";
import type { Power } from "../../model/matter.ts";
import { isPlayed } from "./roles.ts";
import { type Finding, joined, named, type Rule } from "./rule.ts";
import { type Change, countOf, type Gift, type Strategy } from "./strategy.ts";

/** Whether the township itself decides on this basis, if only for a time or with a filing above. */
const isPower = ({ basis }: Gift): boolean => basis !== "retained" && basis !== "entrusted";

/** Whether some gift brings the power over a matter to the townships. */
function isGivenOver(strategy: Strategy, power: Power, m: number): boolean {
  return strategy.gifts.some(
    (gift) => isPower(gift) && gift.powers.includes(power) && gift.matters.includes(m),
  );
}

function leftAbove(strategy: Strategy, gift: Gift): { zh: string; en: string }[] {
  const { matters } = strategy.model;
  const above = (power: "enforce" | "supervise") =>
    gift.moving.filter((m) => matters[m][power] !== "township" && !isGivenOver(strategy, power, m));
  const enforced = above("enforce").filter((m) => matters[m].enforceShare > 0).length;
  const unwatched = isPlayed(strategy, "supervision") ? 0 : above("supervise").length;
  return [
    ...(enforced > 0
      ? [{ zh: `${enforced} 项的执法权`, en: `the power to enforce (${counted(enforced, "matter")})` }]
      : []),
    ...(unwatched > 0
      ? [{ zh: `${unwatched} 项的监管权`, en: `the power to supervise (${counted(unwatched, "matter")})` }]
      : []),
  ];
}

export const decideAlone: Rule = {
  id: "decideAlone",
  title: { zh: "只放审批，执法监管不跟", en: "Decide without enforce or supervise" },
  evidence: ["F08", "F09", "F16"],
  why: {
    zh: "批的人看不见后果，管的人不知道批了什么：监管落空，事故和违规几个月后才显出来",
    en: "whoever decides does not see what follows, whoever watches does not know what was decided: incidents and violations show months later",
  },
  mend: {
    zh: "powers 里一并写 enforce、supervise，或加一条 supervise 把监管补上。",
    en: "Put enforce and supervise into `powers`, or add a `supervise` change.",
  },
  finds: (strategy) =>
    strategy.gifts.flatMap((gift): Finding[] => {
      if (!isPower(gift) || !gift.powers.includes("decide")) return [];
      const left = leftAbove(strategy, gift);
      if (left.length === 0) return [];
      const { zh, en } = joined(left);
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}只放审批，${zh}留在上面`,
            en: `${named(gift.title).en} gives the power to decide, but ${en} stays above`,
          },
        },
      ];
    }),
};

export const dutyAlone: Rule = {
  id: "dutyAlone",
  title: { zh: "只给责任不给权", en: "Responsibility without authority" },
  evidence: ["F03", "F17", "F29"],
  why: {
    zh: "乡镇要兜底却不能决定，只能报告转办，越怕担责上交越多",
    en: "townships answer for what they cannot decide: they report and pass on, and fear makes them pass on more",
  },
  mend: {
    zh: "把审批权一并下放（transfer 含 decide），或不划这份责任。",
    en: "Transfer the power to decide along with it, or leave the duty where the power is.",
  },
  finds: (strategy) =>
    strategy.changes.flatMap((change): Finding[] => {
      if (change.name !== "assignDuty" || change.options.to === "county") return [];
      const { matters } = strategy.model;
      const bare = change.matters.filter(
        (m) => matters[m].decide !== "township" && !isGivenOver(strategy, "decide", m),
      ).length;
      if (bare === 0) return [];
      return [
        {
          path: change.path,
          what: {
            zh: `${named(change.title).zh}让乡镇对 ${bare} 项负责，审批权没有下放`,
            en: `${named(change.title).en} makes townships answer for ${counted(bare, "matter")} decided above`,
          },
        },
      ];
    }),
};

export const entrusted: Rule = {
  id: "entrusted",
  title: { zh: "委派：给活不给权", en: "Entrusted: the work without the power" },
  evidence: ["F03", "F04"],
  why: {
    zh: "乡镇把活干完，还要等上面拍板，工作量涨了，时长不降",
    en: "townships do the work and wait for the decision above: more load, no shorter time",
  },
  mend: {
    zh: "真要放就写 basis: devolved 或 delegated；只是帮忙就配人配钱。",
    en: "Write basis: devolved or delegated to give the power; if it is help that is wanted, send staff and money.",
  },
  finds: ({ gifts }) =>
    gifts.flatMap((gift): Finding[] => {
      if (gift.basis !== "entrusted" || !gift.powers.includes("decide") || gift.moving.length === 0)
        return [];
      const n = countOf(gift);
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}委派 ${n} 项，决定仍在上面`,
            en: `${named(gift.title).en} entrusts ${counted(n, "matter")} still decided above`,
          },
        },
      ];
    }),
};

export const halfWay: Rule = {
  id: "halfWay",
  title: { zh: "放了还要备案", en: "Devolved, but to be filed" },
  evidence: ["F01"],
  why: {
    zh: "下面批一遍、上面再过一遍，多出一级，往往比不放、比真放都慢",
    en: "each filed case is handled twice, with one stage more: often slower than keeping the power and than giving it",
  },
  mend: {
    zh: "写明备案份额（参数 filedShare）并试着调低，或写 basis: devolved。",
    en: "State the share to be filed (parameter filedShare) and try lower ones, or write basis: devolved.",
  },
  finds: ({ gifts }) =>
    gifts.flatMap((gift): Finding[] => {
      if (gift.basis !== "filed" || gift.moving.length === 0) return [];
      const n = countOf(gift);
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}的 ${n} 项批完还要报上级备案`,
            en: `${named(gift.title).en}: ${counted(n, "matter")} must be filed above after the decision`,
          },
        },
      ];
    }),
};

/** Matters that a list gives townships the right to refuse. */
function negatives({ name, options, namesMatters, matters }: Change): readonly number[] {
  return name === "publishLists" && options.refuse === true && namesMatters ? matters : [];
}

export const onNegativeList: Rule = {
  id: "onNegativeList",
  title: { zh: "负面清单上的事项又放下去", en: "Handing down what is on the negative list" },
  evidence: ["F03", "F17"],
  why: {
    zh: "清单说乡镇可以不接，方案又要它接：不是拒绝就是清单作废",
    en: "the list lets townships refuse what the plan hands them: either they refuse, or the list is void",
  },
  mend: {
    zh: "二者去一：从清单里拿掉，或不下放。",
    en: "Take the matters off the list, or out of the transfer.",
  },
  finds: (strategy) => {
    const list = new Set(strategy.changes.flatMap(negatives));
    return strategy.gifts.flatMap((gift): Finding[] => {
      const both = gift.matters.filter((m) => list.has(m));
      if (both.length === 0) return [];
      const some = joined(both.slice(0, 3).map((m) => strategy.model.matters[m].title));
      return [
        {
          path: gift.path,
          what: {
            zh: `${named(gift.title).zh}里有 ${both.length} 项在负面清单上（${some.zh}${both.length > 3 ? "等" : ""}）`,
            en: `${named(gift.title).en} moves ${counted(both.length, "matter")} of the negative list (${some.en}${both.length > 3 ? " …" : ""})`,
          },
        },
      ];
    });
  },
};

export const powerRules: readonly Rule[] = [decideAlone, dutyAlone, entrusted, halfWay, onNegativeList];
