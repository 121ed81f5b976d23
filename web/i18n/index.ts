/** Which language the page speaks, and its words. */
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Language = "zh" | "en";
export type Words = typeof zh;

const KEY = "govload.lang";

export function wordsOf(language: Language): Words {
  return language === "zh" ? zh : en;
}

/** Whose way of writing numbers and dates is used. */
export function localeOf(language: Language): string {
  return { zh: "zh-CN", en: "en-GB" }[language];
}

/** A choice in the address (`#lang=en`, `?lang=en`) wins over the one made last time; Chinese is the default. */
export function languageNow(location: Location): Language {
  const asked =
    new URLSearchParams(location.hash.slice(1)).get("lang") ??
    new URLSearchParams(location.search).get("lang") ??
    remembered();
  return asked === "en" ? "en" : "zh";
}

/** Storage may be forbidden (private windows, file://): then the page forgets, and works. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // nothing to do: the address still carries the choice
  }
}
