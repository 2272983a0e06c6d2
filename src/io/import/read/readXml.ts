import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/** An element with its name as written (prefix cut off), attributes in a Map, text of its own joined. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * One piece of markup: comment, CDATA, processing instruction, what looks like one but does not end or is a
 * declaration, end tag, start tag. None of them looks beyond a second `<`, so that no text makes it slow.
 */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<[!?]|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * A small strict reader of XML: elements, attributes, text, CDATA and the five entities of XML itself. A document
 * type declaration, the only way to declare entities of one's own or to name outside ones, is refused: nothing is
 * expanded or fetched. Refuses what is not well-formed, with its line, and nesting beyond the limit.
 */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    const [markup, cdata, closing, opening, attributes = "", selfClosing] = match;
    const parent = open.at(-1) ?? root;
    addText(parent, text.slice(end, match.index), text, end);
    end = match.index + markup.length;
    if (cdata !== undefined) parent.text += cdata;
    else if (markup === "<!" && text.startsWith("<!DOCTYPE", match.index)) throw new Refusal("xml-entities");
    else if (markup === "<!" || markup === "<?") throw broken(text, match.index);
    else if (closing !== undefined) {
      if (open.length === 1 || parent.name !== localName(closing)) throw broken(text, match.index);
      open.pop();
    } else if (opening !== undefined) {
      const element = makeElement(opening, attributes, text, match.index);
      parent.children.push(element);
      if (selfClosing !== "/") open.push(element);
      if (open.length > LIMITS.depth) throw new Refusal("too-deep", LIMITS.depth);
    }
  }
  const [first] = root.children;
  if (open.length !== 1 || text.slice(end).includes("<") || !first) throw broken(text, text.length);
  return first;
}

/** All elements of a name, at any depth, in the order of the document. */
export function findElements(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index];
      if (child) waiting.push(child);
    }
  }
  return found;
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** Trimmed text of a child, "" where there is none. */
export function childText(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim().normalize("NFC") ?? "";
}

function makeElement(name: string, attributes: string, text: string, index: number): XmlElement {
  if (attributes === "") return { name: localName(name), attributes: NO_ATTRIBUTES, children: [], text: "" };
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, key = "", double, single]) =>
      [localName(key), expandEntities(double ?? single ?? "", text, index)] as const,
  );
  return { name: localName(name), attributes: new Map(pairs), children: [], text: "" };
}

function addText(parent: XmlElement, content: string, text: string, index: number): void {
  if (content === "") return;
  if (content.includes("<")) throw broken(text, index);
  parent.text += expandEntities(content, text, index);
}

/** "kml:Point" → "Point". */
function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function expandEntities(content: string, text = content, index = 0): string {
  if (!content.includes("&")) return content;
  return content.replace(/&([^;\s&]{0,30});?/g, (entity, name: string) => {
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = number ? Number.parseInt(number[1] ?? number[2] ?? "", number[1] ? 16 : 10) : -1;
    const letter = point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ENTITIES.get(name);
    if (letter === undefined || !entity.endsWith(";")) throw broken(text, index);
    return letter;
  });
}

function broken(text: string, index: number): Refusal {
  return new Refusal("xml-broken", text.slice(0, index).split("\n").length);
}
