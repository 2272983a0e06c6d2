import type { LngLat } from "../../../../domain/commune";
import { shortHash } from "../../../../domain/entered/shortHash";
import type { Checking } from "../checking";
import type { RowView } from "../tableView";
import type { UnitReading } from "../units/unitReading";
import { districtKey, nameKey } from "../units/unitRegister";

/** Which unit a zone or a site is about: one of today, a former one, or a former district. */
export interface PlaceUnit {
  communeCode: string;
  oldCommuneCode: string;
  oldDistrict: string;
}

/** Null, and reported, where a row names neither a unit nor a former district. */
export function placeUnitOf(
  row: RowView,
  unit: UnitReading,
  { context, log, view }: Checking,
): PlaceUnit | null {
  if (unit.kind === "unit") {
    const { code, codeList, communeCode, district } = unit.unit;
    return { communeCode, oldCommuneCode: codeList === "before" ? code : "", oldDistrict: district };
  }
  if (unit.kind === "province" || unit.kind === "total")
    return { communeCode: "", oldCommuneCode: "", oldDistrict: "" };
  const written = row.text("oldDistrict");
  if (unit.kind !== "refused" || unit.code !== "unit-missing" || written === "") return null;
  const key = districtKey(written);
  const district = context.published.oldCommunes.find((it) => districtKey(it.district) === key)?.district;
  if (district !== undefined) return { communeCode: "", oldCommuneCode: "", oldDistrict: district };
  log.report(row.row, "unit-unknown", view.header("oldDistrict"), written);
  return null;
}

/** An id from what a place is and not from its figures, so that a corrected file changes it. */
export function placeIdOf(prefix: string, parts: readonly string[]): string {
  return `${prefix}-${shortHash(parts.map(nameKey).join("\n"))}`;
}

/** The id that the row names, if it is one of a place that is published or held; else one of its own. */
export function namedPlaceId(
  row: RowView,
  { context }: Checking,
  kind: "zones" | "sites",
  ownId: () => string,
): string {
  const written = row.text("placeId");
  const published = kind === "zones" ? context.overlays?.zones : context.overlays?.resettlement;
  const isKnown = context.entered[kind].has(written) || published?.some(({ id }) => id === written) === true;
  return written !== "" && isKnown ? written : ownId();
}

/** Tells of an area whose inside lies in another unit than the one that its row names. */
export function tellElsewhere(
  row: RowView,
  inside: LngLat,
  communeCode: string,
  { log, locator, register }: Checking,
): void {
  if (communeCode === "" || locator.liesIn(inside, communeCode)) return;
  const nameOf = (code: string) => register.from.get(code)?.name ?? "";
  log.report(row.row, "position-elsewhere", "", inside.join("; "), [
    nameOf(communeCode),
    nameOf(locator.communeAt(inside)),
  ]);
}
