/** Words of the projector and of its keys. */
import type { Language } from "../i18n/index.ts";

const zh = {
  hall: "投影",
  hallHint: "投影：大字，一屏一图，用按键控制",
  leave: "退出投影",
  back: "上一屏",
  on: "下一屏",
  place: (at: number, of: number) => `${at} / ${of}`,
  keys: "按键",
  keysTitle: "按键一览",
  close: "关闭",
  letters: "允许单个按键（F、?、数字、空格、方向键）",
  lettersHint: "用语音输入或容易误触时可以关掉，页面上的按钮都还在。",
  list: [
    ["F", "进入或退出投影"],
    ["?", "这张表"],
    ["← →", "投影时：上一屏、下一屏；读图时：移动游标"],
    ["空格", "投影时：开始或停下（能播放的地方是播放或暂停）"],
    ["1–9", "投影时：换到第几个视图"],
    ["T", "焦点在图上时：打开或关上数据表"],
    ["Esc", "收起解释和游标"],
    ["Tab", "走到下一个可用的地方"],
  ] as readonly (readonly [string, string])[],
};

const en: typeof zh = {
  hall: "Projector",
  hallHint: "Projector: large type, one picture at a time, by keys",
  leave: "Leave projector",
  back: "Previous picture",
  on: "Next picture",
  place: (at, of) => `${at} / ${of}`,
  keys: "Keys",
  keysTitle: "Keys",
  close: "Close",
  letters: "Allow single keys (F, ?, digits, space, arrows)",
  lettersHint: "Turn this off if you use voice input or press keys by accident; all buttons stay.",
  list: [
    ["F", "projector on or off"],
    ["?", "this list"],
    ["← →", "projector: previous or next picture; on a chart: moves the cursor"],
    ["Space", "projector: start or stop (play or pause, where something plays)"],
    ["1–9", "projector: goes to the view of that number"],
    ["T", "on a chart: opens or closes its table"],
    ["Esc", "puts explanations and the cursor away"],
    ["Tab", "goes to the next control"],
  ],
};

export const hallWords = (language: Language) => (language === "zh" ? zh : en);
