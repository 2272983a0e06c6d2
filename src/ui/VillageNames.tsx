import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import { useText } from "./useText";

/** Names of villages that reports mention: real names, without position or status. */
export function VillageNames({ commune, dataset }: { commune: Commune; dataset: Dataset }) {
  const text = useText();
  const names = [
    ...new Set(dataset.villageNames.filter((it) => it.communeCode === commune.code).map((it) => it.name)),
  ];
  if (names.length === 0) return null;
  return (
    <section className="profile-section">
      <h3>{text.profile.knownVillages}</h3>
      <p>{names.sort(new Intl.Collator("vi").compare).join(", ")}</p>
      <p className="source-line">{text.search.noPosition}</p>
    </section>
  );
}
