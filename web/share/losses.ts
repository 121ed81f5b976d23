/** The line above the room that says what of a link could not be read. */
import { type Child, fill, h } from "../dom.ts";
import type { Context, Services } from "../room.ts";
import type { Lost } from "../settings/address.ts";
import { shareWords } from "./words.ts";

/** Longer texts are cut: a link may say anything. */
const MOST_LETTERS = 40;

const shortened = (text: string) => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** Stands there until it is put away or another link is opened. */
export function createLossNotice({ losses, language, signal }: Services & Context): HTMLElement {
  const words = shareWords(language);
  const node = h("div", { class: "losses", role: "status", hidden: true });
  const close = h("button", { type: "button", class: "plain", onclick: () => losses.put([]) }, words.dismiss);
  const said = (lost: readonly Lost[]): Child[] => [
    h("p", { class: "fault" }, words.linkLost),
    h("ul", {}, ...lost.map((one) => h("li", {}, words.lost[one.what](shortened(one.said))))),
    h("p", {}, words.linkMended),
    close,
  ];
  const show = () => {
    const lost = losses.now();
    node.hidden = lost.length === 0;
    fill(node, ...(lost.length === 0 ? [] : said(lost)));
  };
  losses.follow(show, signal);
  show();
  return node;
}
