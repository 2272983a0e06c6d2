import { createContext } from "react";
import type { Dataset } from "../domain/dataset";
import { formatDate } from "../text/format";
import type { Text } from "../text/text";
import { sourceTitle } from "./sourceLine";

/** A document of a sheet, with the number by which its values refer to it. */
export interface Citation {
  id: string;
  number: number;
  title: string;
  /** publisher and date as far as the title does not say them */
  details: string;
  /** where it was read, "" if that is not said */
  reference: string;
}

/** Each document once, numbered in the order in which the sheet first refers to it. */
export function citationsOf(
  statements: readonly { source: string }[],
  dataset: Dataset,
  text: Text,
): Citation[] {
  const ids = [...new Set(statements.map((it) => it.source).filter((it) => it !== ""))];
  return ids.map((id, index) => {
    const title = sourceTitle(dataset, id, text);
    const { publisher = "", date = "", reference = "" } = dataset.sources.get(id) ?? {};
    const when = date === "" ? text.dossier.sources.undated : formatDate(date, text.language);
    const details = dataset.sources.has(id) ? [publisher, when] : [];
    return {
      id,
      number: index + 1,
      title,
      details: details.filter((it) => it !== "" && !title.includes(it)).join(", "),
      reference,
    };
  });
}

/** Number of each document on the sheet around; empty where there is no list of sources. */
export const SourceNumbers = createContext<ReadonlyMap<string, number>>(new Map());

/** What the sheet around needs to turn sources into numbers. */
export function numbersOf(citations: readonly Citation[]): ReadonlyMap<string, number> {
  return new Map(citations.map((it) => [it.id, it.number]));
}
