/** Sharing: the button in the header, the dialog behind it, and what is said of files and links that were opened. */
import { fill, h } from "../dom.ts";
import { errorText } from "../error-text.ts";
import type { Context, Services } from "../room.ts";
import type { Work } from "../rooms.ts";
import { titleOf } from "../settings/settings.ts";
import { createShareDialog } from "./dialog.ts";
import { watchDrops } from "./drop.ts";
import { createHandout } from "./handout.ts";
import { createLossNotice } from "./losses.ts";
import { type Opened, openFiles, withStrategies } from "./open-files.ts";
import { createReproduced } from "./reproduced.ts";
import { type ShareWords, shareWords } from "./words.ts";

export interface ShareOptions extends Services, Context, Work {
  /** Brings the comparison into sight. */
  readonly onCompare: () => void;
}
export interface Share {
  readonly button: HTMLElement;
  /** What is said above the room. */
  readonly notice: HTMLElement;
  /** What lies over the page or takes its place when it is open. */
  readonly overlay: HTMLElement;
}

/** Puts what was opened into its place; gives what is to be said of it. */
function take(opened: Opened, { store, comparison, language }: ShareOptions, words: ShareWords): string {
  if ("study" in opened) {
    const { study, file } = opened;
    comparison.stop();
    comparison.show(study);
    const bare = study.strategies.every(({ weekly }) => Object.keys(weekly).length === 0);
    return words.shown(file) + (bare ? words.sentenceJoin + words.noWeekly : "");
  }
  const { strategies, place } = opened;
  store.change({
    strategies: withStrategies(store.now().strategies, strategies),
    ...(place === undefined ? {} : { place, county: {} }),
  });
  return words.added(strategies.map((one) => titleOf(one)[language]).join(words.nameJoin));
}

/** A line that can be put away; the focus goes back to where the reader was. */
function createNews(words: ShareWords): { node: HTMLElement; say: (text: string, failed: boolean) => void } {
  const said = h("div", { role: "status" });
  const failed = h("div", { class: "error", role: "alert" });
  const close = h("button", { type: "button", class: "plain", onclick: () => say("", false) }, words.dismiss);
  const node = h("div", { class: "news", hidden: true }, said, failed, close);
  const say = (text: string, wrong: boolean) => {
    node.hidden = text === "";
    fill(said, !wrong && text);
    fill(failed, ...(wrong ? [h("p", {}, words.cannotOpen), h("pre", {}, text)] : []));
  };
  return { node, say };
}

export function createShare(options: ShareOptions): Share {
  const { language, signal, divisions, onCompare } = options;
  const words = shareWords(language);
  const news = createNews(words);
  const onFiles = async (files: readonly File[]) => {
    if (files.length === 0) return;
    dialog.node.close();
    try {
      const text = take(await openFiles(files, divisions), options, words);
      onCompare();
      news.say(text, false);
    } catch (error) {
      news.say(errorText(error, language), true);
    }
    news.node.scrollIntoView({ block: "nearest" });
  };
  const handout = createHandout(options, () => button.focus());
  const onHandout = () => {
    dialog.node.close();
    void handout.open();
  };
  const dialog = createShareDialog({ ...options, onHandout, onFiles });
  const button = h(
    "button",
    { type: "button", class: "plain share-open", "aria-haspopup": "dialog", onclick: dialog.open },
    words.open,
  );
  const target = h("div", { class: "drop-here", hidden: true, "aria-hidden": "true" }, words.dropHere);
  const over = (yes: boolean) => {
    target.hidden = !yes;
  };
  watchDrops(document, { onFiles: (files) => void onFiles(files), over, signal });
  return {
    button,
    notice: h("div", { class: "notice" }, createLossNotice(options), createReproduced(options), news.node),
    overlay: h("div", {}, dialog.node, target, handout.node),
  };
}
