import { useEffect, useRef, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { Picture, PictureUnit } from "../../symbology/picture";
import type { TableColumn } from "../../symbology/table/column";
import { formatNumber } from "../../text/format";
import type { Text } from "../../text/text";
import { runInSlices } from "../grid/runSteps";
import { copyUnits } from "./copyUnits";

interface Copyable {
  columns: readonly TableColumn[];
  picture: Picture;
  dataset: Dataset;
  text: Text;
}

const SAID_MS = 6000;

/** Copies units to the clipboard, and what there is to say of it. A cell alone goes without its heading. */
export function useCopy(copyable: Copyable) {
  const { text } = copyable;
  const [said, setSaid] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function say(words: string): void {
    setSaid(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(""), SAID_MS);
  }
  function copy(units: readonly PictureUnit[], only?: readonly TableColumn[]): void {
    const steps = copyUnits(units, { ...copyable, columns: only ?? copyable.columns });
    const words =
      only === undefined
        ? text.table.copiedRows(formatNumber(units.length, { language: text.language }))
        : text.table.copiedCell;
    void runInSlices(steps, new AbortController().signal)
      .then((tsv) => navigator.clipboard.writeText(only === undefined ? (tsv ?? "") : cellOf(tsv ?? "")))
      .then(
        () => say(words),
        () => say(text.table.copyFailed),
      );
  }
  return { copy, said };
}

/** The one cell below its heading. */
function cellOf(tsv: string): string {
  const [, line = ""] = tsv.split("\r\n");
  return line.split("\t")[0] ?? "";
}
