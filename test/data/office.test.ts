import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { applyRecords, NO_ENTERED } from "../../src/domain/entered/applyChange";
import type { RecordChange } from "../../src/domain/entered/change";
import { writePackage } from "../../src/io/package/writePackage";
import { selectDataset } from "../../src/store/selectors";
import { useAtlas } from "../../src/store/store";
import { makeAttainment, makeValue, makeVillage } from "../support/makeDataset";
import { publishedOverlays } from "../support/publishedOverlays";
import { makeDataCopy, makeTemporaryDir } from "./brokenCopy";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

function runData(...args: string[]): { status: number | null; output: string } {
  const tsx = ["--import", "tsx", "data/pipeline/run.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, tsx, { cwd: ROOT, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

const byOffice = { valueStatus: "official", source: "entered-a", asOf: "2026-11-01" } as const;
const zone = publishedOverlays().zones.find((it) => it.draw.rule === "symbol")?.id ?? "";
const put = (table: string, key: string, after: object) =>
  ({ table, key, before: null, after }) as RecordChange;
const VILLAGE = makeVillage({
  id: "03439-001",
  name: "Bản Một",
  position: [102.43, 22.68],
  geometryStatus: "surveyed",
  difficulty: makeValue("extreme", byOffice),
});
const RECORDS = [
  put("villages", "03439-001", VILLAGE),
  put("villageLists", "03439", { communeCode: "03439", source: "entered-a", asOf: "2026-11-01" }),
  put("attainment", "03439 1 2026", makeAttainment("1", "met", { source: "entered-a" })),
  put("movedPlaces", zone, {
    placeId: zone,
    position: [103.1, 22.2],
    source: "entered-a",
    asOf: "2026-11-01",
  }),
  put("notes", "03439", { aboutId: "03439", text: "chuyện nội bộ" }),
  put("sources", "entered-a", {
    id: "entered-a",
    title: "Quyết định 12/QĐ-UBND",
    publisher: "UBND tỉnh",
    date: "2026-11-01",
    reference: "ban.xlsx",
    licence: "",
  }),
];

async function packed(records: readonly RecordChange[]): Promise<string> {
  const change = {
    id: "c",
    at: "2026-11-22T00:00:00.000Z",
    by: "Người nhập",
    kind: "edit",
    fileName: "",
  } as const;
  const state = { entered: applyRecords(NO_ENTERED, records), changes: [{ ...change, records }] };
  const file = path.join(makeTemporaryDir(), "goi.zip");
  writeFileSync(file, await writePackage(state, "2026-11-22T00:00:00.000Z"));
  return file;
}

/** Files of a directory in the place of the network. */
function serve(dir: string): void {
  vi.stubGlobal("fetch", async (address: string) => {
    const file = path.join(dir, address.replace(/^.*?data\//, ""));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response("", { status: 404 });
  });
}

afterEach(() => vi.unstubAllGlobals());

describe("npm run data -- --from", { timeout: 90_000 }, () => {
  it("makes a package the site's data, without what is the office's own", async () => {
    const [dataDir, outDir] = [makeDataCopy({ withGeometry: true }), makeTemporaryDir()];
    const { status, output } = runData("--from", await packed(RECORDS), "--data", dataDir, "--out", outDir);
    expect(output).toContain(
      "Taken from goi.zip: villages 1, villageLists 1, attainment 1, movedPlaces 1, sources 1.",
    );
    expect(status).toBe(0);
    expect(output).toMatch(/^office\.json +4 /m);
    const published = readFileSync(path.join(outDir, "office.json"), "utf8");
    expect(published).not.toContain("nội bộ");
    expect(readFileSync(path.join(dataDir, "office/changes.csv"), "utf8")).not.toContain("Người nhập");

    serve(outDir);
    useAtlas.setState(useAtlas.getInitialState(), true);
    await useAtlas.getState().openProvince();
    await useAtlas.getState().openOverlays();
    const state = useAtlas.getState();
    expect(state.problems).toEqual([]);
    const dataset = selectDataset(state);
    expect(dataset?.villages).toEqual([VILLAGE]);
    expect(dataset?.attainment).toHaveLength(1);
    expect(dataset?.sources.get("entered-a")?.title).toBe("Quyết định 12/QĐ-UBND");
    expect(state.overlays?.zones.find((it) => it.id === zone)?.draw).toMatchObject({
      geometryStatus: "surveyed",
      geometry: { coordinates: [103.1, 22.2] },
    });
    await state.openSample();
    state.setData("sample");
    const shown = selectDataset(useAtlas.getState())?.villages ?? [];
    expect(shown.filter((it) => it.communeCode === "03439")).toEqual([VILLAGE]);
    expect(shown.length).toBeGreaterThan(900);
  });

  it("takes nothing of a package of another province, and says so", async () => {
    const [dataDir, outDir] = [makeDataCopy(), makeTemporaryDir()];
    const elsewhere = put("villages", "99999-001", makeVillage({ id: "99999-001", communeCode: "99999" }));
    const { status, output } = runData(
      "--from",
      await packed([elsewhere]),
      "--data",
      dataDir,
      "--out",
      outDir,
    );
    expect(status).toBe(1);
    expect(output).toContain("goi.zip was not taken. The file tables/villages.csv has the code 99999");
    expect(existsSync(path.join(dataDir, "office"))).toBe(false);
  });

  it("takes nothing of what is no package", () => {
    const dataDir = makeDataCopy();
    const file = path.join(makeTemporaryDir(), "a.zip");
    writeFileSync(file, "xin chào");
    const { status, output } = runData("--from", file, "--data", dataDir);
    expect(status).toBe(1);
    expect(output).toContain("a.zip was not taken. The file is no zip file");
  });
});
