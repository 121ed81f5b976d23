/** Abandonment in full, and the table of chances that it goes by. */
import type { Detail } from "./detail.ts";

/** The table of chances that is read every day. */
export const givingUp: Detail = {
  of: "givingUp",
  title: { zh: "放弃的概率表", en: "The table of giving up" },
  stages: [
    {
      zh: "`giveUp` 表：第一天早晨和每次参数变动时，对 `wait`＝0, 1, …, 2047 各算一个 `giveUpChance`（64 位浮点）。",
      en: "The table `giveUp`: on the first morning and whenever a parameter changes, `giveUpChance` is worked out for `wait` = 0, 1, …, 2047 (64-bit floats).",
      rules: [
        {
          name: "giveUpChance",
          is: "1 - exp(-min(abandonMax, abandonRate * max(0, wait - abandonAfter) / abandonAfter) / 5)",
          symbols: { wait: { zh: "收件以来的天数", en: "days since the case arrived" } },
          source: "M02",
        },
      ],
    },
  ],
};

export const abandonment: Detail = {
  of: "abandonment",
  stages: [
    {
      zh: "每天一次；`abandonment` 关闭时什么也不做。依次走过：各镇（按序号）的五个 `SERVICE`（类 0 至 4），五个窗口的队列（0 至 4），报到队列。正在走程序天数的、办后停留的、当日了结的，都不看。一件的自身均匀数 i，在这里是流 `abandonment` 的 `uniformOf(keyA, keyB, i)`，自身字 i 是 `wordOf(keyA, keyB, i)`。",
      en: "Every day; with `abandonment` off nothing is done. In this order: the five `SERVICE` (class 0 to 4) of each township in index order, the queues of the five desks (0 to 4), the whistle queue. Those in their procedure days, in a desk's ring or about to end are not looked at. A case's own uniform i is here `uniformOf(keyA, keyB, i)` of the stream `abandonment`, its own word i is `wordOf(keyA, keyB, i)`.",
    },
    {
      zh: "一条队列按先后逐件：`wait` 是 `tick - arrived`，概率是 `giveUp[min(wait, 2047)]`（表见 `givingUp`）。概率大于 0、`channel` 不是 `complaint`、而且自身均匀数 `16 + wait` 小于概率的，放弃：从队中取出，撤下所等的工作，`outcome` 设为 1（放弃），排进本镇今天的 `ENDING`，然后看它是否信访。",
      en: "A queue is walked in its order: `wait` is `tick - arrived`, the chance is `giveUp[min(wait, 2047)]` (the table of `givingUp`). A case gives up where the chance is above 0, its `channel` is not `complaint`, and own uniform `16 + wait` is less than the chance: it is taken out of the queue, the work it waits for is taken off, `outcome` becomes 1 (abandoned), it joins the `ENDING` of its township today, and then it may come back as a petition.",
    },
    {
      zh: "撤下工作，天数为 `tick - reached`。在镇的：`origin` 的 `waiting` 减 `remaining`，`droppedSeconds` 的同一来源加 `remaining`，等人手的天数照 `records` 入账（用到 `qualifiedDays`）。在窗口的：该窗口 `deskWaiting` 减 `remaining`，本镇 `deskQueued` 减 1，天数记 `superior`。在报到队列的：全县的 `whistleDebt` 减 `remaining`，天数在 `attempts > 0` 时记 `rework`，否则记 `whistle`。窗口与队伍已经花的工时不退。",
      en: "Taking work off, the days being `tick - reached`. Below: the `waiting` of its `origin` falls by `remaining`, `droppedSeconds` of that origin rises by it, and the days waited for hands are booked as `records` says (with `qualifiedDays`). At a desk: the desk's `deskWaiting` falls by `remaining`, the township's `deskQueued` by 1, the days are booked to `superior`. In the whistle queue: the county's `whistleDebt` falls by `remaining`, the days are booked to `rework` where `attempts > 0`, else to `whistle`. What desks and teams have spent is not given back.",
    },
    {
      zh: "信访：`channel` 为 `window` 或 `hotline`，且自身均匀数 0 小于 `petitionShare` 的，`petitions` 加 1；新收一件同镇同事项、`channel` 为 `petition` 的，`keyA`、`keyB` 是自身字 2 与 3，`arrived` 与 `reached` 为 `tick + 1`，其余为 0，立即排到本镇 `INCOMING` 末尾，明天受理分流时轮到。",
      en: "A petition: where `channel` is `window` or `hotline` and own uniform 0 is less than `petitionShare`, `petitions` rises by 1 and a new case of the same township and matter is taken in, its `channel` `petition`, its `keyA` and `keyB` own words 2 and 3, `arrived` and `reached` `tick + 1`, all else 0; it goes at once to the end of the township's `INCOMING` and is assigned tomorrow.",
    },
  ],
};
