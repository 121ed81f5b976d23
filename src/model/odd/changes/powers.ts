/** Powers and duties: moved, assigned, assessed, taken back, reviewed. */
import type { Detail } from "../detail.ts";

export const powers: readonly Detail[] = [
  {
    of: "transfer",
    stages: [
      {
        zh: "“to”为 county 时：按 `departments` 一章“放到县一级”办。否则按选定次序逐乡镇：选出事项，先“送随行资源”，再“移交事项”（两者见 `moving`）。除这两步自己记的事件外，不另记。",
        en: "Where “to” is county: as “to the county” in the chapter `departments` says. Otherwise, township by township in the order of the choice: its matters are chosen, what goes along is sent, then the matters are moved (both in `moving`). No events but those that these two log.",
      },
    ],
  },
  {
    of: "assignDuty",
    stages: [
      {
        zh: "以下对该乡镇一家“前后测算”。对选出的每个事项：“to”为 township 时 `responsible` 写 1，为 county 时写 0；权力不动。",
        en: "All of this is measured before and after, for this township. For each chosen matter `responsible` becomes 1 where “to” is township, 0 where it is county; powers stay.",
      },
      {
        zh: "`dutyAdded` 写为该乡镇 `responsible` 为 1 而事项目录说责任不在乡镇的事项数；然后重算该乡镇的 `activeTypes`、`authorityShare`、`authorityGap`（`holding` 一章的量权）。",
        en: "`dutyAdded` becomes the number of the township's matters whose `responsible` is 1 where the catalogue does not make the township responsible; then the township's `activeTypes`, `authorityShare` and `authorityGap` are measured anew (authority in the chapter `holding`).",
      },
    ],
  },
  {
    of: "assess",
    stages: [
      {
        zh: "逐乡镇、逐事项（按选出的次序）只记事件：名称 assess，事项为该事项，数量为该乡镇对它此刻的承接能力（`holding`，按 `assignedHours` 和 `normalHours` 现值，不重算工时）。状态不变；乡镇本身不另记事件。",
        en: "Township by township and matter by matter, in the order of the choice, an event is logged and nothing else: kind assess, the matter, and as amount the township's readiness for it now (`holding`, with `assignedHours` and `normalHours` as they stand, no hours measured anew). No event for the township as such.",
      },
    ],
  },
  {
    of: "recall",
    stages: [
      {
        zh: "对被选乡镇和事项按 `takingBack` 一章办，方式 recall，在办件按“inHand”。乡镇原有的审批权（`movedAt` 为负）也收。",
        en: "As the chapter `takingBack` says for the chosen townships and matters, by way of recall, cases in hand as “inHand” says. What a township decided from the first day (`movedAt` negative) is recalled too.",
      },
    ],
  },
  {
    of: "return",
    stages: [
      {
        zh: "同上，方式 return：只退下放来的（`movedAt` ≥ 0）。",
        en: "The same, by way of return: only what moved there (`movedAt` ≥ 0) goes back.",
      },
    ],
  },
  {
    of: "evaluate",
    stages: [
      {
        zh: "按 `evaluating` 一章办，各标准为同名选项，没有给出的标准不问。",
        en: "As the chapter `evaluating` says; its criteria are the options of the same names, and one that is not given is not asked.",
      },
    ],
  },
  {
    of: "exchange",
    stages: [{ zh: "按 `exchanging` 一章办。", en: "As the chapter `exchanging` says." }],
  },
  {
    of: "churn",
    stages: [
      {
        zh: "算出“rate”；对选出的每个事项 `churn` 写为它（0 即停止反复）。",
        en: "“rate” is worked out; for each chosen matter `churn` becomes it (0 ends the reversals).",
      },
    ],
  },
  {
    of: "anchor",
    stages: [
      {
        zh: "先逐乡镇把 `clarity` 提到至少“clarity”，并各记一条 anchor 事件；全部做完后，再按同样次序逐乡镇：算出“share”，重新选出事项，把每个事项的 `anchored` 提到至少它（不再记事件）。",
        en: "First, township by township, `clarity` is raised to at least “clarity” and an event anchor is logged; when all are done, once more in the same order: “share” is worked out, the matters are chosen anew, and `anchored` of each is raised to at least it (no further events).",
      },
    ],
  },
  {
    of: "mentor",
    stages: [
      {
        zh: "算出“share”。它为 0 或没有选出事项时不作任何事（事件照记）；否则交付包裹 mentors：事项为选出的事项，份额为“share”，数量 = “months” × 21 ÷ 5（周），月数为“delay”。",
        en: "“share” is worked out. Where it is 0 or no matter is chosen nothing is done (the event is logged). Otherwise a parcel mentors is handed over: the chosen matters, share “share”, amount “months” × 21 ÷ 5 (weeks), after “delay” months.",
      },
    ],
  },
];
