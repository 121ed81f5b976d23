/** Rules on how hard a strategy assesses, and whom it holds to account. */
import { about, type Finding, type Rule } from "./rule.ts";
import type { Change, Strategy } from "./strategy.ts";

/** Outside these bounds of pressure assessment costs effort (it is highest about .55, M13). */
const [SLACK, HARSH] = [0.25, 0.8];
/** The same for the number of assessments, as multiples of the baseline's. */
const [FEW, MANY] = [0.4, 1.6];
/** From this share on, veto items and blame on whoever handles a case frighten more than they steer. */
const HEAVY = 0.5;

/** Every pressure that is stated as a number, and where. */
function pressures({ changes, document }: Strategy): (readonly [path: string, value: number])[] {
  const set = changes.filter(({ name, options }) => name === "set" && options.parameter === "pressure");
  const all = [
    ["parameters.pressure", document.parameters.pressure] as const,
    ...set.map(({ path, options }) => [`${path}.value`, options.value] as const),
  ];
  return all.flatMap(([path, value]) => (typeof value === "number" ? [[path, value] as const] : []));
}

const assessments = ({ changes }: Strategy): readonly Change[] =>
  changes.filter(({ name }) => name === "assessment");

/** An option as a number; a formula may come to anything. */
function numberOf({ options }: Change, name: string): number | undefined {
  const value = options[name];
  return typeof value === "number" ? value : undefined;
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const slack: Rule = {
  id: "slack",
  title: { zh: "考核减过头", en: "Assessment cut too far" },
  evidence: ["F20"],
  why: { zh: "没有考核，干劲也跟着下来", en: "without assessment effort goes too" },
  mend: {
    zh: "留住核心任务的考核（考核压力 0.4–0.6 时干劲最高），减的是次要的。",
    en: "Keep what is essential (effort is highest at a pressure of 0.4 to 0.6) and cut the rest.",
  },
  finds: (strategy) => [
    ...pressures(strategy)
      .filter(([, value]) => value < SLACK)
      .map(([path, value]): Finding => {
        return { path, what: { zh: `考核压力只有 ${value}`, en: `Pressure is only ${value}` } };
      }),
    ...assessments(strategy).flatMap((change): Finding[] => {
      const count = numberOf(change, "count");
      // the quality of core work is still assessed
      if (count === undefined || count >= FEW || change.options.coreWeight !== undefined) return [];
      const left = percent(count);
      return [about(change, `把考核减到原来的 ${left}`, `leaves ${left} of the assessments`)];
    }),
  ],
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
  finds: (strategy) => [
    ...pressures(strategy)
      .filter(([, value]) => value > HARSH)
      .map(([path, value]): Finding => {
        return { path, what: { zh: `考核压力高到 ${value}`, en: `Pressure is as high as ${value}` } };
      }),
    ...assessments(strategy).flatMap((change): Finding[] => {
      const count = numberOf(change, "count") ?? 1;
      const veto = numberOf(change, "veto") ?? 0;
      const many = about(change, `把考核加到原来的 ${count} 倍`, `multiplies assessments by ${count}`);
      const vetoes = about(
        change,
        `有 ${percent(veto)} 的事项一票否决`,
        `puts ${percent(veto)} of items under veto`,
      );
      return [...(count > MANY ? [many] : []), ...(veto >= HEAVY ? [vetoes] : [])];
    }),
  ],
};

export const blamed: Rule = {
  id: "blamed",
  title: { zh: "锅甩经办人", en: "Blame on whoever handles the case" },
  evidence: ["F15", "F31"],
  why: {
    zh: "出了差错追到个人，没有容错，人人自保：能上交就上交，能走就走",
    en: "officers pay for honest errors, so they protect themselves: they pass cases up, and leave when they can",
  },
  mend: {
    zh: "加 tolerate（容错免责），责任分到单位。",
    en: "Add `tolerate`, and let the office answer, not the officer.",
  },
  finds: (strategy) => {
    if (strategy.changes.some(({ name }) => name === "tolerate")) return [];
    return assessments(strategy).flatMap((change): Finding[] => {
      const share = numberOf(change, "individual") ?? 0;
      if (share < HEAVY) return [];
      const part = percent(share);
      return [about(change, `把 ${part} 的问责落到经办人`, `puts ${part} of sanctions on handlers`)];
    });
  },
};

export const assessmentRules: readonly Rule[] = [slack, harsh, blamed];
