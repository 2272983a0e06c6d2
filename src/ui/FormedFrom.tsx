import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import { SourceRef } from "./Badge";
import { useText } from "./useText";

/** The resolution that formed today's units. */
export const MERGER_SOURCE = "nq-1670-2025";

interface FormedFromProps {
  commune: Commune;
  dataset: Dataset;
  /** where the profile is of something else than the commune */
  title?: string;
}

/** The units of before 1 July 2025 that today's unit was formed from, and who bore its code then. */
export function FormedFrom({ commune, dataset, title }: FormedFromProps) {
  const text = useText();
  const parts = dataset.oldCommunes.filter((it) => it.communeCode === commune.code);
  const formerBearer = dataset.oldCommunes.find((it) => it.code === commune.code);
  const isUnchanged = parts.length === 1 && parts[0]?.name === commune.name;
  return (
    <section className="profile-section formed-from">
      <h3>{title ?? text.profile.formedFrom}</h3>
      {isUnchanged ? (
        <p>{text.profile.unchanged}</p>
      ) : (
        <ul className="parts">
          {parts.map((it) => (
            <li key={it.code}>
              <span>
                {text.units.kind[it.kind]} {it.name}
              </span>
              <span className="source-line">
                {it.district} · {text.profile.oldCode(it.code)}
                {it.alsoWritten !== "" && ` · ${text.search.alsoWritten(it.alsoWritten)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="source-line">
        <SourceRef source={MERGER_SOURCE} />
        {text.profile.formedFromNote}
      </p>
      {formerBearer !== undefined && formerBearer.name !== commune.name && (
        <p className="caution">
          {text.profile.reused(`${text.units.kind[formerBearer.kind].toLowerCase()} ${formerBearer.name}`)}
        </p>
      )}
    </section>
  );
}
