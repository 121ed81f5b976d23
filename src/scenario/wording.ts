/** The words in which a value is refused. */
import type { FieldSpec } from "../core/field.ts";
import { nearest, type Text } from "../core/problem.ts";
import type { Located } from "./located.ts";

const kinds: Readonly<Record<Exclude<FieldSpec["type"], "either" | "number">, Text>> = {
  text: { zh: "文字", en: "a text" },
  choice: { zh: "一个词", en: "a word" },
  flag: { zh: "true 或 false", en: "true or false" },
  date: { zh: "日期（2024-07、2024 或 year 2 month 3）", en: "a date (2024-07, 2024 or year 2 month 3)" },
  condition: { zh: "条件公式", en: "a condition (a formula)" },
  label: { zh: "文字或 {zh: …, en: …}", en: "a text or {zh: …, en: …}" },
  list: { zh: "列表（[…] 或以“- ”起头的各行）", en: 'a list ([…] or lines that begin with "- ")' },
  record: { zh: "键值表（各行“名称: 值”）", en: 'a map (lines "name: value")' },
  map: { zh: "键值表（各行“名称: 值”）", en: 'a map (lines "name: value")' },
  oneOf: { zh: "键值表（各行“名称: 值”）", en: 'a map (lines "name: value")' },
};

function kindOf(spec: FieldSpec): Text[] {
  if (spec.type === "either") return spec.of.flatMap(kindOf);
  if (spec.type === "choice") {
    const words = spec.choices.join(", ");
    return [{ zh: `以下之一：${words}`, en: `one of: ${words}` }];
  }
  if (spec.type !== "number") return [kinds[spec.type]];
  if (spec.min === spec.max) return [{ zh: `${spec.min}`, en: `${spec.min}` }];
  const unit = spec.unit ?? { zh: "", en: "" };
  const whole: Text = spec.integer ? { zh: "整数", en: "a whole number" } : { zh: "数", en: "a number" };
  const formula: Text = spec.formula ? { zh: "或公式", en: ", or a formula" } : { zh: "", en: "" };
  return [
    {
      zh: `${spec.min} 到 ${spec.max} 的${whole.zh}${unit.zh && `（${unit.zh}）`}${formula.zh}`,
      en: `${whole.en} from ${spec.min} to ${spec.max}${unit.en && ` (${unit.en})`}${formula.en}`,
    },
  ];
}

const SHOWN = 8;

/** Some of the names that would have been known. */
export function forExample(known: readonly Text[]): Text {
  const some = known.slice(0, SHOWN);
  const [zh, en] = [some.map((one) => one.zh).join("、"), some.map((one) => one.en).join(", ")];
  return { zh: `例如：${zh}。`, en: `For example: ${en}.` };
}

/** What a value of the wrong type is, and what should stand there instead. */
export function shouldBe(node: Located | undefined, specs: readonly FieldSpec[]): [what: Text, mend: Text] {
  const wanted = specs.flatMap(kindOf);
  const zh = [...new Set(wanted.map((one) => one.zh))].join("，或");
  const en = [...new Set(wanted.map((one) => one.en))].join(", or ");
  const is = node ? shown(node) : { zh: "", en: "" };
  return [
    { zh: `${is.zh}的类型不对。`, en: `${is.en} is of the wrong type.` },
    {
      zh: `应为${zh}。${hint(node)?.zh ?? ""}`,
      en: `It should be ${en}.${hint(node) ? ` ${hint(node)?.en}` : ""}`,
    },
  ];
}

function shown(node: Located): Text {
  if (node.kind === "list") return { zh: "列表", en: "a list" };
  if (node.kind === "map") return { zh: "键值表", en: "a map" };
  if (node.kind === "other") return { zh: node.name, en: node.name };
  return typeof node.value === "string"
    ? quote(node.value)
    : { zh: String(node.value), en: String(node.value) };
}

/** Slips that a Chinese keyboard and other YAML dialects invite. */
function hint(node: Located | undefined): Text | undefined {
  if (node?.kind !== "scalar" || typeof node.value !== "string") return undefined;
  if (/[：，]/.test(node.value))
    return { zh: "用半角的“: ”和“, ”。", en: 'Use the half-width ": " and ", ".' };
  if (/^(yes|no|on|off)$/i.test(node.value)) return { zh: "写 true 或 false。", en: "Write true or false." };
  if (/^\s*[-+]?[\d.]+\s*$/.test(node.value))
    return { zh: "数不加引号。", en: "Numbers stand without quotes." };
  return undefined;
}

/** A text as it is quoted in a problem, cut to a readable length. */
export function quote(text: string): Text {
  const line = text.replace(/[\p{C}\s]+/gu, " ");
  const short = line.length > 60 ? `${line.slice(0, 59)}…` : line;
  return { zh: `“${short}”`, en: `"${short}"` };
}

/** The nearest known name; without one, or where there are few, the known names. Nothing when none are known. */
export function didYouMean(name: string, known: readonly string[]): Text | undefined {
  if (!known.length) return undefined;
  const guess = name === "" ? undefined : nearest(name, known);
  const few = known.length <= 8;
  const list = known.slice(0, 24).join(", ") + (known.length > 24 ? ", …" : "");
  const all = { zh: `已知：${list}。`, en: `Known: ${list}.` };
  if (guess === undefined) return all;
  const question = { zh: `是否想写“${guess}”？`, en: `Did you mean "${guess}"?` };
  return few ? { zh: `${all.zh}${question.zh}`, en: `${all.en} ${question.en}` } : question;
}
