/** Policy reversals in full: which powers are taken back or redefined in a month, by which luck, with what consequence. */
import type { Text } from "../../core/problem.ts";
import type { Detail } from "./detail.ts";

const yearly: Text = {
  zh: "每年反复率（`reversalRate` + `churn`）",
  en: "reversals a year (`reversalRate` + `churn`)",
};
const law: Text = {
  zh: "依法固定的程度（`anchored`）",
  en: "how far the power is anchored in law (`anchored`)",
};
const level: Text = { zh: "能力（`skill`）", en: "skill (`skill`)" };

export const reversals: Detail = {
  of: "reversals",
  stages: [
    {
      zh: "每月最后一天（日序加 1 能被 21 整除），在经费之后、承接能力之前运行；开关 `reversals` 关则什么也不做。按乡镇次序，其中按事项次序，逐对看：",
      en: "On the last day of each month (day number + 1 divisible by 21), after money and before readiness; nothing with switch `reversals` off. Township by township and in each matter by matter, pair by pair:",
      stages: [
        {
          zh: "`yearly` = `reversalRate` + `churn`。`yearly` 不大于 0、`movedAt` 小于 0、或 `basis` 为 0 的跳过，不抽签。",
          en: "`yearly` = `reversalRate` + `churn`. Skipped, without a draw, where `yearly` is not above 0, `movedAt` is below 0, or `basis` is 0.",
        },
        {
          zh: "抽签：流 `reversals`，单位为该乡镇的键，日位为 日序 × 事项数 + 事项序。uniformAt(单位, 日位, 0) 大于或等于 `reversalChance` 则不反复；小于则反复，此时 uniformAt(单位, 日位, 1) 小于 `reversalRecall` 为收回，否则为重新定义。",
          en: "Draws: stream `reversals`, unit the township's key, tick day number × number of matters + matter index. If uniformAt(unit, tick, 0) ≥ `reversalChance` nothing happens; if it is below, the power is reversed: recalled where uniformAt(unit, tick, 1) < `reversalRecall`, else redefined.",
          rules: [
            {
              name: "reversalChance",
              is: "1 - exp(-yearly * (1 - anchorEffect * law) * 21 / 252)",
              symbols: { yearly, law },
              source: "F13, P25",
            },
          ],
        },
        {
          zh: "反复的，先把该乡镇的 `clarity` 乘以 (1 − `reversalClarity`)。",
          en: "A reversal first multiplies the township's `clarity` by (1 − `reversalClarity`).",
        },
        {
          zh: "收回：照 `takingBack` 一章收回这一对（逐项所改、重算承担工时、量权），类别 recall，改革序号 −1；在办件不动。`churn`、`anchored` 保留。",
          en: "Recalled: this one pair is taken back as in `takingBack` (what changes one by one, hours answered for, authority), kind recall, reform −1; cases in hand stay. `churn` and `anchored` are kept.",
        },
        {
          zh: "重新定义，依次：`heldUntil` = 日序 + 1 + `reversalWeeks`（四舍五入）× 5；开关 `skill` 开时 `skill` 改为 `skillAfterReversal`；照 `holding` 一章核这一对的门槛（因 `heldUntil` 已在日后，原来行使的 `operable` 变 0，并记 gateShut）；`exercisedAt` = −1；记事件 redefine（改革 −1，数量 0）。`movedAt` 与 `basis` 不变；到期后由月末的承接能力重新开门。",
          en: "Redefined, in this order: `heldUntil` = day number + 1 + `reversalWeeks` (rounded, halves up) × 5; with switch `skill` on `skill` becomes `skillAfterReversal`; the pair's gate is reviewed as in `holding` (as `heldUntil` lies ahead, `operable` falls to 0 where it was not, logged as gateShut); `exercisedAt` = −1; event redefine (reform −1, amount 0). `movedAt` and `basis` stay; when the time is over a month's readiness opens it again.",
          rules: [
            {
              name: "skillAfterReversal",
              is: "level - max(0, level - skillNew) * reversalSkill",
              symbols: { level },
              source: "F13",
            },
          ],
        },
      ],
    },
    {
      zh: "重新定义不当场重算承担工时与就地可决份额：同一晚的承接能力会重算。",
      en: "Redefining does not reckon hours answered for or authority anew: readiness does so on the same evening.",
    },
  ],
};
