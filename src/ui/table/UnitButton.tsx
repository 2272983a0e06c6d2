import type { PictureUnit } from "../../symbology/picture";
import type { Text } from "../../text/text";
import { useText } from "../useText";
import { SelectButton } from "./SelectButton";

/** “Xã Bình Lư”; a village's name says what it is. */
export function unitName(unit: PictureUnit, text: Text): string {
  return unit.kind === "village" ? unit.name : `${text.units.kind[unit.kind]} ${unit.name}`;
}

/** The name of a unit: pressing it selects the unit everywhere, and again lets go of it. */
export function UnitButton({ unit, tabIndex }: { unit: PictureUnit; tabIndex: 0 | -1 }) {
  return <SelectButton unit={unit.id} name={unitName(unit, useText())} tabIndex={tabIndex} />;
}
