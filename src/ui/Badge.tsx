import { useContext } from "react";
import { formatDate } from "../text/format";
import { SourceNumbers } from "./citations";
import type { Provenance } from "./sourceLine";
import { useText } from "./useText";

/** What kind of value this is, in a word. */
export function Badge({ status }: { status: Provenance["valueStatus"] }) {
  const text = useText();
  return <span className={`badge badge-${status}`}>{text.status[status]}</span>;
}

/** Document and date behind a value, in one small line; with the document's number where the sheet has a list. */
export function SourceLine({ title, asOf, source = "" }: { title: string; asOf: string; source?: string }) {
  const text = useText();
  const date = formatDate(asOf, text.language);
  return (
    <span className="source-line">
      <SourceRef source={source} />
      <span className="source-title">{title}</span>
      {date !== "" && (
        <span className="source-date" data-said={title.includes(date)}>
          {` · ${date}`}
        </span>
      )}
    </span>
  );
}

/** “[3]”: the document's number in the list at the end of the sheet; nothing where there is no list. */
export function SourceRef({ source }: { source: string }) {
  const text = useText();
  const number = useContext(SourceNumbers).get(source);
  if (number === undefined) return null;
  return (
    <span className="source-ref" title={text.dossier.sources.number(String(number))}>
      [{number}]
    </span>
  );
}
