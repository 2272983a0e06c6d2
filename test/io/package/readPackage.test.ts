import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeEntered } from "../../../src/domain/entered/applyChange";
import { PACKAGE_REFUSALS } from "../../../src/domain/entered/keepWords";
import { readPackage } from "../../../src/io/package/readPackage";
import { writePackage } from "../../../src/io/package/writePackage";
import { sha256 } from "../../../src/io/sha256";
import { keepTextOf } from "../../../src/text/keepText";
import { makeVillage } from "../../support/makeDataset";

const VILLAGE = makeVillage({ id: "03439-001", name: "=HYPERLINK(1)" });
const STATE = {
  entered: makeEntered((table) => new Map(table === "villages" ? [[VILLAGE.id, VILLAGE as never]] : [])),
  changes: [],
};
const written = await writePackage(STATE, "2026-11-22T07:00:00.000Z");

type Files = Record<string, Uint8Array>;

/** The package with some of its files changed, their checksums made anew where asked for. */
function changed(change: (files: Files) => void, sums: "old" | "new" = "old"): Uint8Array {
  const files = unzipSync(written);
  change(files);
  if (sums === "new") {
    const descriptor = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
    for (const it of descriptor.resources) {
      const file = files[it.path];
      if (file !== undefined) Object.assign(it, { bytes: file.length, hash: `sha256:${sha256(file)}` });
    }
    files["datapackage.json"] = strToU8(JSON.stringify(descriptor));
  }
  return zipSync(files);
}
const edit = (path: string, from: string, to: string) => (files: Files) => {
  files[path] = strToU8(strFromU8(files[path] ?? new Uint8Array()).replace(from, to));
};
const descriptor = (from: string, to: string) => changed(edit("datapackage.json", from, to));
const villages = (from: string, to: string) => changed(edit("tables/villages.csv", from, to), "new");

describe("a package that is not taken", () => {
  it.each<[what: string, bytes: () => Uint8Array, code: string, detail: string]>([
    ["nothing", () => new Uint8Array(), "package-not-zip", ""],
    ["text", () => strToU8("xin chào"), "package-not-zip", ""],
    ["a zip cut short", () => written.subarray(0, written.length >> 1), "package-not-zip", ""],
    ["another zip", () => zipSync({ "a.txt": strToU8("a") }), "package-not-ours", ""],
    [
      "a way up",
      () => changed((it) => Object.assign(it, { "../a": strToU8("a") })),
      "package-unsafe-name",
      "../a",
    ],
    [
      "a drive",
      () => changed((it) => Object.assign(it, { "C:/a": strToU8("a") })),
      "package-unsafe-name",
      "C:/a",
    ],
    ["another form", () => descriptor("lai-chau-rural-atlas/office", "x"), "package-not-ours", ""],
    ["broken JSON", () => descriptor("{", ""), "package-not-ours", ""],
    ["a newer version", () => descriptor('"formatVersion": 1', '"formatVersion": 2'), "package-newer", "2"],
    [
      "a missing file",
      () => changed((it) => void delete it["tables/villages.csv"]),
      "package-file-missing",
      "tables/villages.csv",
    ],
    [
      "an edited file",
      () => changed(edit("tables/villages.csv", "03439-001", "03439-002")),
      "package-checksum",
      "tables/villages.csv",
    ],
    ["a wrong code", () => villages("03439,", "3439,"), "package-table", "communeCode"],
    ["a wrong word", () => villages("missing", "maybe"), "package-table", "difficulty"],
    ["another header", () => villages("communeCode", "commune"), "package-table", "tables/villages.csv"],
    ["no number", () => villages(",,,missing", ",x,y,,missing"), "package-table", "tables/villages.csv"],
    [
      "an open ring",
      () =>
        changed(
          edit(
            "areas/villageAreas.geojson",
            "[\n",
            '[{"type":"Feature","properties":{"code":"03439-001","geometryStatus":"surveyed","source":"a"},"geometry":{"type":"Polygon","coordinates":[[[1,1],[2,1],[2,2],[1,2]]]}}\n',
          ),
          "new",
        ),
      "package-table",
      "areas/villageAreas.geojson",
    ],
  ])("%s", async (_, bytes, code, detail) => {
    const reading = await readPackage(bytes());
    if (reading.ok) throw new Error("It was taken.");
    expect(reading.refusal.code).toBe(code);
    if (detail !== "") expect(reading.refusal.details.join(" ")).toContain(detail);
  });

  it("says that it would unpack to more than is read", async () => {
    const bomb = zipSync({ "datapackage.json": new Uint8Array(1000) });
    // what the directory claims: the unpacked size stands 24 bytes after its signature
    const directory = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at += 1)
      if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 24, 600_000_000, true);
    expect(await readPackage(bomb)).toMatchObject({ refusal: { code: "package-too-large" } });
  });
});

it("a package from before villages had an ethnic group is read, the group missing", async () => {
  const bytes = changed((files) => {
    const path = "tables/villages.csv";
    const rows = strFromU8(files[path] ?? new Uint8Array()).split("\r\n");
    files[path] = strToU8(rows.map((it) => it.replace(/(,ethnicGroup\w*|,){5}$/, "")).join("\r\n"));
    expect(strFromU8(files[path])).not.toContain("ethnicGroup");
  }, "new");
  const reading = await readPackage(bytes);
  expect(reading.ok && reading.state.entered.villages.get(VILLAGE.id)).toEqual(VILLAGE);
});

it("a name that a spreadsheet could take for a formula is text in the table", () => {
  const table = unzipSync(written)["tables/villages.csv"] ?? new Uint8Array();
  expect(strFromU8(table)).toContain(",'=HYPERLINK(1),");
  expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

describe("every refusal", () => {
  it.each(PACKAGE_REFUSALS)("%s has a sentence and a remedy in both languages", (code) => {
    for (const language of ["vi", "en"] as const) {
      const { reason, remedy } = keepTextOf(language).refusals[code](["a", "2", "c"]);
      expect(reason).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    }
  });
});
