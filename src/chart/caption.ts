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

function rows(text: string | undefined, width: number, size: number, leading: number, fill: string): Row[] {
  if (text === undefined || text === "") return [];
  return wrapText(text, width / size, 4).map((one) => ({ text: one, size, leading, fill }));
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
    ...rows(caption?.title, width, 19, 27, theme.ink),
    ...rows(caption?.subtitle, width, 14, 21, theme.muted),
  ];
  const foot = [
    ...rows(caption?.note, width, 12, 18, theme.muted),
    ...rows(caption?.credit, width, 11, 17, theme.muted),
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
