import type { BuildReport } from "./report";
import { readSampleConfig } from "./sample/config";
import { drawSample } from "./sample/drawSample";
import { readSampleInputs } from "./sample/inputs";
import { writeJson } from "./writeJson";

/**
 * Writes the made-up villages, their areas and the made-up attainment to `sample/` below `outDir`, from
 * the real units and the configuration below `dataDir` (method: data/sample/README.md). The app reads
 * these files only when someone asks for sample data.
 */
export function buildSample(dataDir: string, outDir: string): BuildReport[] {
  const config = readSampleConfig(dataDir);
  const { villages, communes, areas } = drawSample(readSampleInputs(dataDir), config);
  const measureIds = new Set(villages.villages.flatMap(({ measures }) => Object.keys(measures)));
  const villageHoles = villages.villages.reduce(
    (sum, { households, population, povertyRatePct, measures }) => {
      const nulls = [households, population, povertyRatePct].filter((it) => it === null).length;
      return sum + nulls + measureIds.size - Object.keys(measures).length;
    },
    0,
  );
  const villageValues = villages.villages.length * (measureIds.size + 5);
  const statuses = Object.values(communes.attainment).flatMap((rows) => Object.values(rows));
  const figures = Object.values(communes.measures).flatMap((it) => Object.values(it));
  const communeCount = Object.keys(communes.attainment).length;
  const notAssessed = statuses.filter((it) => it === "notAssessed").length;
  return [
    {
      ...write(outDir, "sample/villages.json", villages),
      records: villages.villages.length,
      missing: villageHoles,
      sample: villageValues - villageHoles,
    },
    {
      ...write(outDir, "sample/communes.json", communes),
      records: communeCount,
      missing: notAssessed + communeCount * 2 - figures.length,
      sample: statuses.length - notAssessed + figures.length,
    },
    {
      ...write(outDir, "sample/village-areas.topo.json", areas),
      records: areas.objects.villages.geometries.length,
      missing: 0,
      sample: areas.objects.villages.geometries.length,
    },
  ];
}

function write(
  outDir: string,
  dataset: string,
  content: object,
): Pick<BuildReport, "dataset" | "bytes" | "warnings"> {
  return { dataset, bytes: writeJson(outDir, dataset, content), warnings: [] };
}
