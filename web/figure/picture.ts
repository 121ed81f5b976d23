/** A figure of the page as a picture of its own, light and complete, for a paper or a slide. */
import { type Caption, PAPER, type Picture, standalone, themeOf } from "../../src/chart/index.ts";
import { fileTypes } from "./download.ts";
import { pageTheme } from "./palette.ts";

/** Pixels of a PNG for each pixel of the drawing. */
const SCALE = 2;
/** A variable may stand for another one; more than so many steps are a circle. */
const STEPS = 4;

/** The page's own variables as they are on paper: those of `:root` outside every media query. */
function lightColours(page: Document): ReadonlyMap<string, string> {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const roots = rules.filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === ":root");
  return new Map(
    (roots as CSSStyleRule[]).flatMap(({ style }) =>
      [...style]
        .filter((name) => name.startsWith("--"))
        .map((name): [string, string] => [name.slice(2), style.getPropertyValue(name).trim()]),
    ),
  );
}

function colourFrom(colours: ReadonlyMap<string, string>) {
  return (name: string): string | undefined => {
    let value = colours.get(name);
    for (let step = 0; step < STEPS; step++) {
      const other = value?.match(/^var\(--([\w-]+)\)$/)?.[1];
      if (other === undefined) return value;
      value = colours.get(other);
    }
    return undefined;
  };
}

/** `svg` as it stands on the page, in its variables. */
export function pictureOf(svg: string, caption: Caption): Picture {
  const font = getComputedStyle(document.documentElement).fontFamily;
  const theme = themeOf(PAPER, font, pageTheme.measure);
  return standalone(svg, { caption, theme, colourOf: colourFrom(lightColours(document)) });
}

/** @throws Error when the browser cannot paint the picture */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // by a data address: the page's policy admits no other
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, fileTypes.png));
  if (!blob) throw new Error("the browser made no PNG of the picture");
  return blob;
}
