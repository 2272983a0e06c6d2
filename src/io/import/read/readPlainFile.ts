import type { TextEncoding } from "../../../domain/entered/readFault";
import type { SourceTable } from "../sourceTable";
import type { FileFormat } from "./detectFormat";
import { formatOfName } from "./detectFormat";
import type { FindingLog } from "./findingLog";
import type { EncodingChoice, RuleFile } from "./reading";
import { readJsonFile } from "./readJsonFile";
import { readKml } from "./readKml";
import { applyFonts, readText, readTextFile } from "./readTextFile";
import { Refusal } from "./refusal";

/** A file of text: what it turned out to be, and what it holds. */
export interface PlainContents {
  format: FileFormat;
  tables: readonly SourceTable[];
  rules: readonly RuleFile[];
  choice: EncodingChoice | null;
}

const MARKUP = /^\s*<(\?xml|!doctype|!--|html|head|body|meta|style|table|div|kml|workbook|\w+:)/i;
const HTML = /^\s*(<!doctype html|<html|<head|<body|<meta|<style|<table|<div)/i;

/** A table whose first cell begins like JSON or markup is still a table, if its name says so. */
export async function readPlainFile(
  fileName: string,
  bytes: Uint8Array,
  detected: FileFormat,
  answer: TextEncoding | undefined,
  log: FindingLog,
): Promise<PlainContents> {
  const isNamedTable = formatOfName(fileName) === "text";
  if (detected === "json") {
    try {
      return await readJson(fileName, bytes, answer, log);
    } catch (error) {
      if (!isNamedTable || !(error instanceof Refusal) || error.code !== "json-broken") throw error;
    }
  }
  if (detected === "xml") {
    const { text, choice } = readText(fileName, bytes, answer, log);
    const opening = text.slice(0, 1_000).replace(/^\ufeff/, "");
    if (HTML.test(opening)) throw new Refusal("html");
    if (!isNamedTable || MARKUP.test(opening)) {
      const table = readKml(fileName, text, log);
      const fonts = choice ? { tables: [table], choice } : applyFonts(fileName, [table], answer, log);
      return { format: "xml", rules: [], ...fonts };
    }
  }
  const { table, choice } = await readTextFile(fileName, bytes, answer, log);
  return { format: "text", tables: [table], rules: [], choice };
}

async function readJson(
  fileName: string,
  bytes: Uint8Array,
  answer: TextEncoding | undefined,
  log: FindingLog,
): Promise<PlainContents> {
  const { text, choice } = readText(fileName, bytes, answer, log);
  const { tables, rules } = await readJsonFile(fileName, text, log);
  if (choice) return { format: "json", tables, rules, choice };
  return { format: "json", rules, ...applyFonts(fileName, tables, answer, log) };
}
