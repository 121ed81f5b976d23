/** Keys that need no field and no button: those of the projector, and the two that lead there. */

export type Deed = "hall" | "keys" | "toggle" | "back" | "on" | { readonly room: number };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
}

/** What has keys of its own: nothing is taken from it. */
const OWN_KEYS =
  "input, select, textarea, [contenteditable], dialog, [role=slider], [role=listbox], [role=grid], [role=application]";
const PRESSED_BY_SPACE = "button, a, summary";

const anywhere: Readonly<Record<string, Deed>> = { f: "hall", F: "hall", "?": "keys" };
const inHall: Readonly<Record<string, Deed>> = { " ": "toggle", ArrowLeft: "back", ArrowRight: "on" };

/** What a key stands for here; undefined where it is somebody else's. `matches` asks whether what has the focus lies within a selector. */
export function deedOf(
  event: Pressed,
  hall: boolean,
  matches: (selector: string) => boolean,
): Deed | undefined {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || defaultPrevented || matches(OWN_KEYS)) return undefined;
  if (Object.hasOwn(anywhere, key)) return anywhere[key];
  if (!hall) return undefined;
  if (key === " " && matches(PRESSED_BY_SPACE)) return undefined;
  if (/^[1-9]$/.test(key)) return { room: Number(key) - 1 };
  return Object.hasOwn(inHall, key) ? inHall[key] : undefined;
}

const KEY = "govload.keys";

/** Whether single letters may be used; who speaks to the machine, or types by chance, can do without (WCAG 2.1.4). */
export function lettersAllowed(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function allowLetters(yes: boolean): void {
  try {
    localStorage.setItem(KEY, yes ? "on" : "off");
  } catch {
    // forgotten with the page
  }
}
