import { ENTERED_TABLES, type Entered, type EnteredTable } from "../../domain/entered/enteredTables";
import { formatNumber } from "../../text/format";
import type { ChangeNames } from "./changeWords";

/** Records that belong to others and are not counted for themselves. */
const SILENT: readonly EnteredTable[] = ["sources", "villageLists", "villageAreas"];

type Group = readonly [words: (count: string) => string, tables: readonly EnteredTable[]];

/** How much of what is held: “3 bản, 2 số liệu của xã”. */
export function holdingWords(entered: Entered, { office, text }: ChangeNames): string {
  const { villages, results, figures, notes, others } = office.bar;
  const named: Group[] = [
    [villages, ["villages"]],
    [results, ["attainment"]],
    [figures, ["communeFacts", "observations"]],
    [notes, ["notes"]],
  ];
  const apart = new Set([...SILENT, ...named.flatMap(([, tables]) => tables)]);
  const all: Group[] = [...named, [others, ENTERED_TABLES.filter((it) => !apart.has(it))]];
  const counted = (groups: readonly Group[]) =>
    groups
      .map(([words, tables]) => {
        const count = tables.reduce((sum, it) => sum + entered[it].size, 0);
        return count === 0 ? "" : words(formatNumber(count, { language: text.language }));
      })
      .filter((it) => it !== "")
      .join(", ");
  // a list may be all that is left of its villages
  return counted(all) || counted([[others, SILENT.filter((it) => it !== "sources")]]);
}
