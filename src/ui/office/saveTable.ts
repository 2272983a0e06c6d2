import { exportFileName } from "../../io/export/exportFileName";
import { hasSample } from "../../io/export/exportTable";
import { writeTableCsv, writeTableGeojson, writeTableXlsx } from "../../io/export/writeTable";
import { selectVisibleUnits, today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import type { PictureUnit } from "../../symbology/picture";
import { exportWordsOf } from "../../text/exportText";
import { orderRows } from "../grid/orderRows";
import { runInSlices } from "../grid/runSteps";
import { saveFile } from "../saveFile";
import { orderKeys } from "../table/orderKeys";
import { exportTableOf, type Shown } from "./exportTableOf";

export const FORMATS = ["xlsx", "csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

const TYPES: Record<Format, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
};

/** Makes a file of the table on show, with its columns, filters and order, and hands it over; returns its name. */
export async function saveTable(format: Format, shown: Shown): Promise<string> {
  const { picture, dataset, view, text } = shown;
  const table = exportTableOf(await rowsInOrder(shown), shown);
  const words = exportWordsOf(view.language);
  const content =
    format === "csv"
      ? writeTableCsv(table, words)
      : format === "geojson"
        ? writeTableGeojson(table, words)
        : await writeTableXlsx(table, words);
  const name = exportFileName({
    what: picture.theme.name(text, dataset),
    level: text.units.levelName[picture.level],
    date: today(),
    extension: format,
    isSample: hasSample(table),
  });
  saveFile(name, content, TYPES[format]);
  return name;
}

async function rowsInOrder({ picture, dataset, view, text }: Shown): Promise<readonly PictureUnit[]> {
  const units = selectVisibleUnits(useAtlas.getState());
  const keys = orderKeys(view.sort, picture, dataset, text);
  const order = await runInSlices(orderRows(units, keys), new AbortController().signal);
  return Array.from(order ?? [], (index) => units[index]).filter((it) => it !== undefined);
}
