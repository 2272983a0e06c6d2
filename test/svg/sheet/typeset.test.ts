import { readFileSync } from "node:fs";
import { jsPDF } from "jspdf";
import { describe, expect, it } from "vitest";
import { lineWidth, wrapText } from "../../../src/svg/sheet/typeset";
import type { SvgNode } from "../../../src/svg/svgNode";
import { composeSheet } from "../../support/composeSheet";

const pdf = new jsPDF({ unit: "mm" });
const CUTS = [
  ["regular", 400, "400Regular"],
  ["strong", 600, "600SemiBold"],
] as const;
for (const [, weight, cut] of CUTS) {
  const folder = new URL("../../../node_modules/@expo-google-fonts/be-vietnam-pro/", import.meta.url);
  const file = readFileSync(new URL(`${cut}/BeVietnamPro_${cut}.ttf`, folder));
  pdf.addFileToVFS(cut, file.toString("base64"));
  pdf.addFont(cut, "Be Vietnam Pro", "normal", weight);
}

/** Lines of text of a drawing that are not spaced, with how heavy they are. */
function linesOf(root: SvgNode): { text: string; weight: number }[] {
  if (root.tag === "text" && root.attributes["letter-spacing"] === undefined)
    return [{ text: root.children.join(""), weight: Number(root.attributes["font-weight"] ?? 400) }];
  return root.children.flatMap((it) => (typeof it === "string" ? [] : linesOf(it)));
}

describe("lineWidth", () => {
  it("is close to what the font itself says of the lines of sheets", async () => {
    const view = { overlays: ["tea", "resettlement"], theme: "poverty" } as const;
    const composed = await Promise.all(
      (["vi", "en"] as const).map((language) => composeSheet({ view: { ...view, language } })),
    );
    const lines = composed.flatMap(({ sheet }) => sheet.pages.flatMap(({ drawing }) => linesOf(drawing)));
    const long = lines.filter(({ text }) => (text.match(/\p{L}/gu) ?? []).length >= 8);
    expect(long.length).toBeGreaterThan(40);
    for (const { text, weight } of long) {
      pdf.setFont("Be Vietnam Pro", "normal", weight);
      const measured = pdf.getStringUnitWidth(text);
      const told = lineWidth(text, 1, weight === 600 ? "strong" : "regular");
      expect(told / measured, text).toBeGreaterThan(0.95);
      expect(told / measured, text).toBeLessThan(1.15);
    }
  });
});

describe("wrapText", () => {
  it("breaks at spaces, and gives a word that is too wide a line of its own", () => {
    const width = lineWidth("Xã đặc biệt", 3, "regular");
    expect(wrapText("Xã đặc biệt khó khăn", 3, width, "regular")).toEqual(["Xã đặc biệt", "khó khăn"]);
    expect(wrapText("ngoàidiệnxétrấtdài hai", 3, width / 4, "regular")).toEqual([
      "ngoàidiệnxétrấtdài",
      "hai",
    ]);
  });
});
