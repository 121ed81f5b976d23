/**
 * A worker that runs the page's own script. Over file:// a worker starts in every browser only from a text that stands in
 * the page; a script of its own would put the engine there twice.
 */

/** It waits for its first order, which says what it is for. @throws Error when the page is not one file */
export function startWorker(): Worker {
  const script = document.querySelector("script[type=module]")?.textContent;
  if (!script)
    throw new Error("the page's script does not stand in the page: npm run build makes one file of both");
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(address);
  // the worker has taken the script by its address already
  URL.revokeObjectURL(address);
  return worker;
}
