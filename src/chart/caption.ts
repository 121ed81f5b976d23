/** Title, subtitle, note and credit inside a drawing that stands alone, and the root element of every drawing. */
import { element, escapeXml, textElement } from "./svg.ts";
import { wrapText } from "./text.ts";
import type { Theme } from "./theme.ts";

export interface Caption {
  readonly title: string;
  /** Unit and meaning: "积压，件/乡镇". */
  readonly subtitle?: string;
  /** What the band is. */
  readonly note?: string;
  /** Scenario, seed, replications, version. */
  readonly credit?: string;
}
export interface CaptionBlocks {
  /** Heights to keep free, px. */
  readonly top: number;
  readonly bottom: number;
  readonly above: string;
  below(height: number): string;
}

interface Row {
  readonly text: string;
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
}

/** Size, leading and colour of a kind of row. */
type Kind = Omit<Row, "text">;

function rows(text: string | undefined, width: number, kind: Kind, theme: Theme): Row[] {
  if (text === undefined || text === "") return [];
  return wrapText(text, width / kind.size, 4, theme.measure).map((one) => ({ text: one, ...kind }));
}

function draw(list: readonly Row[], from: number): string {
  let y = from;
  return list
    .map((row) => {
      y += row.leading;
      return textElement(
        { x: 0, y: y - row.leading * 0.28, "font-size": row.size, fill: row.fill },
        row.text,
      );
    })
    .join("");
}

function heightOf(list: readonly Row[], gap: number): number {
  return list.length === 0 ? 0 : list.reduce((sum, row) => sum + row.leading, gap);
}

/** The caption laid out for `width`; nothing at all when there is none. */
export function captionOf(caption: Caption | undefined, width: number, theme: Theme): CaptionBlocks {
  const head = [
    ...rows(caption?.title, width, { size: 19, leading: 27, fill: theme.ink }, theme),
    ...rows(caption?.subtitle, width, { size: 14, leading: 21, fill: theme.muted }, theme),
  ];
  const foot = [
    ...rows(caption?.note, width, { size: 12, leading: 18, fill: theme.muted }, theme),
    ...rows(caption?.credit, width, { size: 11, leading: 17, fill: theme.muted }, theme),
  ];
  const bottom = heightOf(foot, 10);
  return {
    top: heightOf(head, 10),
    bottom,
    above: draw(head, 0),
    below: (height) => draw(foot, height - bottom + 8),
  };
}

interface Rooted {
  readonly width: number;
  readonly theme: Theme;
  readonly caption?: Caption;
  readonly description?: string;
}

/** The svg element around a drawing, with font as attributes so that an export keeps it. */
export function svgRoot(chart: Rooted, size: number, height: number, ...body: string[]): string {
  const name = [chart.caption?.title, chart.description].filter(Boolean).join(" — ");
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${chart.width} ${height}`,
      width: chart.width,
      height,
      "font-family": chart.theme.font,
      "font-size": size,
      role: "img",
      "aria-label": name || undefined,
    },
    chart.caption === undefined ? "" : `<title>${escapeXml(chart.caption.title)}</title>`,
    chart.caption === undefined
      ? ""
      : element("rect", { width: chart.width, height, fill: chart.theme.ground }),
    ...body,
  );
}
