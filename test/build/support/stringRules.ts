import { type ESTree, parseSync } from "vite";
import type { SourceFile } from "./projectFiles";

/** Attributes and properties whose text a person sees or hears. */
const SPOKEN = new Set([
  "alt",
  "ariaDescription",
  "ariaLabel",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "description",
  "errorMessage",
  "innerHTML",
  "innerText",
  "label",
  "placeholder",
  "textContent",
  "textValue",
  "title",
]);

/** Where Vietnamese words may stand: the catalogues, and the words that imported tables carry. */
const VIETNAMESE_ALLOWED =
  /^src\/(text\/|io\/columns\.ts$|io\/import\/(words\/|read\/(legacyVietnamese|tableWords|vietnameseLetters)\.ts$))/;

const LETTER = /\p{L}/u;

type Node = ESTree.Node;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
}

/** Texts an expression can come out as when they are written in it: through `?:`, `&&`, `??`, `+`, templates. */
function writtenTexts(node: Node | null): string[] {
  switch (node?.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return node.quasis.map((part) => part.value.cooked ?? "");
    case "ConditionalExpression":
      return [...writtenTexts(node.consequent), ...writtenTexts(node.alternate)];
    case "LogicalExpression":
      // What stands before && is only asked, never shown.
      return [...(node.operator === "&&" ? [] : writtenTexts(node.left)), ...writtenTexts(node.right)];
    case "BinaryExpression":
      return node.operator === "+" ? [...writtenTexts(node.left), ...writtenTexts(node.right)] : [];
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return writtenTexts(node.expression);
    default:
      return [];
  }
}

function nameOf(node: Node): string {
  if (node.type === "JSXIdentifier" || node.type === "Identifier") return node.name;
  if (node.type === "MemberExpression" && !node.computed) return nameOf(node.property);
  return "";
}

/** Texts that this node alone puts before a person's eyes or ears. */
function visibleTexts(node: Node): string[] {
  switch (node.type) {
    case "JSXText":
      return [node.value];
    case "JSXElement":
    case "JSXFragment":
      return node.children.filter((child) => child.type === "JSXExpressionContainer").flatMap(writtenTexts);
    case "JSXAttribute":
      return SPOKEN.has(nameOf(node.name)) ? writtenTexts(node.value) : [];
    case "AssignmentExpression":
      return SPOKEN.has(nameOf(node.left)) ? writtenTexts(node.right) : [];
    case "CallExpression": {
      const [name, value] = node.arguments;
      if (nameOf(node.callee) !== "setAttribute" || name === undefined || value === undefined) return [];
      return writtenTexts(name).some((attribute) => SPOKEN.has(attribute)) ? writtenTexts(value) : [];
    }
    default:
      return [];
  }
}

function collect({ path, text }: SourceFile, textsOf: (node: Node) => string[]): string[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const problems: string[] = [];
  walk(program, (node) => {
    const line = text.slice(0, node.start).split("\n").length;
    for (const found of textsOf(node)) problems.push(`${path}:${line}: “${found.trim()}”`);
  });
  return problems;
}

/** Words written into a component, an attribute or the page instead of into the catalogues. */
export function visibleStringProblems(file: SourceFile): string[] {
  return collect(file, (node) => visibleTexts(node).filter((found) => LETTER.test(found)));
}

/** A letter with a mark that only Vietnamese words bring into this code. */
function hasVietnameseLetter(text: string): boolean {
  return /[đĐ]|\p{M}/u.test(text.normalize("NFD"));
}

/** Vietnamese words outside the catalogues. A single letter is no word: folding accents needs `đ`. */
export function vietnameseStringProblems(file: SourceFile): string[] {
  if (VIETNAMESE_ALLOWED.test(file.path)) return [];
  return collect(file, (node) => {
    const texts = node.type === "JSXText" ? [node.value] : literalTexts(node);
    return texts.filter((found) => found.length > 1 && hasVietnameseLetter(found));
  });
}

function literalTexts(node: Node): string[] {
  return node.type === "Literal" || node.type === "TemplateLiteral" ? writtenTexts(node) : [];
}
