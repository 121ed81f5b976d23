/** Files dropped anywhere on the page. */

/** `over` is told when files hover over the page and when they do not any more. */
export function watchDrops(
  page: Document,
  {
    onFiles,
    over,
    signal,
  }: {
    readonly onFiles: (files: readonly File[]) => void;
    readonly over: (yes: boolean) => void;
    readonly signal: AbortSignal;
  },
): void {
  const held = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
  const on = (name: "dragover" | "dragleave" | "drop", does: (event: DragEvent) => void) =>
    page.addEventListener(name, (event) => held(event) && does(event), { signal });
  on("dragover", (event) => {
    event.preventDefault();
    over(true);
  });
  // leaving an element for one inside it is no leaving of the page
  on("dragleave", ({ relatedTarget }) => relatedTarget === null && over(false));
  on("drop", (event) => {
    // or the browser would leave the page for the file
    event.preventDefault();
    over(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
