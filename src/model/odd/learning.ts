/** Learning in full, and peers within a county: what practice, disuse and neighbours do to skill. */
import type { Text } from "../../core/problem.ts";
import type { Detail } from "./detail.ts";

const volume: Text = { zh: "本周办理件数（`practice`）", en: "cases worked this week (`practice`)" };
const level: Text = {
  zh: "该乡镇该事项的能力（`skill`）",
  en: "skill of the township in the matter (`skill`)",
};

const learning: Detail = {
  of: "learning",
  stages: [
    {
      zh: "每周最后一天（日序加 1 能被 5 整除）运行。`skill` 与 `practice` 按乡镇 × 事项排列，下标为乡镇序 × 事项数 + 事项序，逐个依次处理；各对之间互不影响。不抽签。",
      en: "Runs on the last day of each week (day number + 1 divisible by 5). `skill` and `practice` run over township × matter, index township × number of matters + matter, gone through in order; no pair touches another. No draw.",
      stages: [
        {
          zh: "开关 `skill` 关：能力不动，只做最后一步。",
          en: "Switch `skill` off: skill is left alone; only the last step is done.",
        },
        {
          zh: "`practice` 大于 0：`skill` 改为 `practised`。半程因子按 src/core/numeric.ts 的 halving(1, 半程周数) 计算，即 2 的 −1/半程 次方；次序为 (1 − 半程因子) × min(1, 件数 ÷ 满学件数)，满学件数为（`learningVolume` × 5）÷ 21。",
          en: "`practice` above 0: `skill` becomes `practised`. The half-life's factor is halving(1, weeks) of src/core/numeric.ts, which is 2 to the power −1/weeks; in order: (1 − that factor) × min(1, cases ÷ cases that teach fully), the latter (`learningVolume` × 5) ÷ 21.",
          rules: [
            {
              name: "practised",
              is: "level + max(0, skillMax - level) * ((1 - 2 ^ (-1 / learningHalfLife)) * min(1, volume / (learningVolume * 5 / 21)))",
              symbols: { level, volume },
              source: "M07",
            },
          ],
        },
        {
          zh: "`practice` 为 0：若 `mentorShare` 为 0，或开关 `mentoring` 关，`skill` 改为 `forgotten`（2 的负次方同样按 halving(1, 半程周数)）；有人带教的不生疏。",
          en: "`practice` is 0: where `mentorShare` is 0, or switch `mentoring` is off, `skill` becomes `forgotten` (its power of 2 is halving(1, weeks) as well); beside a mentor nothing is forgotten.",
          rules: [
            {
              name: "forgotten",
              is: "level <= skillFloor ? level : skillFloor + (level - skillFloor) * 2 ^ (-1 / decayHalfLife)",
              symbols: { level },
              source: "M08",
            },
          ],
        },
        {
          zh: "最后 `practice` 全部清零（开关关了也清）。初值：`practice` 为 0；`skill` 在基线由乡镇审批的事项上为 skillReference，其余为 skillNew，开关 `skill` 关时全为 skillReference。",
          en: "Last, all of `practice` is set to 0 (with the switch off as well). At first `practice` is 0; `skill` is skillReference for matters that the township decides in the baseline, skillNew for the others, skillReference for all with switch `skill` off.",
        },
      ],
    },
  ],
};

const peers: Detail = {
  of: "peers",
  stages: [
    {
      zh: "每月最后一天（日序加 1 能被 21 整除），在考核之后、日终之前运行。开关 `peerLearning` 或 `skill` 关：什么也不做。不抽签。",
      en: "On the last day of each month (day number + 1 divisible by 21), after assessment and before the closing of the day. Switch `peerLearning` or `skill` off: nothing is done. No draw.",
    },
    {
      zh: "按事项次序逐项：先在实际行使的乡镇（`basis` 大于 0 且 `operable` 不为 0）中取 `skill` 的最大值 `best`（从 0 起比，无人行使则为 0）；再按乡镇次序，让这些乡镇各加 `shared`。`best` 取完才改，最好的乡镇因此不变。",
      en: "Matter by matter in the catalogue's order: first `best`, the greatest `skill` among townships that exercise the matter (`basis` above 0 and `operable` not 0), counted from 0, so 0 where nobody does; then, in the order of townships, each of these gains `shared`. `best` is taken before any is changed: the best township stays as it is.",
      rules: [
        {
          name: "shared",
          is: "peerSharing * max(0, best - skill)",
          symbols: { best: { zh: "县内最高能力", en: "highest skill in the county" } },
          source: "model.md 3, direction only",
        },
      ],
    },
  ],
};

export const learnings: readonly Detail[] = [learning, peers];
