import type { Dataset } from "../../domain/dataset";
import { type ColumnMeaning, FIELDS, type ImportKind } from "../../io/import/importFields";
import type { ImportText } from "../../text/importText";

export interface MeaningGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

/** A meaning as the value of an option: `field:lng`; "" for a column that is not used. */
export function meaningValue(meaning: ColumnMeaning): string {
  if (meaning === null) return "";
  if ("field" in meaning) return `field:${meaning.field}`;
  if ("indicatorId" in meaning) return `indicator:${meaning.indicatorId}`;
  return "measureId" in meaning ? `measure:${meaning.measureId}` : `commune:${meaning.communeCode}`;
}

/** The other way round; what is no meaning is none. */
export function readMeaning(value: string): ColumnMeaning {
  const cut = value.indexOf(":");
  const id = value.slice(cut + 1);
  switch (value.slice(0, Math.max(0, cut))) {
    case "field": {
      const field = FIELDS.find((it) => it === id);
      return field === undefined ? null : { field };
    }
    case "indicator":
      return { indicatorId: id };
    case "measure":
      return { measureId: id };
    case "commune":
      return { communeCode: id };
    default:
      return null;
  }
}

/** Everything that a column can mean in a table of this kind. */
export function meaningGroups(
  kind: ImportKind,
  { measures, indicators, communes }: Pick<Dataset, "measures" | "indicators" | "communes">,
  text: ImportText,
  language: "vi" | "en",
): MeaningGroup[] {
  const groups: MeaningGroup[] = [
    {
      label: text.groups.fields,
      options: FIELDS.map((field) => ({ value: meaningValue({ field }), label: text.fields[field] })),
    },
  ];
  if (kind !== "attainment")
    groups.push({
      label: text.groups.measures,
      options: [...measures.values()].map(({ id, name, nameEn }) => ({
        value: meaningValue({ measureId: id }),
        label: language === "vi" ? name : nameEn,
      })),
    });
  else
    groups.push(
      {
        label: text.groups.indicators,
        options: indicators.map(({ id, shortName }) => ({
          value: meaningValue({ indicatorId: id }),
          label: `${id} ${shortName}`,
        })),
      },
      {
        label: text.groups.communes,
        options: communes.map(({ code, name }) => ({
          value: meaningValue({ communeCode: code }),
          label: `${name} (${code})`,
        })),
      },
    );
  return groups;
}
