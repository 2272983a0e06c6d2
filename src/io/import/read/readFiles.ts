import type { SourceTable } from "../sourceTable";
import { detectFormat, extensionOf, formatOfName } from "./detectFormat";
import { FindingLog } from "./findingLog";
import { type FileGroup, gatherFiles } from "./gatherFiles";
import { asMegabytes, LIMITS } from "./limits";
import type {
  EncodingChoice,
  FileReading,
  InputFile,
  ReadFinding,
  ReadOptions,
  ReadProgress,
  ReadRefusal,
} from "./reading";
import { readPlainFile } from "./readPlainFile";
import { readShapefile } from "./readShapefile";
import { applyFonts } from "./readTextFile";
import { readWorkbook } from "./readWorkbook";
import { listZip, unpackZip } from "./readZip";
import { Refusal, refusalOf } from "./refusal";
import { readableEntries, zipKind } from "./zipKind";

/** What has been read so far, and what reading needs to know. */
interface Session {
  options: ReadOptions;
  onProgress: (progress: ReadProgress) => void;
  reading: { [K in keyof FileReading]: FileReading[K][number][] };
}

/**
 * Reads files that a person gave together. Never throws: what cannot be read is refused by file with a code and the
 * numbers that its sentence needs; the other files are still read. Formats are told by content; each format's
 * library is loaded when the first file of it comes. Reading again with `options.encodings` applies the answers.
 */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadOptions = {},
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<FileReading> {
  const session: Session = { options, onProgress, reading: emptyReading() };
  if (files.length > LIMITS.files) {
    const refusal = new Refusal("too-many-files", files.length, LIMITS.files);
    session.reading.refusals.push(refusalOf(refusal, files[0]?.name ?? ""));
  } else await readGroups(gatherFiles(files), session, 0);
  return session.reading;
}

async function readGroups(groups: readonly FileGroup[], session: Session, depth: number): Promise<void> {
  const { reading, onProgress } = session;
  for (const [done, group] of groups.entries()) {
    const fileName = group.kind === "file" ? group.file.name : group.fileName;
    const log = new FindingLog(fileName);
    if (depth === 0) onProgress({ fileName, done, total: groups.length });
    try {
      if (group.kind === "file") await readFile(group.file, session, depth, log);
      else await readParts(group, session, log);
    } catch (error) {
      reading.refusals.push(refusalOf(error, fileName));
    }
    reading.findings.push(...log.list());
  }
}

async function readParts(
  { fileName, name, parts }: Extract<FileGroup, { kind: "shapefile" }>,
  { options, reading }: Session,
  log: FindingLog,
): Promise<void> {
  for (const [extension, bytes] of parts) {
    checkFileSize(bytes);
    if (bytes.length === 0 && (extension === "shp" || extension === "dbf")) throw new Refusal("empty");
  }
  const answer = options.encodings?.[fileName];
  const { table, choice } = await readShapefile(fileName, name, parts, answer, log);
  if (choice) add(reading, { tables: [table], choice });
  else add(reading, applyFonts(fileName, [table], answer, log));
}

async function readFile(file: InputFile, session: Session, depth: number, log: FindingLog): Promise<void> {
  const { name, bytes } = file;
  checkFileSize(bytes);
  const format = detectFormat(name, bytes);
  if (format === "zip") return readZipFile(file, session, depth, log);
  const promised = formatOfName(name);
  const answer = session.options.encodings?.[name];
  if (format === "shp" || format === "dbf") {
    log.add("extension-differs", { details: [extensionOf(name), "shapefile"] });
    const parts = new Map([[format, bytes]]);
    return readParts({ kind: "shapefile", fileName: name, name, parts }, session, log);
  }
  const contents = await readPlainFile(name, bytes, format, answer, log);
  if (promised !== null && promised !== contents.format)
    log.add("extension-differs", { details: [extensionOf(name), contents.format] });
  add(session.reading, contents);
  session.reading.rules.push(...contents.rules);
}

/** A workbook or a package is one file; anything else is a folder of files, of which only workbooks may be zips. */
async function readZipFile(
  { name, bytes }: InputFile,
  session: Session,
  depth: number,
  log: FindingLog,
): Promise<void> {
  const entries = listZip(bytes);
  const kind = zipKind(entries);
  const isSheetName = /^xls[xm]?$/.test(extensionOf(name));
  if (isSheetName !== (kind === "workbook") || formatOfName(name) !== "zip")
    log.add("extension-differs", { details: [extensionOf(name), kind === "workbook" ? kind : "zip"] });
  if (kind === "workbook") {
    const tables = await readWorkbook(name, bytes, entries, log);
    return add(session.reading, applyFonts(name, tables, session.options.encodings?.[name], log));
  }
  if (depth > 0) throw new Refusal("zip-in-zip", name);
  if (kind === "package") {
    session.reading.packages.push({ fileName: name, entries: await unpackZip(bytes, entries) });
    return;
  }
  const inside = await unpackZip(bytes, readableEntries(entries));
  const groups = gatherFiles([...inside].map(([path, content]) => ({ name: path, bytes: content })));
  const named = groups.map((group) => nameInside(group, name, groups.length));
  const inner: Session = { ...session, reading: emptyReading() };
  await readGroups(named, inner, depth + 1);
  addReading(session.reading, dropInnerLinks(inner.reading, new Set(inside.keys())));
}

/** A KMZ may be a page of links to its other files: those are read, so neither the links nor the page are told. */
function dropInnerLinks(reading: Session["reading"], paths: ReadonlySet<string>): Session["reading"] {
  const isInner = ({ code, value }: ReadFinding) => code === "kml-network-link" && paths.has(value);
  const isPage = ({ code, fileName }: ReadRefusal) =>
    code === "no-rows" &&
    reading.tables.length > 0 &&
    reading.findings.some((finding) => isInner(finding) && finding.fileName === fileName);
  const refusals = reading.refusals.filter((refusal) => !isPage(refusal));
  return { ...reading, refusals, findings: reading.findings.filter((finding) => !isInner(finding)) };
}

function emptyReading(): Session["reading"] {
  return { tables: [], packages: [], rules: [], refusals: [], findings: [], choices: [] };
}

function addReading(reading: Session["reading"], inner: Session["reading"]): void {
  for (const table of inner.tables) reading.tables.push(table);
  reading.packages.push(...inner.packages);
  reading.rules.push(...inner.rules);
  reading.refusals.push(...inner.refusals);
  for (const finding of inner.findings) reading.findings.push(finding);
  reading.choices.push(...inner.choices);
}

/** One layer in a zip goes by the name of the zip, several by theirs too: “ban do.zip/Ban.shp”. */
function nameInside(group: FileGroup, zip: string, count: number): FileGroup {
  if (group.kind === "shapefile")
    return { ...group, fileName: count === 1 ? zip : `${zip}/${group.fileName}` };
  return { ...group, file: { ...group.file, name: `${zip}/${group.file.name}` } };
}

function checkFileSize(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.fileBytes)
    throw new Refusal("too-large", asMegabytes(bytes.length), asMegabytes(LIMITS.fileBytes));
}

function add(
  reading: Session["reading"],
  { tables, choice }: { tables: readonly SourceTable[]; choice: EncodingChoice | null },
): void {
  reading.tables.push(...tables);
  if (choice) reading.choices.push(choice);
}
