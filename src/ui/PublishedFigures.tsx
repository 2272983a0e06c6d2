import type { Commune } from "../domain/commune";
import type { Dataset } from "../domain/dataset";
import type { Observation } from "../domain/observation";
import { historyOf } from "../domain/observed";
import { formatNumber, formatQualified } from "../text/format";
import type { Text } from "../text/text";
import { Badge, SourceLine } from "./Badge";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

/** Dated figures about the unit and about the old units that are parts of it. */
export function PublishedFigures({ commune, dataset }: { commune: Commune; dataset: Dataset }) {
  const text = useText();
  const figures = historyOf(dataset, commune.code);
  const hasParts = figures.some((it) => it.codeList === "before");
  return (
    <section className="profile-section published-figures">
      <h3>{text.profile.history}</h3>
      {figures.length === 0 && <p className="absent">{text.profile.noHistory}</p>}
      <ul className="figures">
        {figures.map((it) => (
          <li key={`${it.unitCode}/${it.measure}/${it.asOf}/${it.text}`}>
            <span className="figure-name">{measureName(dataset, it.measure, text)}</span>
            <span className="value-line">
              <span className="value">{figureText(it, text)}</span>
              <Badge status={it.valueStatus} />
            </span>
            <span className="source-line">
              {it.codeList === "before"
                ? text.profile.part(partName(dataset, it.unitCode))
                : text.profile.whole}
            </span>
            <SourceLine title={sourceTitle(dataset, it.source, text)} asOf={it.asOf} source={it.source} />
            {it.note !== "" && <span className="source-line value-note">{it.note}</span>}
          </li>
        ))}
      </ul>
      {hasParts && <p className="caution">{text.profile.historyNote}</p>}
    </section>
  );
}

function measureName(dataset: Dataset, id: string, text: Text): string {
  const measure = dataset.measures.get(id);
  if (measure === undefined) return id;
  return text.language === "vi" ? measure.name : measure.nameEn;
}

function partName(dataset: Dataset, oldCode: string): string {
  return dataset.oldCommunes.find((it) => it.code === oldCode)?.name ?? oldCode;
}

function figureText(figure: Observation, text: Text): string {
  const number =
    figure.value === null ? figure.text : formatNumber(figure.value, { language: text.language });
  return [formatQualified(figure.qualifier, number), figure.unit].filter((it) => it !== "").join("\u00a0");
}
