import type { Measure } from "../../../../domain/observation";
import type { Figure } from "../cells/figureReader";
import type { Checking } from "../checking";
import type { RowView } from "../tableView";

interface Read {
  measure: Pick<Measure, "id">;
  column: number;
  year: string;
  figure: Figure | null;
}

/** Figures of one row that cannot both be true: more households than people, more poor households than households. */
export function checkTogether(row: RowView, read: readonly Read[], { log, view }: Checking): void {
  if (read.length < 2) return;
  const of = (id: string, year: string) => read.find((it) => it.measure.id === id && it.year === year);
  const report = (code: "households-over-population" | "poor-over-households", part: Read, whole: Read) => {
    const [less, more] = [part.figure, whole.figure];
    if (less === null || more === null || less.qualifier !== "" || more.qualifier !== "") return;
    if (less.value > more.value)
      log.report(row.row, code, view.table.header[part.column] ?? "", less.text, [less.text, more.text]);
  };
  for (const part of read) {
    const households = of("householdCount", part.year);
    const population = of("population", part.year);
    if (part.measure.id === "householdCount" && population !== undefined)
      report("households-over-population", part, population);
    if (/^(poor|nearPoor)HouseholdCount$/.test(part.measure.id) && households !== undefined)
      report("poor-over-households", part, households);
  }
}
