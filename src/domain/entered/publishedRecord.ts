import type { Dataset } from "../dataset";
import type { Overlays } from "../overlays";
import type { ValueStatus } from "../provenance";
import type { EnteredTable } from "./enteredTables";
import { recordKey } from "./recordKey";

/** What is published, for telling what an entered record stands in place of. */
export interface Published {
  dataset: Pick<Dataset, "communes" | "observations" | "attainment" | "villages">;
  overlays: Pick<Overlays, "zones" | "resettlement"> | null;
}

/**
 * What is published where a record of an office now stands, with the members that such a record has, as far as the
 * published form has them; null where nothing is. Made-up values are not published.
 */
export function publishedRecord(
  table: EnteredTable,
  key: string,
  { dataset, overlays }: Published,
): object | null {
  switch (table) {
    case "observations":
      return (
        dataset.observations.find((it) => it.valueStatus !== "sample" && recordKey(table, it) === key) ?? null
      );
    case "attainment":
      return (
        dataset.attainment.find((it) => it.valueStatus !== "sample" && recordKey(table, it) === key) ?? null
      );
    case "villages":
      return dataset.villages.find((it) => it.id === key && it.geometryStatus !== "sample") ?? null;
    case "communeFacts":
      return publishedFact(key, dataset.communes);
    case "decisions":
      return publishedOutcome(key, dataset);
    case "zones":
      return overlays?.zones.find((it) => it.id === key) ?? null;
    case "sites":
      return overlays?.resettlement.find((it) => it.id === key) ?? null;
    default:
      return null;
  }
}

function publishedFact(key: string, communes: Dataset["communes"]): object | null {
  const [code = "", fact = ""] = key.split(" ");
  const commune = communes.find((it) => it.code === code);
  if (commune === undefined) return null;
  const value = fact === "population" || fact === "areaKm2" || fact === "seat" ? commune[fact] : null;
  return value === null || value.value === null ? null : { value };
}

/** The published outcome with the date from which it holds; its document is a source and no text. */
function publishedOutcome(id: string, { communes, villages }: Published["dataset"]): object | null {
  const village = villages.find((it) => it.id === id && it.geometryStatus !== "sample");
  const value = village?.difficulty ?? communes.find((it) => it.code === id)?.areaClass;
  if (value === undefined || value.value === null) return null;
  const { valueStatus, asOf }: { valueStatus: ValueStatus; asOf: string } = value;
  return { outcome: value.value, valueStatus, date: asOf };
}
