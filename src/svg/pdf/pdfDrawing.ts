import type { SvgNode } from "../svgNode";
import { inherit, type Style } from "./inherited";
import { type Matrix, multiply, readTransform, writeMatrix } from "./matrix";
import { circlePath, number, pathOperators } from "./pathOperators";
import { colourParts } from "./pdfColour";
import { type PdfDrawing, strengthOperator } from "./pdfContext";
import { writeText } from "./pdfText";

/** Elements by id, of the whole tree. */
export function namedNodes(root: SvgNode): Map<string, SvgNode> {
  const found = new Map<string, SvgNode>();
  const visit = (it: SvgNode): void => {
    if (it.attributes.id !== undefined) found.set(String(it.attributes.id), it);
    for (const child of it.children) if (typeof child !== "string") visit(child);
  };
  visit(root);
  return found;
}

const NOT_DRAWN = new Set(["defs", "clipPath", "pattern", "title", "desc", "metadata", "style"]);

/** Operators that draw an element. `matrix` leads from its coordinates to the page's, which patterns must know. */
export function drawNode(node: SvgNode, outer: Style, matrix: Matrix, drawing: PdfDrawing): string {
  if (NOT_DRAWN.has(node.tag)) return "";
  const style = inherit(outer, node);
  const { transform, "clip-path": clip } = node.attributes;
  const own = transform === undefined ? null : readTransform(String(transform));
  const here = own === null ? matrix : multiply(matrix, own);
  const content = drawContent(node, style, here, drawing);
  if (content === "") return "";
  if (own === null && clip === undefined) return content;
  const cut = clip === undefined ? "" : clipOperators(String(clip), drawing);
  return `q\n${own === null ? "" : `${writeMatrix(own)} cm\n`}${cut}${content}\nQ`;
}

function drawContent(node: SvgNode, style: Style, matrix: Matrix, drawing: PdfDrawing): string {
  if (node.tag === "g" || node.tag === "svg")
    return node.children
      .map((it) => (typeof it === "string" ? "" : drawNode(it, style, matrix, drawing)))
      .filter((it) => it !== "")
      .join("\n");
  if (node.tag === "text") return writeText(node, style, drawing);
  return paint(shapeOperators(node), style, matrix, drawing);
}

/** The outline of a shape. Throws a RangeError on an element that paper does not know. */
function shapeOperators({ tag, attributes }: SvgNode): string {
  const at = (name: string) => Number(attributes[name] ?? 0);
  if (tag === "path") return pathOperators(String(attributes.d ?? ""));
  if (tag === "rect")
    return `${number(at("x"))} ${number(at("y"))} ${number(at("width"))} ${number(at("height"))} re`;
  if (tag === "circle") return pathOperators(circlePath(at("cx"), at("cy"), at("r")));
  if (tag === "line") return pathOperators(`M${at("x1")} ${at("y1")}L${at("x2")} ${at("y2")}`);
  if (tag === "polygon" || tag === "polyline")
    return pathOperators(`M${String(attributes.points ?? "")}${tag === "polygon" ? "Z" : ""}`);
  throw new RangeError(`The element “${tag}” is not drawn on paper`);
}

function clipOperators(clip: string, drawing: PdfDrawing): string {
  const shape = namedBy(clip, drawing);
  const shapes = (shape?.children ?? []).flatMap((it) =>
    typeof it === "string" ? [] : [shapeOperators(it)],
  );
  return shapes.length === 0 ? "" : `${shapes.join("\n")}\nW n\n`;
}

function namedBy(reference: string, { named }: PdfDrawing): SvgNode | undefined {
  return named.get(reference.replace(/^url\(#|\)$/g, ""));
}

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** A shape filled and stroked as its style says; "" where there is nothing to see. */
function paint(shape: string, style: Style, matrix: Matrix, drawing: PdfDrawing): string {
  const filled = style.fill === undefined ? "#000000" : String(style.fill);
  const isPattern = filled.startsWith("url(");
  const fill = isPattern ? patternOperator(filled, matrix, drawing) : colourParts(filled);
  const width = Number(style["stroke-width"] ?? 1);
  const stroke = width === 0 ? null : colourParts(style.stroke);
  if (shape === "" || (fill === null && stroke === null)) return "";
  const evenOdd = style["fill-rule"] === "evenodd" ? "*" : "";
  const finish = fill === null ? "S" : stroke === null ? `f${evenOdd}` : `B${evenOdd}`;
  const fillOperator = fill === null ? [] : [isPattern ? fill : `${fill} rg`];
  return [
    "q",
    ...strengthOperator(style, drawing),
    ...fillOperator,
    ...strokeOperators(stroke, style),
    shape,
    finish,
    "Q",
  ].join("\n");
}

function strokeOperators(stroke: string | null, style: Style): string[] {
  if (stroke === null) return [];
  const dashes = String(style["stroke-dasharray"] ?? "none");
  return [
    `${stroke} RG`,
    `${number(Number(style["stroke-width"] ?? 1))} w`,
    `${CAPS[String(style["stroke-linecap"] ?? "butt")] ?? 0} J`,
    `${JOINS[String(style["stroke-linejoin"] ?? "miter")] ?? 0} j`,
    ...(dashes === "none"
      ? []
      : [
          `[${dashes
            .split(/[\s,]+/)
            .map((it) => number(Number(it)))
            .join(" ")}] 0 d`,
        ]),
  ];
}

/** A tile is placed on the page, not in the coordinates of what it fills: the same tile at two places is two. */
function patternOperator(fill: string, matrix: Matrix, drawing: PdfDrawing): string | null {
  const pattern = namedBy(fill, drawing);
  if (pattern === undefined) return null;
  const { width = 1, height = 1, patternTransform = "" } = pattern.attributes;
  const placed = writeMatrix(multiply(matrix, readTransform(String(patternTransform))));
  const name = drawing.resources.pattern(`${fill} ${placed}`, () => {
    const tile = pattern.children.map((it) =>
      typeof it === "string" ? "" : drawNode(it, { opacity: 1 }, [1, 0, 0, 1, 0, 0], drawing),
    );
    return drawing.objects.addStream(
      tile.join("\n"),
      `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${number(Number(width))} ${number(Number(height))}] ` +
        `/XStep ${number(Number(width))} /YStep ${number(Number(height))} /Matrix [${placed}] /Resources ${drawing.resourcesId} 0 R`,
    );
  });
  return `/Pattern cs /${name} scn`;
}
