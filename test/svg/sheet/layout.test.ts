import { describe, expect, it } from "vitest";
import { paperFormat, type SheetBox } from "../../../src/svg/sheet/paper";
import { composeSheet } from "../../support/composeSheet";

const ALL_OVERLAYS = [
  "tea",
  "cinnamon",
  "macadamia",
  "rice",
  "fruit",
  "ginseng",
  "cage-fish",
  "resettlement",
] as const;
const LONG =
  "Mức độ đạt các chỉ tiêu của bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026–2030 trên địa bàn tỉnh Lai Châu";

const WISHES = {
  "a plain sheet": {},
  "a sheet of one commune": { commune: "03439" },
  "a full legend": { view: { overlays: ALL_OVERLAYS, theme: "poverty" }, title: LONG, agency: LONG },
  "sample villages": { view: { level: "village", data: "sample" }, commune: "03439" },
  "no title": { title: "" },
} as const;

const formats = (["A4", "A3"] as const).flatMap((paper) =>
  (["landscape", "portrait"] as const).map((orientation) => ({ paper, orientation })),
);

function overlap(one: SheetBox, other: SheetBox): boolean {
  const apart =
    one.x + one.width <= other.x + 0.001 ||
    other.x + other.width <= one.x + 0.001 ||
    one.y + one.height <= other.y + 0.001 ||
    other.y + other.height <= one.y + 0.001;
  return !apart;
}

describe.each(formats)("a sheet on $paper, $orientation", (format) => {
  it.each(Object.entries(WISHES))(
    "holds %s within its margins, nothing over anything else",
    async (_, wish) => {
      const { sheet } = await composeSheet({ ...format, ...wish });
      const paper = paperFormat(format.paper, format.orientation);
      const boxes = [sheet.layout.frame, ...sheet.layout.blocks.filter((it) => it.height > 0)];
      for (const box of boxes) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(paper.margin - 0.001);
        expect(box.x + box.width).toBeLessThanOrEqual(paper.width - paper.margin + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(paper.height - paper.margin + 0.001);
      }
      const collisions = boxes.flatMap((one, index) =>
        boxes.slice(index + 1).filter((other) => overlap(one, other)),
      );
      expect(collisions).toEqual([]);
    },
  );
});

it("the map takes more than half of a plain sheet", async () => {
  for (const format of formats) {
    const { sheet } = await composeSheet(format);
    const paper = paperFormat(format.paper, format.orientation);
    const { width, height } = sheet.layout.frame;
    expect((width * height) / (paper.width * paper.height)).toBeGreaterThan(0.5);
  }
});
