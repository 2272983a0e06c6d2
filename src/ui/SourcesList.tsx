import type { Citation } from "./citations";
import { useText } from "./useText";

/** Each document of the sheet once; its values refer to it by number. */
export function SourcesList({ citations }: { citations: readonly Citation[] }) {
  const text = useText();
  if (citations.length === 0) return null;
  return (
    <section className="profile-section sources">
      <h3>{text.dossier.sources.title}</h3>
      <ol>
        {citations.map((it) => (
          <li key={it.id}>
            <span className="source-ref">[{it.number}]</span>
            <span>
              {it.title}
              {it.details !== "" && <span className="source-details">{`, ${it.details}`}</span>}
              {it.reference !== "" && (
                <span className="source-line">{text.provenance.reference(it.reference)}</span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
