/** Means: equipment, systems, money, whose money it is; decision support, openness. */
import type { Detail } from "../detail.ts";

export const means: readonly Detail[] = [
  {
    of: "equip",
    stages: [
      {
        zh: "算出“to”，交付包裹 equipment：无事项，份额为它，数量 = `equipmentCost` × max(0, “to” − `equipment`)（今天的齐备率；花费在交付那天记账），月数“delay”。",
        en: "“to” is worked out and a parcel equipment is handed over: no matters, that share, amount `equipmentCost` × max(0, “to” − `equipment`) (by today's level; booked on delivery), after “delay” months.",
      },
    ],
  },
  {
    of: "connect",
    stages: [
      {
        zh: "同 equip，换成包裹 systems、`systemsCost` 和 `systems`。",
        en: "As equip, with a parcel systems, `systemsCost` and `systems`.",
      },
    ],
  },
  {
    of: "fund",
    stages: [
      {
        zh: "当天 `moneyReceived` 提到至少“to”（算出）× `assignedHours`。",
        en: "On the day itself `moneyReceived` is raised to at least “to” (worked out) × `assignedHours`.",
      },
    ],
  },
  {
    of: "grant",
    stages: [{ zh: "`blockGrant` 写为算出的“block”。", en: "`blockGrant` becomes “block”, worked out." }],
  },
  {
    of: "ownRevenue",
    stages: [
      {
        zh: "先算 `ownAim` 和 `ownWeeks`；`ownTarget` 提到至少 `ownAim`；再把 `ownStepTo` 写入 `ownStep`。",
        en: "`ownAim` and `ownWeeks` are worked out; `ownTarget` is raised to at least `ownAim`; then `ownStepTo` is written to `ownStep`.",
        rules: [
          {
            name: "ownAim",
            is: "ownShare * assignedHours",
            symbols: { ownShare: { zh: "选项“share”", en: "option “share”" } },
            source: "P56",
          },
          {
            name: "ownWeeks",
            is: "ownYears * 252 / 5",
            symbols: { ownYears: { zh: "选项“years”", en: "option “years”" } },
            source: "P56",
          },
          { name: "ownStepTo", is: "max(0, ownAim - ownMoney) / ownWeeks", source: "P56" },
        ],
      },
    ],
  },
  {
    of: "disconnect",
    stages: [
      {
        zh: "`systems` 降到至多算出的“to”。",
        en: "`systems` is lowered to at most “to”, worked out.",
      },
    ],
  },
  {
    of: "support",
    stages: [
      {
        zh: "算出“to”，交付包裹 decisionSupport：份额为它，数量 = `supportCost` × max(0, “to” − `decisionSupport`)，月数“delay”。",
        en: "“to” is worked out and a parcel decisionSupport is handed over: that share, amount `supportCost` × max(0, “to” − `decisionSupport`), after “delay” months.",
      },
    ],
  },
  {
    of: "open",
    stages: [
      {
        zh: "算出“to”；`cost` 加上 `openCost` × max(0, “to” − `transparency`)；然后 `transparency` 提到至少“to”。",
        en: "“to” is worked out; `openCost` × max(0, “to” − `transparency`) is added to `cost`; then `transparency` is raised to at least “to”.",
      },
    ],
  },
];
