import { createPortal } from "react-dom";
import { plainCell } from "../../io/export/exportTable";
import type { OfficialList } from "../../io/export/officialList";
import { formatNumber } from "../../text/format";
import type { OfficialListText } from "../../text/officialListText";
import { useText } from "../useText";

interface PrintedListProps {
  list: OfficialList;
  words: OfficialListText;
  /** across each page with made-up figures */
  sampleMark: string;
}

/** Columns that stand in files alone: a page has a heading for each commune and a list of sources. */
const FILE_ONLY: ReadonlySet<string> = new Set(["commune", "provenance"]);

/** The list on paper: title block, a table whose head is repeated, sources, and for real data the signatures. */
export function PrintedList({ list, words, sampleMark }: PrintedListProps) {
  const { table, head, isSample } = list;
  const place = head[0]?.[1] ?? "";
  return createPortal(
    <div className="print-list">
      {isSample ? (
        <p className="watermark" aria-hidden="true">
          {sampleMark}
        </p>
      ) : (
        <div className="print-list-top">
          <p>{words.agency(place)}</p>
          <p>
            {words.country}
            <span>{words.motto}</span>
          </p>
        </div>
      )}
      <h1>{table.title}</h1>
      {isSample && <p className="print-list-sample">{words.sampleLine}</p>}
      <dl>
        {head.map(([label, said]) => (
          <div key={label}>
            <dt>{label}:</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <Rows list={list} />
      {table.sources.length > 0 && (
        <section>
          <h2>{words.sourcesTitle}</h2>
          <ul>
            {table.sources.map((it) => (
              <li key={it.id}>{[it.title, it.publisher].filter((said) => said !== "").join(", ")}</li>
            ))}
          </ul>
        </section>
      )}
      {!isSample && (
        <div className="print-list-signs">
          <p>
            <strong>{words.sign.writer}</strong>
            {words.sign.writerHint}
          </p>
          <p>
            <em>{words.sign.date}</em>
            <strong>{words.sign.leader}</strong>
            {words.sign.leaderHint}
          </p>
        </div>
      )}
    </div>,
    document.body,
  );
}

function Rows({ list: { table, communeOf } }: { list: OfficialList }) {
  const { language, table: tableWords } = useText();
  const none = tableWords.missingValue;
  const shown = table.columns.flatMap((column, index) =>
    FILE_ONLY.has(column.id) ? [] : [{ column, index }],
  );
  // an empty cell of a figure would leave open whether somebody forgot it
  const said = (value: string | number | null, isFigure: boolean) =>
    typeof value === "number" ? formatNumber(value, { language }) : (value ?? (isFigure ? none : ""));
  return (
    <table>
      <thead>
        <tr>
          {shown.map(({ column }) => (
            <th key={column.id} scope="col" data-column={column.id}>
              {column.unit === "" ? column.title : `${column.title} (${column.unit})`}
            </th>
          ))}
        </tr>
      </thead>
      {[...new Set(communeOf)].map((commune) => (
        <tbody key={commune}>
          <tr>
            <th colSpan={shown.length} scope="rowgroup">
              {commune}
            </th>
          </tr>
          {table.rows.map(
            (row, at) =>
              communeOf[at] === commune && (
                <tr key={row.id}>
                  {shown.map(({ column, index }) => (
                    <td key={column.id} data-type={column.type}>
                      {said(plainCell(row.cells[index] ?? null), column.hasProvenance)}
                    </td>
                  ))}
                </tr>
              ),
          )}
        </tbody>
      ))}
    </table>
  );
}
