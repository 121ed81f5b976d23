/** Departments' people: who leaves a desk above and when, and what arrives for a township's standing institutions. */
import type { Detail } from "./detail.ts";

export const departments: Detail = {
  of: "departments",
  title: { zh: "部门人员", en: "Departments' people" },
  symbols: {
    daySeconds: {
      zh: "一人一天的秒数：`hoursPerDay` × 3600",
      en: "seconds of one person's day: `hoursPerDay` × 3600",
    },
  },
  stages: [
    {
      zh: "上级窗口：0、1、2 是县里三个领域的部门，3 是市，4 是省。一个窗口的人就是它的 `deskSeconds`（每天可用的秒数）。下文“三个部门”指 0、1、2，求和按此次序。",
      en: "Desks above: 0, 1 and 2 are the county's departments of the three domains, 3 the city, 4 the province. The people of a desk are its `deskSeconds`, the seconds that it has a day. “The three departments” are 0, 1 and 2; sums go in this order.",
    },
    {
      zh: "取走（窗口、秒数）：取走的 = min(秒数, max(0, `deskSeconds` − 3600))；`deskSeconds` 减去它；返回它。每个窗口总留一小时，使它一直开着。",
      en: "To take seconds from a desk: taken = min(seconds, max(0, `deskSeconds` − 3600)); `deskSeconds` less it; it is returned. An hour always stays, so that a desk is open.",
    },
    {
      zh: "离开部门（n 人）：先记下三个部门的 `deskSeconds` 为 h，其和为 A。对三个部门依次取走 n × `daySeconds` × h ÷ A 秒（自左至右），所取相加。返回所取之和 ÷ `daySeconds`，即真正来了几人。",
      en: "Leaving the departments (n people): the three departments' `deskSeconds` are noted as h, their sum as A. From each in turn n × `daySeconds` × h ÷ A seconds are taken (from left to right), and what is taken is added up. Returned is that sum ÷ `daySeconds`: how many really come.",
    },
    {
      zh: "借给部门（n 人）：同样先记 h 和 A；三个部门的 `deskSeconds` 各加 n × `daySeconds` × h ÷ A。",
      en: "Lending to the departments (n people): with h and A noted alike, each department's `deskSeconds` grows by n × `daySeconds` × h ÷ A.",
    },
    {
      zh: "减县补乡（改变 movePosts）。开始时算一次：每个乡镇的一份 = (三个部门 `deskSeconds` 之和 ÷ `daySeconds`) ÷ max(1, 被选乡镇数)。逐乡镇：n = 这一份 × 算出的“share”；交付包裹 movedPosts：数量 n，月数“delay”；记一条事件 movePosts，乡镇 `t`，数量 n。交付时：该乡镇加人（`deliveries`），所加为“离开部门（n 人）”返回的人数。所以在途的人仍在部门上班。",
      en: "Posts to townships (the change movePosts). Worked out once at the beginning: a township's part = (sum of the three departments' `deskSeconds` ÷ `daySeconds`) ÷ max(1, number of chosen townships). Township by township: n = that part × “share”, worked out; a parcel movedPosts is handed over, amount n, after “delay” months; an event movePosts is logged with township `t` and amount n. On delivery staff are added to the township (`deliveries`), as many as “leaving the departments (n people)” returns. People on their way still work where they were.",
    },
    {
      zh: "放到县一级（改变 transfer 和控制器 allAtOnce，“to”为 county）。算出“with.posts”的全县数值 q；对第一个被选乡镇所选出的事项依次（其他乡镇选出什么不问）：",
      en: "To the county (the change transfer and the controller allAtOnce with “to” county). The county's amount of “with.posts” is q. For the matters chosen for the first chosen township, in turn (what the others would choose is not asked):",
      stages: [
        {
          zh: "b 为 `levels` 现值。“powers”含 supervise 且 `superviseLevel` > 1：`superviseLevel` 写 1。“powers”含 decide 且 b > 1：`levels` 写 1。两者都没有发生：到下一事项。“powers”中的 enforce 对县无效；“basis”“for”“gate”“inHand”和 posts 以外的随行资源也都不问。",
          en: "b is the present `levels`. Where “powers” has supervise and `superviseLevel` > 1, `superviseLevel` becomes 1. Where “powers” has decide and b > 1, `levels` becomes 1. Where neither happened: on to the next matter. enforce has no effect for a county; “basis”, “for”, “gate”, “inHand” and all that goes along but posts are not asked.",
        },
        {
          zh: "记一条事件 transferToCounty，乡镇 −1，该事项，数量 0。",
          en: "An event transferToCounty is logged: township −1, the matter, amount 0.",
        },
        {
          zh: "`levels` 没有变，或 q 为 0：到下一事项。否则先按乡镇次序把 `basis` 为 0 的各乡镇的 每日件数 × 每件秒数 × (1 − 受理占比) 相加为 Σ，得 `peopleAbove`；交付包裹 countyPosts：乡镇 −1，事项为该事项，份额 b，数量 = q × `peopleAbove` × (b − 1) ÷ b，月数“delay.posts”。",
          en: "Where `levels` did not change or q is 0: on to the next matter. Otherwise cases a day × seconds of a case × (1 − intake share) of the townships whose `basis` is 0 are added up in the order of townships to Σ, which gives `peopleAbove`; a parcel countyPosts is handed over: township −1, this matter, share b, amount q × `peopleAbove` × (b − 1) ÷ b, after “delay.posts” months.",
          rules: [
            {
              name: "peopleAbove",
              is: "sumAbove * demand / upperLoad / (hoursPerDay * 3600)",
              symbols: {
                sumAbove: {
                  zh: "上文的 Σ：上级每日为此事项用的秒数",
                  en: "Σ above: seconds a day that the matter takes above",
                },
              },
              source: "model.md 3.2 (8)",
            },
          ],
        },
      ],
    },
    {
      zh: "交付 countyPosts（份额 b，数量 n）：e = n × `hoursPerDay` × 3600 ÷ (b − 1)（自左至右）；级别从 2 到 b：从窗口“级别 + 1”取走 e 秒，把取到的加到该事项领域的部门的 `deskSeconds`。",
      en: "Delivery of countyPosts (share b, amount n): e = n × `hoursPerDay` × 3600 ÷ (b − 1), from left to right; for levels 2 to b, e seconds are taken from desk level + 1, and what was taken is added to `deskSeconds` of the department of the matter's domain.",
    },
    {
      zh: "交付 secondment（份额 x）。`secondment` 关闭：什么也不做。现在的份额 y：`secondedSet` 为负时取参数 `secondedShare`，否则取 `secondedSet`。n = `staff` × (x − y)；`secondedSet` 写为 x。n > 0：借给部门 n × `secondedAtDesks` 人。n < 0 且 `secondedAtDesks` 不为 0：k = −n × `secondedAtDesks` − “离开部门（−n × `secondedAtDesks` 人）”返回的人数；`secondedSet` 加上 max(0, k) ÷ `staff`：部门腾不出来的人没有回来。",
      en: "Delivery of secondment (share x). With `secondment` off nothing happens. The present share y is the parameter `secondedShare` where `secondedSet` is negative, else `secondedSet`. n = `staff` × (x − y); `secondedSet` becomes x. Where n > 0, n × `secondedAtDesks` people are lent to the departments. Where n < 0 and `secondedAtDesks` is not 0: k = −n × `secondedAtDesks` − what “leaving the departments (−n × `secondedAtDesks` people)” returns; max(0, k) ÷ `staff` is added to `secondedSet`: whom a desk cannot spare does not come back.",
    },
    {
      zh: "交付 specialise（份额 x）：对领域 `d` = 0、1、2 依次：g = max(0, `staff` × 该领域的份额 `domainShare` − `qualified`)；`qualified` 加 x × g；`cost` 加 x × g × `specialiseCost`。",
      en: "Delivery of specialise (share x): for domains `d` = 0, 1, 2 in turn, g = max(0, `staff` × the domain's `domainShare` − `qualified`); x × g is added to `qualified` and x × g × `specialiseCost` to `cost`.",
    },
    {
      zh: "交付 gridWorkers：`gridWorkers` 写为数量。交付 decisionSupport：`decisionSupport` 提到至少份额，`cost` 加上数量。",
      en: "Delivery of gridWorkers: `gridWorkers` becomes the amount. Delivery of decisionSupport: `decisionSupport` is raised to at least the share, and the amount is added to `cost`.",
    },
  ],
};
