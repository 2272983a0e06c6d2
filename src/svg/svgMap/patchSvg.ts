import type { SvgNode } from "../svgNode";

const SVG = "http://www.w3.org/2000/svg";

/** A new element of the page. */
export function createSvg(node: SvgNode): SVGElement {
  const element = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  for (const child of node.children) element.append(typeof child === "string" ? child : createSvg(child));
  return element;
}

/**
 * Brings an element, drawn from `before`, to `after` by what differs alone: a theme sets colours, and the path of a
 * unit is not touched. Returns the element that stands there now.
 */
export function patchSvg(element: SVGElement, before: SvgNode, after: SvgNode): SVGElement {
  if (before === after) return element;
  if (before.tag !== after.tag) {
    const fresh = createSvg(after);
    element.replaceWith(fresh);
    return fresh;
  }
  patchAttributes(element, before.attributes, after.attributes);
  patchChildren(element, before.children, after.children);
  return element;
}

function patchAttributes(
  element: SVGElement,
  before: SvgNode["attributes"],
  after: SvgNode["attributes"],
): void {
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after)) {
    if (before[name] !== value) element.setAttribute(name, String(value));
  }
}

function patchChildren(element: SVGElement, before: SvgNode["children"], after: SvgNode["children"]): void {
  const nodes = [...element.childNodes];
  for (const [index, next] of after.entries()) {
    const [held, old] = [nodes[index], before[index]];
    if (held === undefined || old === undefined) {
      element.append(typeof next === "string" ? next : createSvg(next));
    } else if (typeof next === "string" || typeof old === "string") {
      if (next !== old) held.replaceWith(typeof next === "string" ? next : createSvg(next));
    } else {
      patchSvg(held as SVGElement, old, next);
    }
  }
  for (const extra of nodes.slice(after.length)) extra.remove();
}
