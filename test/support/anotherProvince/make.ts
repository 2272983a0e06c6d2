import { mkdirSync } from "node:fs";
import { writeProvince } from "./writeProvince";

/** `npx tsx test/support/anotherProvince/make.ts <folder> [seed]`: the made-up province, to look at or to start from. */
const [folder, seed = "1"] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name an empty folder to write into.");
mkdirSync(folder, { recursive: true });
writeProvince(folder, Number(seed));
