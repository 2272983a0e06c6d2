import { describe, expect, it } from "vitest";
import { readTypedPosition } from "../../../src/io/edit/readTypedPosition";
import { locatorOf } from "../../../src/io/import/check/positions/locator";
import { fromWgs84, PROJECTED_SYSTEMS } from "../../../src/io/import/check/positions/referenceSystems";
import { communeNamed, publishedDataset } from "../../support/publishedDataset";

const locator = locatorOf(publishedDataset());
const [lng, lat] = communeNamed("Thu Lũm").labelPoint;
const read = (first: string, second: string, communeCode = "", system = "") =>
  readTypedPosition([first, second], { locator, communeCode, system });
const positionOf = (typed: ReturnType<typeof read>) => (typed.ok ? typed.position : typed.reason);

describe("a typed position", () => {
  it.each([
    ["103,45", "22,35", [103.45, 22.35]],
    ["103.45", "22.35", [103.45, 22.35]],
    ["103°27'00\"", "22°21'00\"", [103.45, 22.35]],
    ["22,35", "103,45", [103.45, 22.35]],
    ["22,35; 103,45", "", [103.45, 22.35]],
    ["", "103.45, 22.35", [103.45, 22.35]],
  ])("“%s” and “%s” are degrees", (first, second, position) => {
    expect(positionOf(read(first, second))).toEqual(position);
  });

  it.each([
    ["103,45", "", "incomplete"],
    ["", "", "incomplete"],
    ["đâu đó", "22,35", "unreadable"],
    ["105,85", "21,03", "outside"],
  ])("“%s” and “%s” are refused: %s", (first, second, reason) => {
    expect(positionOf(read(first, second))).toBe(reason);
  });

  it("takes metres, in either order, in the grid that puts them into the commune", () => {
    const tm3 = PROJECTED_SYSTEMS[0];
    if (tm3 === undefined) throw new Error("no grid");
    const [east = "", north = ""] = fromWgs84(tm3, [lng, lat]).map((it) => it.toFixed(2));
    for (const typed of [read(east, north, "03439"), read(north, east, "03439")]) {
      expect(typed).toMatchObject({ ok: true, system: "EPSG:9205" });
      expect(positionOf(typed)).toEqual([expect.closeTo(lng, 6), expect.closeTo(lat, 6)]);
    }
  });

  it("keeps the grid that a person chose", () => {
    const tm3 = PROJECTED_SYSTEMS[0];
    if (tm3 === undefined) throw new Error("no grid");
    const [east = "", north = ""] = fromWgs84(tm3, [102.9, 22.4]).map((it) => it.toFixed(2));
    const first = read(east, north);
    const other = first.ok ? first.systems.find(({ id }) => id !== first.system) : undefined;
    expect(other).toBeDefined();
    const chosen = read(east, north, "", other?.id);
    expect(chosen).toMatchObject({ ok: true, system: other?.id });
    expect(positionOf(chosen)).not.toEqual(positionOf(first));
  });
});
