/** Readiness in full: what a township is held against, the gate of a power that moved, and how authority is measured. */
import type { Text } from "../../core/problem.ts";
import type { Detail, Stage } from "./detail.ts";

const delivered: Text = { zh: "随权力到位的份额", en: "share delivered with the power" };
const own: Text = { zh: "乡镇自身对需要之比", en: "what the township has by itself, over the need" };
const ready: Text = {
  zh: "对该事项的承接能力（`readinessFor`）",
  en: "readiness for the matter (`readinessFor`)",
};
const founding: Text = { zh: "建县时该乡镇人数", en: "staff of the township at its founding" };
const fieldShare: Text = { zh: "该领域占全部工作的份额", en: "the domain's share of the catalogue's work" };
const open: Text = { zh: "现在是否行使（1 或 0）", en: "whether it is exercised now (1 or 0)" };
const difficulty: Text = { zh: "事项难度（目录）", en: "difficulty of the matter (catalogue)" };
const specialist: Text = { zh: "专业事项为 1，否则 0", en: "1 for a specialist matter, else 0" };

const qualifiedPart: Stage = {
  zh: "专业人员：所需为 `qualifiedNeeded`，按建县时人数（后来增人不使人变得不专业）；`qualifiedPart` 为现有 `qualified` 对所需之比。",
  en: "Qualified staff: the need is `qualifiedNeeded`, of the founding staff (hands that come make nobody less qualified); `qualifiedPart` is `qualified` over it.",
  rules: [
    {
      name: "qualifiedNeeded",
      is: "qualifiedNeed * founding * fieldShare",
      symbols: { founding, fieldShare },
      source: "M20",
    },
    {
      name: "qualifiedPart",
      is: "qualifiedNeeded > 0 ? min(1, qualified / qualifiedNeeded) : 1",
      source: "M20",
    },
  ],
};

const readinessFor: Stage = {
  zh: "对一项事项的承接能力 `readinessFor`：取四项中最小的。每项为 `part`：随权力到位的份额全算，其余按乡镇自身。人手（`people`）：自身为负荷 `loaded` 的倒数，到位份额为 `givenPosts`。专业（`experts`）：自身为其领域的 `qualifiedPart`，到位份额为 `givenQualified`；非专业事项为 1。装备：`givenEquipment` 与 `equipment`。经费：`givenMoney` 与列 `money`（开关 `money` 关时该列为 1）。",
  en: "Readiness for one matter, `readinessFor`: the least of four. Each is a `part`: the share delivered with the power counts whole, the rest as the township stands. Staff (`people`): its own is one over the load `loaded`, delivered is `givenPosts`. Qualified staff (`experts`): its own is `qualifiedPart` of the matter's domain, delivered `givenQualified`; 1 for matters that need none. Equipment: `givenEquipment` and `equipment`. Money: `givenMoney` and the column `money` (1 with the switch `money` off).",
  rules: [
    {
      name: "part",
      is: "delivered + (1 - delivered) * min(1, own)",
      symbols: { delivered, own },
      source: "model.md 3.2 (6)",
    },
    {
      name: "loaded",
      is: "normalHours > 0 ? assignedHours * 3600 / normalHours : 1",
      source: "M20",
    },
    {
      name: "people",
      is: "givenPosts + (1 - givenPosts) * min(1, 1 / max(loaded, 0.000000001))",
      source: "M20",
    },
    {
      name: "experts",
      is: "specialist > 0 ? givenQualified + (1 - givenQualified) * min(1, qualifiedPart) : 1",
      symbols: { specialist },
      source: "M20",
    },
    {
      name: "readinessFor",
      is: "min(people, experts, givenEquipment + (1 - givenEquipment) * min(1, equipment), givenMoney + (1 - givenMoney) * min(1, money))",
      source: "M20",
    },
  ],
};

const gate: Stage = {
  zh: "核门槛（一对，某日）：`heldUntil` 大于该日序则不行使；否则开关 `readinessGate` 关或 `gated` 为 0 的行使，其余看 `gateOpen`。与 `operable` 一致则什么也不做；不一致则改 `operable`，若由关变开且 `exercisedAt` 小于 0，则 `exercisedAt` 记该日序，并记事件 gateOpened 或 gateShut（改革 −1，数量 0）。",
  en: "Reviewing a gate (of a pair, on a day): not exercised where `heldUntil` is greater than the day number; else exercised with switch `readinessGate` off or `gated` 0, and as `gateOpen` says for the rest. Nothing happens where `operable` agrees; else it changes, `exercisedAt` takes the day number where the gate opens and it was below 0, and gateOpened or gateShut is logged (reform −1, amount 0).",
  rules: [
    {
      name: "gateOpen",
      is: "ready >= (open ? difficulty - gateHysteresis : difficulty)",
      symbols: { ready, open, difficulty },
      source: "M21, model.md 3.2 (6)",
    },
  ],
};

