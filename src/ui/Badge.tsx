import { formatDate } from "../text/format";
import type { Provenance } from "./sourceLine";
import { useText } from "./useText";

/** What kind of value this is, in a word. */
export function Badge({ status }: { status: Provenance["valueStatus"] }) {
  const text = useText();
  return <span className={`badge badge-${status}`}>{text.status[status]}</span>;
}

/** Document and date behind a value, in one small line. */
export function SourceLine({ title, asOf }: { title: string; asOf: string }) {
  const text = useText();
  return (
    <span className="source-line">
      {title}
      {asOf !== "" && ` · ${formatDate(asOf, text.language)}`}
    </span>
  );
}
