import { findElements, readXml } from "./readXml";
import { Refusal } from "./refusal";

/** One sheet as the workbook lists it. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  /** path of its markup inside the zip, "" if it is not there (a sheet that is a chart) */
  path: string;
}

/** Entries of a workbook that its values come from: pictures, printer settings and macros are not unpacked. */
export function isWorkbookPart(name: string): boolean {
  return (
    /\.(xml|xml\.rels)$/.test(name) &&
    !/^(docProps|customXml)\/|\/(drawings|theme|charts|media|comments)/.test(name)
  );
}

/** The sheets in the order of their tabs. */
export function listSheets(parts: ReadonlyMap<string, Uint8Array>): SheetPart[] {
  const workbook = readXml(partText(parts, "xl/workbook.xml"));
  const targets = new Map(
    findElements(readXml(partText(parts, "xl/_rels/workbook.xml.rels")), "Relationship").map(
      ({ attributes }) => [attributes.get("Id") ?? "", attributes.get("Target") ?? ""],
    ),
  );
  return findElements(workbook, "sheet").map(({ attributes }) => {
    const target = targets.get(attributes.get("id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return {
      name: (attributes.get("name") ?? "").normalize("NFC"),
      isHidden: (attributes.get("state") ?? "visible") !== "visible",
      path: parts.has(path) && /worksheets\//.test(path) ? path : "",
    };
  });
}

/** Text of one part; a workbook without it cannot be read. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) throw new Refusal("workbook-broken");
  return new TextDecoder().decode(bytes);
}
