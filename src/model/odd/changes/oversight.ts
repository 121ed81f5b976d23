/** Lists, supervision and participation; how cases find those who can settle them. */
import type { Detail } from "../detail.ts";

export const oversight: readonly Detail[] = [
  {
    of: "publishLists",
    stages: [
      {
        zh: "逐乡镇把 `clarity` 提到至少算出的“clarity”，各记一条 publishLists 事件。",
        en: "Township by township `clarity` is raised to at least “clarity”, worked out, and an event publishLists is logged.",
      },
      {
        zh: "“refuse”为真时，再逐乡镇：`mayRefuse` 写 1；改革点了事项的名（哪怕是 all）时，选出的每个事项 `negative` 写 1。没有点名则不动 `negative`。",
        en: "Where “refuse” is true, once more township by township: `mayRefuse` becomes 1; where the reform named matters at all (be it “all”), `negative` of each chosen matter becomes 1. Without named matters `negative` stays.",
      },
    ],
  },
  {
    of: "supervise",
    stages: [
      {
        zh: "`supervisionSet` 提到至少算出的“to”。",
        en: "`supervisionSet` is raised to at least “to”, worked out.",
      },
    ],
  },
  {
    of: "audit",
    stages: [{ zh: "`auditShare` 写为算出的“share”。", en: "`auditShare` becomes “share”, worked out." }],
  },
  {
    of: "monitor",
    stages: [{ zh: "`monitored` 按“on”写 1 或 0。", en: "`monitored` becomes 1 or 0 as “on” says." }],
  },
  {
    of: "council",
    stages: [
      {
        zh: "“on”为假：`councilFrom` 写 −1；为真而 `councilFrom` 为负：写 `tick`；已有的不动。",
        en: "Where “on” is false `councilFrom` becomes −1; where it is true and `councilFrom` is negative, `tick`; one that there is already stays.",
      },
    ],
  },
  {
    of: "whistle",
    stages: [
      {
        zh: "`whistleOn` 按“on”写 1 或 0；`whistleShare`：开时为算出的“share”，关时为 0；`whistlePromise` 和 `whistleTeam`：给出“days”“hours”时为算出的值，没有给出则为 0（按参数），与开关无关。",
        en: "`whistleOn` becomes 1 or 0 as “on” says; `whistleShare` “share”, worked out, when on, else 0; `whistlePromise` and `whistleTeam` become “days” and “hours”, worked out, where they are given, and 0 (as the parameters say) where not, whether on or off.",
      },
    ],
  },
  {
    of: "hotline",
    stages: [
      {
        zh: "开时 `openness`、`hotlineWeight` 写为算出的“openness”“weight”，关时都写 0；`directDispatch` 在“on”与“direct”都为真时写 1，否则 0。每处理一个乡镇，都重算全县各乡镇的 `pressure` 和 `sanctionForce`（`regime` 一章的压力）。",
        en: "When on, `openness` and `hotlineWeight` become “openness” and “weight”, worked out, when off both 0; `directDispatch` becomes 1 where both “on” and “direct” are true, else 0. After each township `pressure` and `sanctionForce` of all townships of the county are worked out anew (pressure in the chapter `regime`).",
      },
    ],
  },
];
