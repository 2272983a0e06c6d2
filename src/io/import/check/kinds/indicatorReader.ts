import type { Indicator } from "../../../../domain/criteria";
import { fold } from "../../../../domain/search/fold";
import type { Checking } from "../checking";
import type { RowView } from "../tableView";

/** Finds the indicator of a row of a long table or of a matrix with a column per commune. */
export function indicatorReader({ context, view, log }: Checking): (row: RowView) => Indicator | null {
  const { indicators } = context.published;
  const byId = new Map(indicators.map((it) => [it.id, it]));
  const byName = new Map(
    indicators.flatMap((it) => [it.name, it.shortName].map((name) => [fold(name), it] as const)),
  );

  return (row) => {
    const written = row.text("indicatorId");
    const name = row.text("indicatorName");
    // “2.1. Đường giao thông” holds both
    const numbered = /^(\d{1,2}(?:[.,]\d{1,2})?)[.):\s]\s*(\S.*)$/u.exec(name);
    const id = written !== "" ? written : (numbered?.[1] ?? "");
    const bare = written === "" && numbered?.[2] !== undefined ? numbered[2] : name;
    const named = byName.get(fold(bare)) ?? byName.get(fold(name));
    const coded = byId.get(id.replace(",", ".").replace(/\.$/, ""));
    if (named === undefined || named === coded || name === "") {
      if (coded !== undefined) return coded;
      log.report(
        row.row,
        "indicator-unknown",
        view.header("indicatorId") || view.header("indicatorName"),
        id || name,
        [name],
      );
      return null;
    }
    // spreadsheets turn the code 3.10 into 3.1 and 2.1 into a date; the name beside it tells which was meant
    if (!mayBeMangled(id, named.id)) {
      log.report(row.row, "indicator-name-differs", view.header("indicatorName"), name, [id, named.id]);
      return null;
    }
    if (id !== "") log.report(row.row, "indicator-restored", view.header("indicatorId"), id, [named.id]);
    return named;
  };
}

/** Whether a spreadsheet may have made `written` of the code: a dropped last zero, or a date. */
function mayBeMangled(written: string, code: string): boolean {
  return written === "" || written === code.replace(/0$/, "") || !/^\d+([.,]\d+)?$/.test(written);
}
