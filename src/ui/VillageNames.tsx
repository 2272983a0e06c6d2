import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import { SourceRef } from "./Badge";
import { useText } from "./useText";

/** Names of villages that reports mention: real names, without position or status. */
export function VillageNames({ commune, dataset }: { commune: Commune; dataset: Dataset }) {
  const text = useText();
  const reports = dataset.villageNames.filter((it) => it.communeCode === commune.code);
  const names = [...new Set(reports.map((it) => it.name))];
  const sources = [...new Set(reports.map((it) => it.source))];
  if (names.length === 0) return null;
  return (
    <section className="profile-section village-names">
      <h3>{text.profile.knownVillages}</h3>
      <p>{names.sort(new Intl.Collator("vi").compare).join(", ")}</p>
      <p className="source-line">
        {sources.map((it) => (
          <SourceRef key={it} source={it} />
        ))}
        {text.search.noPosition}
      </p>
    </section>
  );
}
