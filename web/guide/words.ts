/** Words of the first-run guide. */
import type { Language } from "../i18n/index.ts";

interface Step {
  readonly title: string;
  readonly text: string;
}

const zh = {
  guide: "导览",
  label: "三步上手",
  close: "知道了",
  steps: [
    { title: "先看结论", text: "打开就在比较两种做法。大字那句是结论，跑得越多数字越稳。" },
    {
      title: "换成你的问题",
      text: "换做法，换地方（全国的县都能选，只作示意），再点“重新模拟”。",
    },
    {
      title: "再问为什么",
      text: "往下看差别从哪里来、哪些乡镇不一样。带虚线的词，指一指就有解释。",
    },
  ] as readonly Step[],
};

const en: typeof zh = {
  guide: "Guide",
  label: "Three steps to begin with",
  close: "Got it",
  steps: [
    {
      title: "Read the answer",
      text: "Two strategies are being compared already. The large sentence is the answer; it settles as runs come in.",
    },
    {
      title: "Make the question yours",
      text: "Choose other strategies or any real county (as an illustration), then press “Simulate again”.",
    },
    {
      title: "Ask why",
      text: "Further down: where the difference comes from, which townships differ. Dotted words explain themselves.",
    },
  ],
};

export const guideWords = (language: Language) => (language === "zh" ? zh : en);
