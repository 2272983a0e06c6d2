import type { Dataset } from "../../domain/dataset";
import { missing } from "../../domain/provenance";
import { ATTAINMENT_YEAR } from "../../symbology/attainmentTheme";
import type { Picture } from "../../symbology/picture";
import type { Text } from "../../text/text";
import { communeTarget, type EditTarget, nameTarget, resultTarget, villageTarget } from "../edit/editTarget";

interface Shown {
  picture: Picture;
  dataset: Dataset;
  text: Text;
}

/** What can be edited in a cell of the table; null for what is derived, decided or made up. */
export function cellTarget(
  unitId: string,
  column: { id: string; title: string },
  { picture, dataset, text }: Shown,
): EditTarget | null {
  const isShown = column.id === "class" || column.id === "value";
  const id = isShown ? picture.theme.id : column.id;
  const label = isShown ? picture.theme.name(text, dataset) : column.title;
  if (picture.level === "village") {
    const village = dataset.villages.find((it) => it.id === unitId);
    if (village === undefined) return null;
    return id === "unit" ? nameTarget(village, text) : villageTarget(id, village, label, text);
  }
  const commune = dataset.communes.find((it) => it.code === unitId);
  if (commune === undefined) return null;
  const indicator = dataset.indicators.find((it) => id === `indicator-${it.id}`);
  if (indicator === undefined) return communeTarget(id, commune, dataset, label, text);
  if (commune.kind === "ward") return null;
  const held = dataset.attainment.find(
    (it) => it.communeCode === unitId && it.indicatorId === indicator.id && it.year === ATTAINMENT_YEAR,
  );
  const value =
    held === undefined
      ? missing<string>()
      : { value: held.status, valueStatus: held.valueStatus, source: held.source, asOf: String(held.year) };
  return resultTarget(unitId, indicator, held?.status ?? "notAssessed", value, text);
}
