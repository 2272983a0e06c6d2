import { makeBreather } from "../breathe";
import { sheetXml, type XlsxSheet } from "./sheetXml";

/**
 * A workbook as Office Open XML (ECMA-376) has it, without a worker: the page's policy forbids those that a zip
 * library makes of text. Lets the page answer now and then.
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { Zip, ZipDeflate } = await import("fflate");
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const breathe = makeBreather();
  const encoder = new TextEncoder();
  const add = async (path: string, parts: Iterable<string>) => {
    const file = new ZipDeflate(path, { level: 6 });
    // the same table gives the same bytes
    file.mtime = new Date(2026, 0, 1);
    zip.add(file);
    let text = "";
    for (const part of parts) {
      text += part;
      if (text.length < PIECE) continue;
      file.push(encoder.encode(text));
      text = "";
      await breathe();
    }
    file.push(encoder.encode(text), true);
  };
  await add("[Content_Types].xml", [contentTypes(sheets.length)]);
  await add("_rels/.rels", [relations([["officeDocument", "xl/workbook.xml"]])]);
  await add("xl/workbook.xml", [workbookXml(sheets)]);
  const targets = sheets.map((_, index): [string, string] => [
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
  ]);
  await add("xl/_rels/workbook.xml.rels", [relations([...targets, ["styles", "styles.xml"]])]);
  await add("xl/styles.xml", [STYLES]);
  for (const [index, sheet] of sheets.entries())
    await add(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet));
  zip.end();
  return joined(chunks);
}

const PIECE = 256 * 1024;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function contentTypes(sheets: number): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts.join("")}</Types>`;
}

function relations(targets: readonly [kind: string, target: string][]): string {
  const list = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${sheetName(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`;
}

/** At most 31 characters, none of those that Excel refuses. */
function sheetName(name: string): string {
  const allowed = name.replace(/[\\/?*[\]:'"<>&]/g, " ").trim();
  return allowed.slice(0, 31) || "1";
}

/** Cell formats by number: 0 plain, 1 header, 2 text, 3 whole number, 4 to 7 one to four decimals, 8 to be filled in. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="#,##0.000"/><numFmt numFmtId="166" formatCode="#,##0.0000"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="9"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/><xf fillId="2" borderId="1" applyFill="1" applyBorder="1"/></cellXfs></styleSheet>`;

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, it) => sum + it.length, 0));
  let offset = 0;
  for (const it of chunks) {
    bytes.set(it, offset);
    offset += it.length;
  }
  return bytes;
}
