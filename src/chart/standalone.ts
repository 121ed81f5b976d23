/**
 * A drawing of a page → a picture of its own. What the page's styles gave it is written into it: colours in place of
 * variables, font and size as attributes, a ground, and around it title, subtitle, note and credit.
 */
import { type Caption, captionOf } from "./caption.ts";
import { element, escapeXml } from "./svg.ts";
import type { Theme } from "./theme.ts";

export interface Surroundings {
  readonly caption: Caption;
  /** Ground, inks and font of the picture. */
  readonly theme: Theme;
  /** Value of a CSS variable (`line-1` for `var(--line-1)`); undefined when there is none of that name. */
  readonly colourOf: (name: string) => string | undefined;
}
export interface Picture {
  readonly svg: string;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** Free space around the picture, px. */
const MARGIN = 20;
const VARIABLE = /var\(--([\w-]+)(?:,\s*([^()]*))?\)/g;

function attribute(tag: string, name: string): string | undefined {
  return tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
}

function sizeOf(tag: string): [width: number, height: number] {
  const box =
    attribute(tag, "viewBox")
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [width, height] = ["width", "height"].map((name, i) => {
    const own = Number(attribute(tag, name));
    return own > 0 ? own : box[i + 2];
  });
  if (!(width > 0 && height > 0))
    throw new RangeError("The drawing has neither width and height nor a viewBox");
  return [width, height];
}

/** `svg` is a whole svg element as text. @throws RangeError when its size is not in it */
export function standalone(svg: string, { caption, theme, colourOf }: Surroundings): Picture {
  const [tag] = svg.match(/<svg\b[^>]*>/) ?? [""];
  const [inner, drawn] = sizeOf(tag);
  const around = captionOf(caption, inner, theme);
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(drawn + around.top + around.bottom + 2 * MARGIN)];
  const place = `<svg x="${MARGIN}" y="${MARGIN + around.top}" overflow="visible"`;
  const sized = [inner, drawn].map((size, i) => {
    const name = ["width", "height"][i];
    return attribute(tag, name) === undefined ? ` ${name}="${size}"` : "";
  });
  const body = svg
    .replace(/^[\s\S]*?<svg\b/, () => place + sized.join(""))
    .replace(/\sfont-family="inherit"/g, "")
    .replace(VARIABLE, (whole, name, otherwise) => colourOf(name) ?? otherwise ?? whole);
  const below = around.below(height - 2 * MARGIN);
  const root = {
    ...{ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height },
    ...{ "font-family": theme.font, "font-size": 13, fill: theme.ink, color: theme.ink, role: "img" },
  };
  return {
    svg: element(
      "svg",
      root,
      `<title>${escapeXml(caption.title)}</title>`,
      element("rect", { width, height, fill: theme.ground }),
      element("g", { transform: `translate(${MARGIN} ${MARGIN})` }, around.above, below),
      body,
    ),
    width,
    height,
  };
}
