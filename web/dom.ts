/** Building elements without a framework: text is always text, markup comes from the charts alone. */

type Value = string | number | boolean | undefined | ((event: never) => void);
export type Child = Node | string | undefined | false;

/**
 * An element with attributes, listeners (`onclick`) and children. `false` and undefined leave an attribute or a
 * child out; `true` sets an empty attribute.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), value as EventListener);
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(...present(children));
  return node;
}

/** Replaces what is inside `node`. */
export function fill(node: Element, ...children: readonly Child[]): void {
  node.replaceChildren(...present(children));
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== undefined && child !== false);
}

/** Puts SVG text made by the charts into `node`; their texts are escaped there. */
export function showSvg(node: Element, svg: string): void {
  node.innerHTML = svg;
}

/** Puts MathML text made of a formula into `node`; its names are escaped there. */
export function showMath(node: Element, mathml: string): void {
  node.innerHTML = mathml;
}
