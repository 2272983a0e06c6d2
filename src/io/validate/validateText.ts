import { type GeojsonFile, isRecord, listFeatures } from "./geojsonWalk";
import { type Issue, makeError } from "./issue";
import { placeOf, type Table } from "./table";

function decomposed(place: string, text: string): Issue {
  return makeError("text-not-nfc", place, {
    came: `“${text}” in decomposed letters`,
    expected: `“${text.normalize("NFC")}” in Unicode NFC`,
    remedy: "normalise the file to NFC",
  });
}

function isComposed(text: string): boolean {
  return text === text.normalize("NFC");
}

/** Header and cells are NFC: composed and decomposed “hòa” look alike and are not equal. */
export function validateTableText(table: Table): Issue[] {
  return [
    ...table.columns.filter((it) => !isComposed(it)).map((it) => decomposed(`${table.file} line 1`, it)),
    ...table.rows.flatMap((row) =>
      Object.entries(row.cells)
        .filter(([, text]) => !isComposed(text))
        .map(([column, text]) => decomposed(placeOf(table, row, column), text)),
    ),
  ];
}

/** Names and other words of features are NFC. */
export function validateFeatureText(input: GeojsonFile): Issue[] {
  return listFeatures(input).flatMap(({ place, feature }) => {
    const properties = isRecord(feature.properties) ? feature.properties : {};
    return Object.entries(properties).flatMap(([key, text]) =>
      typeof text === "string" && !isComposed(text) ? decomposed(`${place} property ${key}`, text) : [],
    );
  });
}
