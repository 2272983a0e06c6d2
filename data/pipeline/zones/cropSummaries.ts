import {
  CROP_IDS,
  type CropId,
  type CropSummary,
  type CropTarget,
  type ProductionZone,
} from "../../../src/domain/zone";
import { cellOf } from "../../../src/io/validate/table";
import { numberIn, sortedBy, tableOf, textsIn } from "../cells";
import type { DataPackage } from "../readTables";

/** What the documents measure of each crop, and in which unit a present figure can stand beside it. */
const MEASURES: Readonly<Record<CropId, { measure: string; unit: "ha" | "m³" }>> = {
  tea: { measure: "teaAreaHa", unit: "ha" },
  cinnamon: { measure: "cinnamonAreaHa", unit: "ha" },
  macadamia: { measure: "macadamiaAreaHa", unit: "ha" },
  rice: { measure: "riceAreaHa", unit: "ha" },
  fruit: { measure: "fruitAreaHa", unit: "ha" },
  ginseng: { measure: "ginsengQuality", unit: "ha" },
  "cage-fish": { measure: "cageFishVolumeM3", unit: "m³" },
};

/** The facts of a zone that a summary is made of. */
type ZoneFacts = Pick<
  ProductionZone,
  "id" | "crop" | "scope" | "areaHa" | "qualifier" | "text" | "source" | "asOf"
>;

/** For each crop the figures published for the whole province and the targets; nothing is added up. */
export function summariseCrops(data: DataPackage, zones: readonly ZoneFacts[]): CropSummary[] {
  return CROP_IDS.map((crop) => {
    const { measure, unit } = MEASURES[crop];
    const provinceWide = zones.filter((it) => it.crop === crop && it.scope === "province");
    return {
      crop,
      presentFigures: sortedBy(provinceWide, ({ asOf }) => asOf)
        .reverse()
        .map(({ id, areaHa, qualifier, text, source, asOf }) => ({
          zoneId: id,
          value: unit === "ha" ? areaHa : readVolumeM3(text),
          qualifier,
          unit,
          text,
          source,
          asOf,
        })),
      targets: joinTargets(data, measure),
    };
  });
}

/** The volume at the head of a printed text, “3.943 m3; …”; dots part thousands. Null where it has none. */
function readVolumeM3(text: string): number | null {
  const [, printed] = /^(\d{1,3}(?:\.\d{3})*) m3\b/.exec(text) ?? [];
  return printed === undefined ? null : Number(printed.replaceAll(".", ""));
}

/** Documents that state the same target in the same figure are one entry with several statements. */
function joinTargets(data: DataPackage, measure: string): CropTarget[] {
  const joined = new Map<string, CropTarget>();
  for (const row of sortedBy(tableOf(data, "targets").rows, (it) => cellOf(it, "id"))) {
    if (cellOf(row, "measure") !== measure) continue;
    const target = {
      ...textsIn(row, ["targetId", "operator"]),
      value: numberIn(row, "value"),
      unit: cellOf(row, "unit"),
      year: numberIn(row, "year"),
      ...textsIn(row, ["text", "note"]),
    };
    const key = JSON.stringify(target);
    const statements = joined.get(key)?.statements ?? [];
    const statement = textsIn(row, ["place", "leadAgency", "source", "asOf"]);
    joined.set(key, { ...target, statements: [...statements, statement] });
  }
  return [...joined.values()];
}
