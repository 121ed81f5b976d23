/** Mentoring in full. */
import type { Detail } from "./detail.ts";

export const mentoring: Detail = {
  of: "mentoring",
  stages: [
    {
      zh: "每天一次，在质量之后、上级窗口之前；不抽签。三个部门的 `deskMentored` 之和为 0 时什么也不做。否则每个部门的 `deskOwed` 与 `deskArriving` 各加其 `deskMentored`。",
      en: "Every day, after quality and before the desks above; nothing is drawn. Where the `deskMentored` of the three departments add up to 0 nothing is done. Else the `deskOwed` and the `deskArriving` of each department rise by its `deskMentored`.",
    },
    {
      zh: "周末那天（`(tick + 1)` 能被 5 整除）再按序号看每一对乡镇与事项，跳过 `mentorShare` 为 0 的：`skill` 开关打开时其 `skill` 变为 `mentored`，其中 2 的幂由 `halving(1, mentorHalfLife)` 算出；若 `mentorUntil <= tick + 1`，`mentorShare` 设为 0。看完重算 `deskMentored`。",
      en: "On the last day of a week (`(tick + 1)` divisible by 5) every pair of township and matter is looked at in index order, those with `mentorShare` 0 left out: with the switch `skill` on its `skill` becomes `mentored`, where the power of 2 is `halving(1, mentorHalfLife)`; where `mentorUntil <= tick + 1`, `mentorShare` becomes 0. Then `deskMentored` is measured anew.",
      rules: [
        {
          name: "mentored",
          is: "skill + max(0, skillMax - skill) * mentorShare * (1 - 2 ^ (-1 / mentorHalfLife))",
          source: "P16, P30; form of M07",
        },
      ],
    },
    {
      zh: "量 `deskMentored`（带教到来那天、事项被收回那天与每周末）：全部设为 0；`mentoring` 关闭时到此为止（于是这一步从此什么也不做）。否则按乡镇、再按事项的序号，对 `mentorShare` 不为 0 的各对，给事项领域的部门加 `mentoredSeconds`，其中 `perDay` 是该对每日件数，`meanWork` 是一件的平均秒数（都是创建时定下的），`demand` 取那天的参数；最后每个窗口的 `deskMentored` 向上取整。",
      en: "To measure `deskMentored` (on the day when mentors come, on that when a matter is taken back, and at each week's end): all become 0; with `mentoring` off that is all (so that this step does nothing from then on). Else, by township and then by matter in index order, each pair with `mentorShare` not 0 adds `mentoredSeconds` to the department of the matter's domain, where `perDay` is the pair's cases a day and `meanWork` their mean seconds of work (both as founded), and `demand` the parameter of that day; at last the `deskMentored` of each desk is rounded up to a whole number.",
      rules: [
        {
          name: "mentoredSeconds",
          is: "mentorShare * (perDay * meanWork * demand) * mentorTime",
          symbols: {
            perDay: { zh: "该对每日件数（创建时）", en: "the pair's cases a day (as founded)" },
            meanWork: {
              zh: "该对一件的平均秒数（创建时）",
              en: "the pair's mean seconds a case (as founded)",
            },
          },
          source: "P16, P30",
        },
      ],
    },
  ],
};
