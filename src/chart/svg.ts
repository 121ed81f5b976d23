/** SVG as text: enough to build a drawing without a document, so that charts work in Node as well. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `text` with the five characters that mean something in XML made harmless. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A coordinate with at most two decimals: a hundredth of a pixel is invisible and halves the text. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** One element. Attributes that are undefined are left out; children must be markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    open += ` ${key}="${typeof value === "number" ? coordinate(value) : escapeXml(value)}"`;
  }
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

/** A text element; `content` is escaped here. */
export function textElement(attributes: Attributes, content: string): string {
  return element("text", attributes, escapeXml(content));
}
