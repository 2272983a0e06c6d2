import type { Orientation, PAPERS } from "../../svg/sheet/paper";
import type { Range } from "./sheetRange";

/** What a person has set in the dialog; null for a title lets the view speak. */
export interface SheetOptions {
  paper: (typeof PAPERS)[number];
  orientation: Orientation;
  range: Range;
  scale: number | null;
  title: string | null;
  subtitle: string | null;
  agency: string;
  withTable: boolean;
  blackAndWhite: boolean;
  /** of the PNG */
  dpi: (typeof RESOLUTIONS)[number];
}

/** Dots per inch for a screen and for print. */
export const RESOLUTIONS = [150, 300] as const;

export const FIRST_OPTIONS: SheetOptions = {
  paper: "A4",
  orientation: "landscape",
  range: "province",
  scale: null,
  title: null,
  subtitle: null,
  agency: "",
  withTable: false,
  blackAndWhite: false,
  dpi: 150,
};
