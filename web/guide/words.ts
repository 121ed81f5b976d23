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
    { title: "先看结论", text: "打开就在比较两种放权做法。最上面一句话是结论，数字随重复次数增多而变稳。" },
    {
      title: "换成你的问题",
      text: "在“比较什么”里换做法、换地方，再点“重新模拟”。全国的县都能选，只作示意。",
    },
    {
      title: "再问为什么",
      text: "往下看差别从哪里来、哪些乡镇不一样。带虚线的词停一停有解释；要上大屏，点“投影”。",
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
      text: "Two ways of handing powers down are being compared already. The sentence on top is the answer; its figures settle as runs come in.",
    },
    {
      title: "Make the question yours",
      text: "Choose other strategies or another county under “What to compare”, then press “Simulate again”. Every real county is there, as an illustration.",
    },
    {
      title: "Ask why",
      text: "Further down: where the difference comes from, and which townships differ. Dotted words explain themselves; “Projector” is for a hall.",
    },
  ],
};

export const guideWords = (language: Language) => (language === "zh" ? zh : en);
