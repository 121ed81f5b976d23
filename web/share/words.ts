/** Words for sharing, exporting and opening, in both languages. */
import type { Language } from "../i18n/index.ts";
import { FIRST_COUNTY } from "../settings/divisions.ts";
import { SEED_LENGTH } from "../settings/settings.ts";

const zh = {
  open: "分享与导出",
  title: "分享与导出",
  close: "关闭",
  noResult: "还没有结果：先点“开始模拟”。",
  stale: "设置改过了，还没有重新模拟：链接、情景和命令是改过的设置，结果还是上一次的。",

  link: "链接",
  linkLabel: "链接（可以选中复制）",
  copyLink: "复制链接",
  copied: "已复制。",
  select: "浏览器不让本页写剪贴板：文字已经选中，请按 Ctrl+C（苹果机按 ⌘C）。",
  linkWith: (print: string) =>
    `链接里有全部设置、结果的指纹 ${print} 和几个主要数字。对方打开、跑完，就看到“结果一致\u00a0✓”，或者差在哪里。`,
  linkWithout: "还没有完整的新结果，链接里只有设置。",
  linkFile: "本页是一个文件：请把文件一起发给对方，或请对方把链接中“#”起的部分接在自己那份的地址后面。",

  handout: "一页讲义",
  openHandout: "打开讲义",
  handoutNote: "一张 A4 纸：结论、一张图、差别、四个数字、局限。可打印，也可另存为 PDF。",

  commandLine: "在命令行里重做",
  files: "先存下情景文件：",
  commandLabel: "命令",
  copyCommand: "复制命令",
  commandNote: "文件和命令放在同一个文件夹里，得到的是同一个指纹。",

  result: "全部结果",
  json: "结果（JSON）",
  tables: { summary: "指标与差值（CSV）", channels: "差别的渠道（CSV）", weekly: "逐周数列（CSV）" },

  openFile: "打开文件",
  choose: "选择文件……",
  openNote: "情景（YAML）、结果（JSON）或报告（HTML）。也可以直接拖到页面上，几个情景可以一起拖。",

  same: (print: string) => `结果一致 ✓ 与链接里的结果逐位相同（指纹 ${print}）。`,
  pending: "链接里带有结果；完整跑完以后，这里会说是不是一致。",
  differs: "与链接里的结果不同。",
  version: (then: string, now: string) => `链接由 govload ${then} 做成，本页是 ${now}`,
  sets: (then: string, now: string) => `参数集由 ${then} 变为 ${now}`,
  sameVersion: "版本和参数集都相同，本应一致：请把链接发给维护者",
  noneMoved: "主要数字到三位有效数字都没有变",
  moved: (name: string, strategy: string, from: string, to: string) =>
    `${strategy}：${name}由 ${from} 变为 ${to}`,
  end: "。",
  listEnd: "；",

  linkLost: "这个链接没有全部读懂：",
  lost: {
    packed: () =>
      "压缩的部分（自编策略、改过的参数和开关、县的构成、年数、探索的选择）坏了或缺了：多半是链接被截断，或由另一个版本做成；请向发来的人要完整的链接。",
    strategy: (said: string) => `没有“${said}”这个策略。`,
    tooFew: () => "能用的策略不到两种，照本页原来的比较。",
    tooMany: (said: string) => `链接里有 ${said} 种策略，本页最多比较四种，只取前四种。`,
    place: (said: string) => `没有“${said}”这样的县。`,
    county: (said: string) => `区划数据里没有代码为 ${said} 的县，换成了江安县（${FIRST_COUNTY}）。`,
    count: (said: string) => `重复次数不能是“${said}”。`,
    seed: () => `随机种子长过 ${SEED_LENGTH} 个字。`,
    check: () => "所带的结果坏了，跑完以后没有可对照的；请向发来的人要完整的链接。",
  },
  linkMended: "没有另作说明的，照本页原来的设置。",

  added: (names: string) => `已放进比较：${names}。点“开始模拟”或“重新模拟”看结果。`,
  shown: (name: string) => `正在看 ${name} 里的结果。`,
  noWeekly: "这份 JSON 没有逐周数列，所以没有曲线；报告（HTML）里有。",
  cannotOpen: "没有打开",
  dismiss: "知道了",
  dropHere: "松手就打开",
  nameJoin: "、",
  sentenceJoin: "",
};

