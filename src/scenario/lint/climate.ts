/** Rules on channels and campaigns that come without anything behind them. */
import { isPlayed } from "./roles.ts";
import { type Finding, named, type Rule } from "./rule.ts";
import { type Change, isGiven, type Strategy } from "./strategy.ts";

/** Whether people or money come, with a power or by themselves. */
const addsMeans = (strategy: Strategy): boolean =>
  isPlayed(strategy, "staff") ||
  isPlayed(strategy, "money") ||
  strategy.gifts.some(({ along }) => isGiven(along.posts) || isGiven(along.money));

const givesPower = ({ gifts }: Strategy): boolean =>
  gifts.some((gift) => gift.powers.includes("decide") && gift.moving.length > 0);

const switchedOn = ({ changes }: Strategy, name: string): readonly Change[] =>
  changes.filter((change) => !change.controller && change.name === name && change.options.on !== false);

export const campaignAlone: Rule = {
  id: "campaignAlone",
  title: { zh: "只减负、不动结构", en: "A campaign without structure" },
  evidence: ["F18", "F19", "F30"],
  why: {
    zh: "权、人、钱都没变，文会痕过了风头又回来，越减越重",
    en: "powers, people and money stay as they are, so paperwork comes back when the campaign is over",
  },
  mend: {
    zh: "同时放权、补人或拨钱，减下来的才留得住。",
    en: "Move powers, posts or money with it: only then does the relief stay.",
  },
  finds: (strategy) => {
    if (givesPower(strategy) || addsMeans(strategy) || isPlayed(strategy, "relief")) return [];
    return switchedOn(strategy, "campaign").map((change): Finding => {
      const { zh, en } = named(change.title);
      return {
        path: change.path,
        what: { zh: `${zh}只是专项行动，权责不变`, en: `${en} is a campaign and nothing else changes` },
      };
    });
  },
};

export const hotlineAlone: Rule = {
  id: "hotlineAlone",
  title: { zh: "接诉即办，没有人和钱", en: "A hotline without staff or money" },
  evidence: ["F04", "F23"],
  why: {
    zh: "渠道一畅通诉求先涨，人和钱没跟上，基层只能疲于应付",
    en: "open channels bring more cases first; without people and money townships are run off their feet",
  },
  mend: {
    zh: "同时补人、拨钱、放权，或降低 openness。",
    en: "Add posts, money or powers, or lower `openness`.",
  },
  finds: (strategy) => {
    if (givesPower(strategy) || addsMeans(strategy)) return [];
    return switchedOn(strategy, "hotline").map((change): Finding => {
      const { zh, en } = named(change.title);
      return {
        path: change.path,
        what: {
          zh: `${zh}打开渠道，人、钱、权都没有增加`,
          en: `${en} opens channels while people, money and powers stay as they are`,
        },
      };
    });
  },
};

export const whistleAlone: Rule = {
  id: "whistleAlone",
  title: { zh: "只有吹哨，没有别的", en: "A whistle and nothing else" },
  evidence: ["F25", "F27"],
  why: {
    zh: "吹哨只解决跨部门的事，还要占用部门工时；乡镇自己的权和人没有变，别处会慢下来",
    en: "whistle teams settle cross-department cases only and take the departments' hours; elsewhere cases wait longer",
  },
  mend: {
    zh: "配上放权、反向考核或系统连通，并看上级窗口的负荷。",
    en: "Combine it with powers, reverse assessment or connected systems, and watch the load of the desks above.",
  },
  finds: (strategy) => {
    if (strategy.changes.some(({ name }) => name !== "whistle")) return [];
    return switchedOn(strategy, "whistle").map((change): Finding => {
      const { zh, en } = named(change.title);
      return { path: change.path, what: { zh: `${zh}是唯一的改变`, en: `${en} is the only change` } };
    });
  },
};

export const climateRules: readonly Rule[] = [campaignAlone, hotlineAlone, whistleAlone];
