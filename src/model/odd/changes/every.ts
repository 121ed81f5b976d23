/** What holds for every change: amounts, the round of the townships, hours answered for, parcels. */
import type { Detail } from "../detail.ts";

export const common: Detail = {
  of: "changes",
  title: { zh: "改变的通则", en: "What holds for every change" },
  stages: [
    {
      zh: "选项。文中带引号的名字是该改变的选项；没有写的选项取声明的缺省值，没有缺省值的就是“没有给出”。数值选项可以是公式：对乡镇 `t`，在文中说“算出”的那一刻按当时的状态求值（公式里的指标取 `lastMonth`），结果必须在声明的范围之内，否则报错并停止。全县的数值：选项是数字就用它；是公式时，先求被选的第一个乡镇的值 a，令 b = 0，按选定次序对每个被选乡镇（含第一个）求值 x，b 加上 x − a，最后取 a + b ÷ 乡镇数。",
      en: "Options. Names in quotation marks are options of the change; an option left out has its declared default, and one without a default is “not given”. A number may be a formula: it is worked out for township `t` at the very moment at which the text says so, from the state as it then is (its indicators are those of `lastMonth`), and a result outside the declared range stops the run with an error. An amount of the county: a number is itself; for a formula, a is the value for the first chosen township and b = 0; for every chosen township in order, the first included, with value x, b becomes b + (x − a); the amount is a + b ÷ (number of townships).",
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
      zh: "随之重算承担工时（下文写作“前后测算”）：先按次序算出所列各乡镇的承担工时；作改变；再按次序重算。某乡镇前后两个数只要不是同一个数，就把后一个写入 `assignedHours`；相同则 `assignedHours` 原样不动（它可能还是上次月度核算的值）。其间记下的事件都在写入之前。没有写明“前后测算”的改变不动 `assignedHours`，到下一次月度核算才反映。",
      en: "Measuring the hours answered for (“measured before and after” below): the hours that each of the named townships answers for are worked out, in order; the change is made; they are worked out again, in order. Where the two numbers of a township are not the same number, the second is written to `assignedHours`; where they are, `assignedHours` stays as it is (it may still be that of the last monthly review). Events logged by the change come before that. A change for which this is not said leaves `assignedHours` alone; the next monthly review sees it.",
    },
    {
      zh: "包裹。“交付包裹（种类、乡镇、事项、份额、数量）”指：到期日 = `tick` + 月数 × 21 四舍五入（恰为半数向上）；到期日晚于今天就进日程，到那天早上改革一步之初交付；否则当场交付。缺省的事项为空，份额与数量为 0。交付时各种类做什么，见“交付”一章；其中人员借调、专业编制、网格员、辅助决策和部门人员几种见“部门人员”一章。",
      en: "Parcels. “A parcel (kind, township, matters, share, amount) is handed over” means: it is due on day `tick` + months × 21, the product rounded to the nearest whole number (halves up); due later than today it goes on the agenda and is delivered on that morning, at the beginning of the step of reforms; otherwise it is delivered at once. What is not stated is: no matters, share 0, amount 0. What each kind does on delivery stands in the chapter on deliveries; secondment, qualified posts, grid workers, decision support and people of departments stand in the chapter on departments' people.",
    },
    {
      zh: "“提到至少 x”指：列值取原值与 x 中较大的；“降到至多 x”取较小的。",
      en: "“Raised to at least x” means the larger of the column's value and x; “lowered to at most x” the smaller.",
    },
  ],
};