const authority: Stage = {
  zh: "量权（一个乡镇），四个和都从 0 起、按事项次序累加：",
  en: "Measuring authority (of a township); four sums, each from 0 and in the order of matters:",
  stages: [
    {
      zh: "种数：`basis` 大于 0 且 `operable` 不为 0 的加 `weekly`，其余加 `weekly` × 受理份额 `intake`（`weekly` × 1 与 `weekly` 相同）。`activeTypes` 为此和（`weekly` 见 `founding`）。",
      en: "Kinds: `weekly` where `basis` is above 0 and `operable` not 0, else `weekly` × the intake share `intake`. `activeTypes` is the sum (for `weekly` see `founding`).",
    },
    {
      zh: "权力：能决定（`basis` 大于 1，即授权、备案、下放，且 `operable` 不为 0；委派为 1，不算）加 1；`movedAt` 小于 0 或 `operable` 不为 0 时再加 `enforceHere` + `superviseHere`。`authorityShare` 为和 ÷ (3 × 事项数)，无事项为 0。",
      en: "Powers: 1 where it decides (`basis` above 1: delegated, filed or devolved, and `operable` not 0; entrusted is 1 and does not count); and `enforceHere` + `superviseHere` where `movedAt` is below 0 or `operable` not 0. `authorityShare` is the sum ÷ (3 × number of matters), 0 without matters.",
    },
    {
      zh: "责任：`responsible` 不为 0 的，以 `rate` × 每件工时 `work`（秒）加入负责的和；其中不能决定的同时加入另一和。`authorityGap` 为后者 ÷ 前者，前者不大于 0 时为 0。",
      en: "Responsibility: where `responsible` is not 0, `rate` × `work` (seconds of a case) is added to what is answered for, and to a second sum where the township does not decide. `authorityGap` is the second ÷ the first, 0 where the first is not above 0.",
      rules: [
        {
          name: "answered",
          is: "rate * work",
          symbols: {
            rate: { zh: "每日件数", en: "cases a day" },
            work: {
              zh: "该乡镇该事项一件的平均工时（秒）",
              en: "mean person-seconds of a case of the matter in the township",
            },
          },
          source: "F03, F29",
        },
      ],
    },
  ],
};

/** Also read by transfers and evaluations, which is why it is a chapter. */
const holding: Detail = {
  of: "holding",
  title: { zh: "承接、门槛与量权", en: "Readiness, gates and authority" },
  symbols: {
    readinessFor: { zh: "乡镇对一项事项的承接能力", en: "readiness of a township for a matter" },
  },
  stages: [qualifiedPart, readinessFor, gate, authority],
};

const readiness: Detail = {
  of: "readiness",
  stages: [
    {
      zh: "每月最后一天（日序加 1 能被 21 整除），在政策反复之后、考核之前；按乡镇次序，一个乡镇依次：`assignedHours` 改为当日的承担工时（见 `duty`）；按事项次序，凡 `movedAt` 不小于 0 的核门槛；量权（都见 `holding`）；`readiness` 改为全部事项（不论由谁审批）`readinessFor` 之和（从 0 起按次序）÷ 事项数，无事项为 1。承担工时只在开头算一次：门槛在后变动不改它。不抽签。",
      en: "On the last day of each month (day number + 1 divisible by 21), after reversals and before assessment; township by township: `assignedHours` becomes the hours answered for on this day (see `duty`); in the order of matters each with `movedAt` not below 0 has its gate reviewed; authority is measured (for both see `holding`); `readiness` becomes the sum of `readinessFor` over all matters, whoever decides them (from 0, in order) ÷ their number, 1 without matters. The hours are reckoned once, at the beginning: gates that change afterwards leave them. No draw.",
    },
    {
      zh: "`basis` 的编号：0 保留在上，1 委派，2 授权，3 备案，4 下放；由弱到强是 0、1、3、2、4。初值见 `firstMorning`；列 `readiness` 在第一个月末前为 0。",
      en: "Numbers of `basis`: 0 retained above, 1 entrusted, 2 delegated, 3 filed, 4 devolved; from weakest to strongest 0, 1, 3, 2, 4. For values at first see `firstMorning`; the column `readiness` is 0 until the first month's end.",
    },
  ],
};

export const readying: readonly Detail[] = [holding, readiness];
