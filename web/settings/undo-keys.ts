/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac, Ctrl+Y) for the settings; in a text field they stay what they are there. */
import type { Store } from "./store.ts";

function inTextField(target: EventTarget | null): boolean {
  const field = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  return (
    field instanceof Element &&
    !(field instanceof HTMLInputElement && /^(range|checkbox|radio)$/.test(field.type))
  );
}

export function undoOnKeys({ undo, redo }: Pick<Store, "undo" | "redo">, signal: AbortSignal): void {
  document.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || inTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    },
    { signal },
  );
}
