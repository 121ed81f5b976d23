/** The first replications of the default comparison, which stand in the file so that a picture is there before a run is. */
import type { Study } from "../../src/index.ts";
import { defaults, type Settings, sameComparison } from "../settings/settings.ts";

/** Undefined where the page carries none: a report, and a page that is not built. */
export function carriedOpening(page: Document): Study | undefined {
  const text = page.getElementById("opening")?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** The opening as the beginning of a comparison with these settings; undefined when it is not one. */
export function openingFor(opening: Study | undefined, settings: Settings): Study | undefined {
  const { replications: asked } = settings;
  // as many as are asked for, or more, are a whole answer, which the page has to find itself
  if (!opening || opening.replications >= asked) return undefined;
  if (!sameComparison(settings, { ...defaults, replications: asked })) return undefined;
  return { ...opening, asked, interrupted: true };
}
