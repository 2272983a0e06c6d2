import type { Dataset } from "../../domain/dataset";
import {
  type FormField,
  formChoices,
  formNames,
  formNotes,
  formSheets,
  formTitles,
} from "../../text/formWords";
import { columnName, type XlsxCell, type XlsxChoice, type XlsxColumn } from "./sheetXml";
import { writeXlsx } from "./writeXlsx";

/** Kinds of table that have a form: the import's kinds, less boundaries and rules, which are no tables. */
export type FormKind = keyof typeof formNames;

const FORM_FIELDS: Readonly<Record<FormKind, readonly FormField[]>> = {
  villages: [
    "unitCode",
    "communeName",
    "villageName",
    "lng",
    "lat",
    "households",
    "population",
    "difficulty",
    "povertyRatePct",
    "ethnicGroup",
    "document",
    "documentDate",
  ],
  observations: [
    "unitCode",
    "communeName",
    "measure",
    "value",
    "unit",
    "asOf",
    "document",
    "documentDate",
    "note",
  ],
  attainment: [
    "unitCode",
    "communeName",
    "indicatorId",
    "indicatorName",
    "year",
    "attainmentStatus",
    "document",
    "documentDate",
  ],
  decisions: [
    "unitCode",
    "communeName",
    "villageName",
    "areaClass",
    "difficulty",
    "document",
    "documentDate",
    "annexRow",
  ],
  zones: [
    "crop",
    "variety",
    "unitCode",
    "communeName",
    "placeName",
    "areaHa",
    "lng",
    "lat",
    "asOf",
    "document",
    "documentDate",
    "source",
    "note",
  ],
  sites: [
    "placeName",
    "unitCode",
    "communeName",
    "hazard",
    "siteState",
    "households",
    "persons",
    "lng",
    "lat",
    "asOf",
    "document",
    "documentDate",
    "source",
    "note",
  ],
};

const NUMBERS: ReadonlySet<FormField> = new Set([
  "lng",
  "lat",
  "households",
  "population",
  "povertyRatePct",
  "year",
  "value",
  "areaHa",
  "persons",
]);

/**
 * A form to fill in: units and codes are there already, columns with fixed words offer them, a second sheet says
 * what each column wants. `year` stands in forms of results.
 */
export function writeTemplateXlsx(
  kind: FormKind,
  dataset: Dataset,
  year: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const fields = FORM_FIELDS[kind];
  const lists = fields.flatMap((field): [FormField, readonly string[]][] => {
    const words = choicesOf(field, dataset);
    return words === null ? [] : [[field, words]];
  });
  const choices = lists.map(
    ([field, words], index): XlsxChoice => ({
      column: fields.indexOf(field),
      range: `'${formSheets.choices}'!$${columnName(index)}$2:$${columnName(index)}$${words.length + 1}`,
    }),
  );
  const longest = Math.max(0, ...lists.map(([, words]) => words.length));
  return writeXlsx([
    {
      name: formNames[kind],
      headerRows: 1,
      rows: [fields.map((it) => formTitles[it]), ...rowsOf(kind, fields, dataset, year)],
      columns: fields.map(columnOf),
      choices,
      hasFilters: true,
    },
    {
      name: formSheets.notes,
      headerRows: 1,
      rows: [
        [formSheets.column, formSheets.meaning, formSheets.words],
        ...fields.map((it) => [
          formTitles[it],
          formNotes[it],
          (choicesOf(it, dataset) ?? []).slice(0, 12).join("; "),
        ]),
      ],
      columns: [22, 90, 60].map((width) => ({ width, isText: true, decimals: null })),
      choices: [],
      hasFilters: false,
    },
    ...(lists.length === 0
      ? []
      : [
          {
            name: formSheets.choices,
            headerRows: 1,
            rows: [
              lists.map(([field]) => formTitles[field]),
              ...Array.from({ length: longest }, (_, row) => lists.map(([, words]) => words[row] ?? null)),
            ],
            columns: lists.map(() => ({ width: 40, isText: true, decimals: null })),
            choices: [],
            hasFilters: false,
          },
        ]),
  ]);
}

function columnOf(field: FormField): XlsxColumn {
  const isText = !NUMBERS.has(field);
  return { width: Math.max(formTitles[field].length + 3, isText ? 16 : 11), isText, decimals: null };
}

function choicesOf(field: FormField, { measures }: Dataset): readonly string[] | null {
  if (field === "measure") return [...measures.values()].map((it) => it.name);
  return field in formChoices ? formChoices[field as keyof typeof formChoices] : null;
}

/** One line per commune to copy, or per commune and indicator; places are not tied to communes. */
function rowsOf(kind: FormKind, fields: readonly FormField[], dataset: Dataset, year: number): XlsxCell[][] {
  if (kind === "zones" || kind === "sites") return [];
  const line = (known: Partial<Record<FormField, XlsxCell>>) => fields.map((it) => known[it] ?? null);
  if (kind !== "attainment")
    return dataset.communes.map((it) => line({ unitCode: it.code, communeName: it.name }));
  return dataset.communes
    .filter((it) => it.kind === "commune")
    .flatMap((commune) =>
      dataset.indicators.map((it) =>
        line({
          unitCode: commune.code,
          communeName: commune.name,
          indicatorId: it.id,
          indicatorName: it.shortName,
          year,
        }),
      ),
    );
}
