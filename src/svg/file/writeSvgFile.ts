import { node, type SvgNode, writeSvg } from "../svgNode";

/**
 * A drawing as a file that looks the same everywhere: its fonts, as rules with the files in them, go with it. `size` in
 * pixels replaces its own size on paper, for a picture.
 */
export function writeSvgFile(
  drawing: SvgNode,
  fontFaces: string,
  size?: { width: number; height: number },
): string {
  const children = [node("style", {}, fontFaces), ...drawing.children];
  return writeSvg({ ...drawing, attributes: { ...drawing.attributes, ...size }, children });
}
