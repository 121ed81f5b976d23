/** The step of reforms: which chapters it is made of, and what its changes and controllers add. */
import type { Detail } from "../detail.ts";

export const reformsStep: Detail = {
  of: "reforms",
  stages: [
    {
      zh: "每天运行，次序、何时施行、公式读什么、选哪些，见 `program`、`formulas`、`where`、`spreading`；权力的移动、随行与收回，见 `needs`、`moving`、`holding`、`duty`、`takingBack`、`inHandCases`、`exchanging`、`evaluating`；部门的人与放到县，见 `departments`；包裹与培训，见 `deliveries`、`training`；考核制度，见 `regime`；一镇当天的差错各项，见 `errorTerms`；开关关闭的制度怎样读，见 `inForce`。各改变与控制器各有其条，它们另外读写与使用的见其条（控制器 menu 还用程序天数 `simpleDays`、`ordinaryDays`、`specialistDays` 与开关 `procedure`）。",
      en: "Runs every day. For its order, when reforms are enacted, what formulas read and what is chosen see `program`, `formulas`, `where`, `spreading`; for powers that move, what goes along and what is taken back `needs`, `moving`, `holding`, `duty`, `takingBack`, `inHandCases`, `exchanging`, `evaluating`; for departments' people and powers that go to the county `departments`; for parcels and training `deliveries`, `training`; for the regime of assessment `regime`; for a township's error terms `errorTerms`; for how institutions are read with their switch off `inForce`. Each change and controller has a detail of its own, with what it uses and writes beside this (the controller menu also the procedure days `simpleDays`, `ordinaryDays`, `specialistDays` and the switch `procedure`).",
    },
    {
      zh: "改参数（set）时重算由参数列出的表：`luckTable` 与 `luckVariance`（由 `workVariation`、开关 `workVariation`；见 `luck`）、放弃概率 `giveUp`（由 `abandonRate`、`abandonAfter`、`abandonMax`），再是 `regime`。",
      en: "When a parameter is set the tables made of parameters are worked out anew: `luckTable` and `luckVariance` (of `workVariation` and the switch `workVariation`; see `luck`), the chance of giving up `giveUp` (of `abandonRate`, `abandonAfter`, `abandonMax`), then the `regime`.",
    },
  ],
};
