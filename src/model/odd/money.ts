/** Money in full: the ratio that readiness and capacity read, own revenue, what a block is answered for, the outlay. */
import type { Text } from "../../core/problem.ts";
import type { Detail } from "./detail.ts";

const paid: Text = { zh: "经费所能支付的日应办工时", en: "hours of duty a day that the money pays for" };
const due: Text = { zh: "承担工时（`assignedHours`）", en: "hours answered for a day (`assignedHours`)" };
const block: Text = { zh: "切块份额（`blockGrant`）", en: "share that comes as a block (`blockGrant`)" };
const villages: Text = { zh: "该乡镇的村社数", en: "villages of the township" };

export const money: Detail = {
  of: "money",
  stages: [
    {
      zh: "每周最后一天（日序加 1 能被 5 整除），在身心负荷之后运行；按乡镇次序，一个乡镇做完下列各步再做下一个。不抽签。",
      en: "On the last day of each week (day number + 1 divisible by 5), after strain; township by township, all of the following for one before the next. No draw.",
      stages: [
        {
          zh: "自有财力：开关 `ownRevenue` 开且 `ownTarget` 大于 `ownMoney` 时，`ownMoney` 加 `grown`，`cost` 加 `building`。",
          en: "Own revenue: with switch `ownRevenue` on and `ownTarget` above `ownMoney`, `ownMoney` gains `grown` and `cost` gains `building`.",
          rules: [
            { name: "grown", is: "min(ownStep, ownTarget - ownMoney)", source: "P56, M34" },
            {
              name: "building",
              is: "grown * 252 * runningCost * ownInvestment",
              symbols: { grown: { zh: "本周增量", en: "this week's increase" } },
              source: "P56",
            },
          ],
        },
        {
          zh: "所付工时 `paid`：开关 `earmarking` 关时切块份额作 0；份额大于 0 时为 `moneyReceived` × `matchOf`，否则就是 `moneyReceived`；开关 `ownRevenue` 开时再加 `ownMoney`（关时加 0）。`money` 改为 `moneyRatio`，用的是现存的 `assignedHours`（月末、放权和某些改变时更新），本周不重算；开关 `money` 关时这一列为 1（第一个早晨也是），工时容量与承接能力因此都不缺钱。",
          en: "Hours paid for, `paid`: with switch `earmarking` off the block's share counts as 0; with a share above 0 it is `moneyReceived` × `matchOf`, else `moneyReceived` itself; with switch `ownRevenue` on `ownMoney` is added (0 with it off). `money` becomes `moneyRatio`, with `assignedHours` as it stands (changed at month ends, by transfers and by some changes), not reckoned anew; with the switch `money` off that column is 1 (on the first morning too), so that neither capacity nor readiness lacks money.",
          rules: [
            {
              name: "matchOf",
              is: "(1 - earmarkLoss * (1 - block)) / (1 - earmarkLoss)",
              symbols: { block },
              source: "P04, P28",
            },
            {
              name: "moneyRatio",
              is: "due > 0 ? min(1.5, paid / due) : 1.5",
              symbols: { paid, due },
              source: "M34",
            },
          ],
        },
        {
          zh: "人员与运行：`cost` 一次加 `outlay`。",
          en: "People and running: `cost` gains `outlay` in one sum.",
          rules: [
            {
              name: "outlay",
              is: "staff * staffCost * 5 / 252 + moneyReceived * 5 * runningCost",
              source: "evidence.md 6",
            },
          ],
        },
        {
          zh: "制度与激励：`seconds` 是该乡镇各类任务 `orderStaffed` 之和（从 0 起按任务次序加）。`cost` 再加 `keeping` × 5 ÷ 252。这一笔不看任何开关：`incentives` 关时激励不起作用，钱照付。",
          en: "Institutions and incentives: `seconds` is the sum of `orderStaffed` over the township's order types (from 0, in their order). `cost` gains `keeping` × 5 ÷ 252. No switch is asked: with `incentives` off incentives do nothing, but are paid.",
          rules: [
            {
              name: "keeping",
              is: "gridWorkers * gridCost + auditShare * auditCost + centreCovers * centreCost + (staff * staffCost * (incentivePay + rewardCost * rewardShare) + seconds / (hoursPerDay * 3600) * staffCost) - printCost * villages * printSaved",
              symbols: {
                seconds: {
                  zh: "部门为上收任务投入的日工时（秒）",
                  en: "seconds a day that departments put people to for orders taken back",
                },
                villages,
              },
              source: "P44, P45, P47–P49, P19",
            },
          ],
        },
        {
          zh: "绩效自担：`blockGrant` 大于 0 且开关 `earmarking` 开时，`penalties` 加 `blockPenalties`（本周身心负荷已结账，算到下一周）。",
          en: "Answering for the block: with `blockGrant` above 0 and switch `earmarking` on, `penalties` gains `blockPenalties` (strain has closed this week's account: it counts for the next).",
          rules: [
            {
              name: "blockPenalties",
              is: "blockSanction * sanctionForce * block * max(0, satisfactionBase - satisfaction)",
              symbols: { block },
              source: "P04, P28",
            },
          ],
        },
      ],
    },
    {
      zh: "`cost` 是当日流量，每天开始时清零。初值见 `firstMorning`。乡镇每次收到经费包裹，`moneyReceived` 加其数额；收回权力时不减。",
      en: "`cost` is a flow of the day, set to 0 each morning. For values at first see `firstMorning`. Each parcel of money adds its amount to `moneyReceived`; a power that is taken back takes none away.",
    },
  ],
};
