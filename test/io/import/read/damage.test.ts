import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHeader } from "../../../../src/io/import/read/findHeader";
import { readFiles } from "../../../../src/io/import/read/readFiles";

const FOLDER = join(import.meta.dirname, "../../../fixtures/import");
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(xlsx|csv|zip|kmz|kml|geojson|geojsonl|topojson|shp|dbf)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));

describe("a damaged file", () => {
  it.each(FILES)(
    "$name gives tables or refusals, whatever its bytes",
    async ({ name, bytes }) => {
      const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(changes, fc.nat(bytes.length), async (list, cut) => {
          const damaged = bytes.slice(0, bytes.length - (cut % 3 === 0 ? cut : 0));
          for (const [index, value] of list) if (index < damaged.length) damaged[index] = value;
          const reading = await readFiles([{ name, bytes: damaged }]);
          for (const table of reading.tables) findHeader(table);
          expect(reading.tables.length + reading.refusals.length + reading.packages.length).toBeGreaterThan(
            0,
          );
        }),
        { numRuns: 60 },
      );
    },
    30_000,
  );
});
