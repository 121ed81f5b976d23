// A short document model, and the two ways to write it: Markdown and HTML.
import type { Lang } from "../language.ts";

export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 | 4 }
  | { readonly paragraph: string }
  /** LaTeX, and the same as a MathML element where there is one. */
  | { readonly formula: string; readonly mathml?: string; readonly source: string }
  | { readonly list: readonly string[] }
  /** SVG, and what it shows in words. */
  | { readonly picture: string; readonly words: string }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export function toMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(markdownBlock).join("\n\n")}\n`;
}

function markdownBlock(block: Block): string {
  if ("heading" in block) return `${"#".repeat(block.level)} ${block.heading}`;
  if ("paragraph" in block) return block.paragraph;
  if ("formula" in block) return `$$\n${block.formula}\n$$\n\n${block.source}`;
  if ("list" in block) return block.list.map((item) => `- ${item}`).join("\n");
  if ("picture" in block) return block.words;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(block.head), `|${block.head.map(() => "---").join("|")}|`, ...block.rows.map(line)].join("\n");
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
body:lang(zh) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif;
  line-height: 1.7; text-autospace: normal; }
h1 { font-size: 1.75rem; font-weight: 500; } h2 { font-size: 1.35rem; font-weight: 500; margin-top: 3rem; }
h3 { font-size: 1.1rem; font-weight: 500; margin-top: 2rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 0.9rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 1rem 0.3rem 0; border-bottom: 1px solid #8884; }
h4 { font-size: 1rem; font-weight: 500; margin-top: 1.5rem; }
.rule { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1.5rem; margin: 0.5rem 0 0.5rem 1rem; }
.rule div { overflow: auto hidden; padding: 0.2rem 0; } .rule small { margin-left: auto; white-space: nowrap; }
math { font: 1.05rem "STIX Two Math", "Cambria Math", "Latin Modern Math", "DejaVu Math TeX Gyre", math, serif; } mtd { text-align: left; } p, li { overflow-wrap: anywhere; } td:last-child { min-width: 10rem; }
nav { columns: 15rem; font-size: 0.9rem; } nav ul { list-style: none; margin: 0; padding: 0; } nav ul ul { padding-left: 1rem; }
nav a { color: inherit; text-decoration-color: #8888; } nav > ul > li { margin-bottom: 0.6rem; }
th { font-weight: 500; } code, pre { font-size: 0.9rem; white-space: pre-wrap; } small, figcaption { color: GrayText; }
figure { margin: 1.5rem 0; } figure svg { max-width: 100%; height: auto; background: #fff; } figcaption { font-size: 0.9rem; }`;

/** One self-contained page. */
export function toHtml(blocks: readonly Block[], lang: Lang): string {
  const first = blocks.find((block) => "heading" in block);
  const title = first && "heading" in first ? first.heading : "govload";
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${escaped(title)}</title>\n<style>${STYLE}\n</style>`;
  const language = lang === "zh" ? "zh-CN" : "en";
  const body = blocks.map(htmlBlock);
  const model = blocks.findLastIndex((block) => "heading" in block && block.level === 1);
  body.splice(model + 1, 0, contents(blocks, model));
  return `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n${body.join("\n")}\n</body>\n</html>\n`;
}

/** Headings of the second and third level behind a place, each linked to its own. */
function contents(blocks: readonly Block[], from: number): string {
  const chapters = blocks.flatMap((block, at) => ("heading" in block && at > from ? [{ ...block, at }] : []));
  const link = ({ heading, at }: { heading: string; at: number }) =>
    `<a href="#${anchor(at)}">${inline(heading)}</a>`;
  const items = chapters.flatMap((chapter, i) => {
    if (chapter.level !== 2) return [];
    const next = chapters.findIndex(({ level }, j) => j > i && level <= 2);
    const inner = chapters.slice(i + 1, next < 0 ? undefined : next).filter(({ level }) => level === 3);
    const list = inner.map((one) => `<li>${link(one)}</li>`).join("");
    return [`<li>${link(chapter)}${list && `<ul>${list}</ul>`}</li>`];
  });
  return `<nav><ul>\n${items.join("\n")}\n</ul></nav>`;
}

const anchor = (at: number) => `s${at}`;

function htmlBlock(block: Block, at: number): string {
  if ("heading" in block)
    return `<h${block.level} id="${anchor(at)}">${inline(block.heading)}</h${block.level}>`;
  if ("paragraph" in block) return `<p>${inline(block.paragraph)}</p>`;
  if ("formula" in block) {
    const shown = block.mathml ?? `<pre>${escaped(block.formula)}</pre>`;
    return `<div class="rule"><div>${shown}</div><small>${inline(block.source)}</small></div>`;
  }
  if ("list" in block)
    return `<ul>\n${block.list.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</ul>`;
  if ("picture" in block)
    return `<figure>${block.picture}<figcaption>${inline(block.words)}</figcaption></figure>`;
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
  const rows = block.rows.map((cells) => row("td", cells)).join("\n");
  return `<div class="wide"><table>\n<thead>${row("th", block.head)}</thead>\n<tbody>\n${rows}\n</tbody>\n</table></div>`;
}

/** Text with `code` marks, nothing else of Markdown. */
function inline(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