const en: typeof zh = {
  open: "Share and export",
  title: "Share and export",
  close: "Close",
  noResult: "There is no result yet: press “Simulate” first.",
  stale:
    "The settings have changed since the run: link, scenarios and command are those of the new settings, the result is still the previous one.",

  link: "Link",
  linkLabel: "Link (can be selected and copied)",
  copyLink: "Copy link",
  copied: "Copied.",
  select: "The browser keeps this page from the clipboard: the text is selected, press Ctrl+C (⌘C on a Mac).",
  linkWith: (print) =>
    `The link holds all settings, the fingerprint ${print} of the result and its main figures. Whoever opens it is told after the run that the result is reproduced ✓, or what differs.`,
  linkWithout: "There is no complete new result yet: the link holds the settings alone.",
  linkFile:
    "This page is a file: send the file too, or ask the others to add the part from “#” on to the address of their own copy.",

  handout: "One-page handout",
  openHandout: "Open the handout",
  handoutNote:
    "One A4 page: the answer, a picture, what differs, four figures, limits. To print or to save as PDF.",

  commandLine: "Repeat it on the command line",
  files: "First save the scenario files:",
  commandLabel: "Command",
  copyCommand: "Copy command",
  commandNote: "Run in the folder that holds these files, it gives the same fingerprint.",

  result: "All results",
  json: "Result (JSON)",
  tables: {
    summary: "Indicators and differences (CSV)",
    channels: "Channels of the differences (CSV)",
    weekly: "Weekly series (CSV)",
  },

  openFile: "Open a file",
  choose: "Choose files …",
  openNote:
    "A scenario (YAML), a result (JSON) or a report (HTML). Files can also be dropped on the page, several scenarios at once.",

  same: (print) => `Reproduced ✓ The result is that of the link, bit for bit (fingerprint ${print}).`,
  pending: "The link came with a result; when the run is complete, this line says whether it is the same.",
  differs: "The result is not that of the link.",
  version: (then, now) => `The link was made by govload ${then}, this page is ${now}`,
  sets: (then, now) => `The parameter set was ${then} and is ${now}`,
  sameVersion:
    "Version and parameter set are the same, so it should be the same: please send the link to the maintainers",
  noneMoved: "The main figures are the same to three digits",
  moved: (name, strategy, from, to) => `${strategy}: ${name} was ${from} and is ${to}`,
  end: ".",
  listEnd: ";",

  linkLost: "Not all of this link could be read:",
  lost: {
    packed: () =>
      "its packed part (own strategies, changed parameters and switches, make-up of the county, years, what is explored) is damaged or missing: most likely the link was cut off, or another version made it; ask whoever sent it for the whole link.",
    strategy: (said) => `there is no strategy “${said}”.`,
    tooFew: () => "fewer than two of its strategies can be used: this page compares its own.",
    tooMany: (said) =>
      `it names ${said} strategies; this page compares at most four and takes the first four.`,
    place: (said) => `there is no county “${said}”.`,
    county: (said) =>
      `the divisions hold no county with the code ${said}; Jiang’an County (${FIRST_COUNTY}) stands in its place.`,
    count: (said) => `the number of replications cannot be “${said}”.`,
    seed: () => `its seed is longer than ${SEED_LENGTH} letters.`,
    check: () =>
      "the result that it carries is damaged: there is nothing to compare the run with; ask whoever sent it for the whole link.",
  },
  linkMended: "Where nothing else is said, it is as this page has it by itself.",

  added: (names) => `Now in the comparison: ${names}. Press “Simulate” or “Simulate again” for the result.`,
  shown: (name) => `This is the result in ${name}.`,
  noWeekly: "This JSON has no weekly series, hence no curves; a report (HTML) has them.",
  cannotOpen: "It could not be opened",
  dismiss: "Close this",
  dropHere: "Let go to open",
  nameJoin: ", ",
  sentenceJoin: " ",
};

export function shareWords(language: Language): typeof zh {
  return language === "zh" ? zh : en;
}
export type ShareWords = typeof zh;
