/** Rules on the climate: channels, campaigns and pressure that come without anything behind them. */
import { plays, type Role } from "./roles.ts";
import { type Finding, named, type Rule } from "./rule.ts";
import type { Change, Strategy } from "./strategy.ts";

const adds = (
  { changes, gifts }: Strategy,
  companions: readonly string[],
  played: readonly Role[],
): boolean =>
  changes.some((change) => played.some((role) => plays(change, role))) ||
  gifts.some((gift) => companions.some((name) => gift.along[name] !== undefined && gift.along[name] !== 0));

const givesPower = ({ gifts }: Strategy): boolean =>
  gifts.some((gift) => gift.powers.includes("decide") && gift.moving.length > 0);

const switchedOn = ({ changes }: Strategy, name: string): readonly Change[] =>
  changes.filter((change) => change.name === name && change.options.on !== false);

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
    if (givesPower(strategy) || adds(strategy, ["posts", "money"], ["staff", "money"])) return [];
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
    if (givesPower(strategy) || adds(strategy, ["posts", "money"], ["staff", "money"])) return [];
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

/** Outside these bounds assessment costs effort (it is highest about .55, M13). */
const [SLACK, HARSH] = [0.25, 0.8];

const pressures = ({ changes, document }: Strategy): (readonly [path: string, value: unknown])[] => [
  ["parameters.pressure", document.parameters.pressure],
  ...changes
    .filter(({ name, options }) => name === "set" && options.parameter === "pressure")
    .map(({ path, options }) => [`${path}.value`, options.value] as const),
];

export const slack: Rule = {
  id: "slack",
  title: { zh: "考核减过头", en: "Assessment cut too far" },
  evidence: ["F20"],
  why: { zh: "没有考核，干劲也跟着下来", en: "without assessment effort goes too" },
  mend: {
    zh: "留住核心任务的考核（0.4–0.6 附近干劲最高）。",
    en: "Keep what is essential: effort is highest about 0.4 to 0.6.",
  },
  finds: (strategy) =>
    pressures(strategy).flatMap(([path, value]): Finding[] =>
      typeof value === "number" && value < SLACK
        ? [{ path, what: { zh: `考核压力只有 ${value}`, en: `Pressure is only ${value}` } }]
        : [],
    ),
};

export const harsh: Rule = {
  id: "harsh",
  title: { zh: "考核压得太重", en: "Assessment too harsh" },
  evidence: ["F23", "F26"],
  why: {
    zh: "留痕、畏责、虚报一起来，真正办事的时间变少",
    en: "traces, fear and polished figures follow, and less time is left for the work",
  },
  mend: {
    zh: "减数量、降频次，配容错。",
    en: "Fewer and rarer assessments, and tolerance for honest errors.",
  },
  finds: (strategy) =>
    pressures(strategy).flatMap(([path, value]): Finding[] =>
      typeof value === "number" && value > HARSH
        ? [{ path, what: { zh: `考核压力高到 ${value}`, en: `Pressure is as high as ${value}` } }]
        : [],
    ),
};

export const climateRules: readonly Rule[] = [campaignAlone, hotlineAlone, whistleAlone, slack, harsh];
