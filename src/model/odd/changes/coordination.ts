/** Coordination: how departments work together, what they push down, how near and how joined up their counters are. */
import type { Detail } from "../detail.ts";

export const coordination: readonly Detail[] = [
  {
    of: "coordinate",
    stages: [{ zh: "`coordinates` 按“on”写 1 或 0。", en: "`coordinates` becomes 1 or 0 as “on” says." }],
  },
  {
    of: "pool",
    stages: [
      {
        zh: "全县的改变：`poolShare` 写为“share”的全县数值；记一条事件 pool，乡镇 −1，事项 −1，数量为该值。",
        en: "Of the county: `poolShare` becomes the county's amount of “share”; one event pool is logged, township −1, matter −1, with it as amount.",
      },
    ],
  },
  {
    of: "dispatch",
    stages: [
      {
        zh: "同 pool，写 `dispatchShare`，事件 dispatch。",
        en: "As pool, for `dispatchShare` and with an event dispatch.",
      },
    ],
  },
  {
    of: "platform",
    stages: [
      {
        zh: "`platformDays`：“on”为真写算出的“days”，否则写 0。",
        en: "`platformDays` becomes “days”, worked out, where “on” is true, else 0.",
      },
    ],
  },
  {
    of: "offload",
    stages: [{ zh: "`offloadSet` 写为算出的“share”。", en: "`offloadSet` becomes “share”, worked out." }],
  },
  {
    of: "nearby",
    stages: [
      {
        zh: "算出“to”和“covers”。“to”小于 `distance`，或“covers”大于 `centreCovers`，则 `cost` 加一次 `equipmentCost`。然后 `distance` 降到至多“to”，`centreCovers` 提到至少“covers”。",
        en: "“to” and “covers” are worked out. Where “to” is below `distance` or “covers” above `centreCovers`, `equipmentCost` is added to `cost`, once. Then `distance` is lowered to at most “to” and `centreCovers` raised to at least “covers”.",
      },
    ],
  },
  {
    of: "shareData",
    stages: [
      {
        zh: "记 b 为 `dataShared` 的现值，v 为 b 与算出的“to”中较大的；`dataShared` 写为 v；`cost` 加上 `systemsCost` × (v − b)。",
        en: "With b the present `dataShared` and v the larger of b and “to”, worked out: `dataShared` becomes v, and `systemsCost` × (v − b) is added to `cost`.",
      },
    ],
  },
];
