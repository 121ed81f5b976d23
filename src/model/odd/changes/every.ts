/** What holds for every change: amounts, the round of the townships, hours answered for, parcels. */
import type { Detail } from "../detail.ts";

export const common: Detail = {
  of: "changes",
  title: { zh: "改变的通则", en: "What holds for every change" },
  stages: [
    {
      zh: "选项。文中带引号的名字是该改变的选项；没有写的选项取声明的缺省值，没有缺省值的就是“没有给出”。是公式的数值，在文中说“算出”的那一刻对乡镇 `t` 求值；“全县数值”也按 `formulas` 一章。",
      en: "Options. Names in quotation marks are options of the change; one left out has its declared default, and one without a default is “not given”. An amount that is a formula is worked out for township `t` at the very moment at which the text says so; the county's amount too is that of the chapter `formulas`.",
    },
    {
      zh: "逐乡镇。除另有说明，按选定的次序逐个处理被选的乡镇：先在此刻选出该乡镇的事项（条件用当时的状态），再作改变，然后记一条事件：日 `tick`、改革序号、名称为该改变的名字、乡镇 `t`、事项 −1、数量 0。就算改变没有效果也记。标志列写 1 或 0。",
      en: "Township by township. Unless said otherwise the chosen townships are taken in the order of the choice: the township's matters are chosen at this moment (conditions read the state as it now is), then the change is made, then an event is logged: day `tick`, index of the reform, the name of the change as its kind, township `t`, matter −1, amount 0. It is logged even where the change has no effect. Flags are written as 1 or 0.",
    },
    {
      zh: "全县的改变（“pool”“dispatch”“set”和放到县一级的“transfer”）：没有一个乡镇被选中时什么都不做，也不记事件。",
      en: "Changes of the county as a whole (“pool”, “dispatch”, “set”, and “transfer” to the county): where no township is chosen nothing is done and nothing logged.",
    },
    {
      zh: "随之重算承担工时（下文写作“前后测算”）：先按次序算出所列各乡镇的承担工时（`duty`）；作改变；再按次序重算。某乡镇前后两个数只要不是同一个数，就把后一个写入 `assignedHours`；相同则 `assignedHours` 原样不动（它可能还是上次月度核算的值）。其间记下的事件都在写入之前。没有写明“前后测算”的改变不动 `assignedHours`，到下一次月度核算才反映。",
      en: "Measuring the hours answered for (“measured before and after” below): the hours that each of the named townships answers for (`duty`) are worked out, in order; the change is made; they are worked out again, in order. Where the two numbers of a township are not the same number, the second is written to `assignedHours`; where they are, `assignedHours` stays as it is (it may still be that of the last monthly review). Events logged by the change come before that. A change for which this is not said leaves `assignedHours` alone; the next monthly review sees it.",
    },
    {
      zh: "包裹。“交付包裹（种类、乡镇、事项、份额、数量）”，“延后几个月”：按 `program` 一章放进日程或当场交付；没有说的是：乡镇 `t`、事项为空、份额与数量为 0。交付时做什么，见 `deliveries` 一章，部门的人见 `departments` 一章。",
      en: "Parcels. To hand over a parcel (kind, township, matters, share, amount) after some months: by the chapter `program` it goes on the agenda or is delivered at once; what is not stated is township `t`, no matters, share 0, amount 0. What it does on delivery stands in the chapter `deliveries`, for departments' people in `departments`.",
    },
    {
      zh: "“提到至少 x”指：列值取原值与 x 中较大的；“降到至多 x”取较小的。",
      en: "“Raised to at least x” means the larger of the column's value and x; “lowered to at most x” the smaller.",
    },
  ],
};
