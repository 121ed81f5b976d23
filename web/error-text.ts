/** What went wrong, in words of the page's language where there are any. */
import { Problem } from "../src/index.ts";
import type { Language } from "./i18n/index.ts";

export function errorText(error: unknown, language: Language): string {
  if (error instanceof Problem) return error.in(language);
  return error instanceof Error ? error.message : String(error);
}
