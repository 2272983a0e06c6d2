import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { makeEntered, NO_ENTERED } from "../../../src/domain/entered/applyChange";
import type { Entered } from "../../../src/domain/entered/enteredTables";
import type { PackageRefusal } from "../../../src/domain/entered/keepWords";
import { findUnknownUnit } from "../../../src/domain/entered/unknownUnit";
import { PackageFault } from "../../../src/io/package/packageFault";
import { pathOf } from "../../../src/io/package/packageTables";
import { readPackage } from "../../../src/io/package/readPackage";
import { readTable } from "../../../src/io/package/readTable";
import { writePackage } from "../../../src/io/package/writePackage";
import { keepTextOf } from "../../../src/text/keepText";
import { buildCommunes, buildOldCommunes } from "../buildCommunes";
import type { DataPackage } from "../readTables";

/** Below the data directory: the office's package, unpacked, without its notes and its change log. */
const OFFICE_FOLDER = "office";

/**
 * What the office published, null where it has published nothing. Throws with file, row and column of what cannot
 * be used. Checksums are not looked at: the folder may be corrected by hand like every other table.
 */
export function readOffice(data: DataPackage): Entered | null {
  const folder = path.join(data.dataDir, OFFICE_FOLDER);
  if (!existsSync(folder)) return null;
  try {
    const entered = makeEntered((table) => {
      const file = path.join(folder, pathOf(table));
      return existsSync(file) ? new Map(readTable(table, readFileSync(file, "utf8"))) : NO_ENTERED[table];
    });
    refuseUnknownUnits(entered, data);
    return entered;
  } catch (error) {
    if (error instanceof PackageFault) throw new Error(`${OFFICE_FOLDER}: ${sentenceOf(error.refusal)}`);
    throw error;
  }
}

/** Checks a package and puts it in the place of what the office published before. Throws where it is not taken. */
export async function takePackage(bytes: Uint8Array, data: DataPackage): Promise<Entered> {
  const reading = await readPackage(bytes);
  if (!reading.ok) throw new Error(sentenceOf(reading.refusal));
  const entered: Entered = { ...reading.state.entered, notes: NO_ENTERED.notes };
  try {
    refuseUnknownUnits(entered, data);
  } catch (error) {
    if (error instanceof PackageFault) throw new Error(sentenceOf(error.refusal));
    throw error;
  }
  // remarks and names of persons are the office's own: what is published is written anew without them
  const files = unzipSync(await writePackage({ entered, changes: [] }, new Date().toISOString()));
  const folder = path.join(data.dataDir, OFFICE_FOLDER);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return entered;
}

function refuseUnknownUnits(entered: Entered, data: DataPackage): void {
  const oldCommunes = buildOldCommunes(data).map((it) => ({ code: it.code ?? "" }));
  const unknown = findUnknownUnit(entered, { communes: buildCommunes(data), oldCommunes });
  if (unknown !== null) throw new PackageFault("package-unit-unknown", pathOf(unknown.table), unknown.code);
}

function sentenceOf({ code, details }: PackageRefusal): string {
  const { reason, remedy } = keepTextOf("en").refusals[code](details);
  return `${reason} ${remedy}`;
}
