import type { Dataset } from "../domain/dataset";
import { formatNumber, formatPercent } from "../text/format";
import type { Text } from "../text/text";
import { type Picture, type PictureFilter, type PictureUnit, publishedCount, visibleUnits } from "./picture";

/** What the reader has narrowed the picture to. */
export interface SummaryFocus extends PictureFilter {
  selected: PictureUnit | null;
}

/** One sentence that says what the picture shows: live text, description of the map, caption. */
export function summarise(picture: Picture, dataset: Dataset, focus: SummaryFocus, text: Text): string {
  const sentence = mainSentence(picture, dataset, text);
  const labels = picture.classes
    .filter((it) => focus.classFilter.includes(it.key))
    .map((it) => it.label(text));
  const commune = dataset.communes.find((it) => it.code === focus.within);
  if (commune !== undefined) labels.push(`${text.units.kind[commune.kind].toLowerCase()} ${commune.name}`);
  if (focus.kept !== null && focus.kept !== undefined) labels.push(text.summary.tableFilters);
  const visible = text.units.countOfUnits(
    formatNumber(visibleUnits(picture, focus).length, { language: text.language }),
    picture.level,
  );
  return [
    provenance(picture, dataset, text),
    sentence,
    unplaced(picture, dataset, text),
    // “0 villages” of a commune whose villages nobody has listed would be a figure that nobody has published
    labels.length === 0 || picture.units.length === 0
      ? ""
      : text.summary.filtered(labels.join(", "), visible),
    focus.selected === null
      ? ""
      : text.summary.selected(focus.selected.name, classLabel(picture, focus.selected, text)),
  ].join("");
}

/** Said first, where the figures are not published ones. */
function provenance(picture: Picture, dataset: Dataset, text: Text): string {
  if (picture.hasSample) return picture.hasEntered ? text.summary.enteredAndSample : text.summary.sample;
  if (!picture.hasEntered) return "";
  const all = publishedCount(dataset, "villageCount");
  if (picture.level === "commune" || all === null) return text.summary.entered;
  const number = (value: number) => formatNumber(value, { language: text.language });
  return text.summary.enteredVillages(number(picture.units.length), number(all));
}

/** Villages that are counted and listed, but that the map has no place to draw at. */
function unplaced({ level }: Picture, dataset: Dataset, text: Text): string {
  if (level !== "village") return "";
  const without = dataset.villages.filter((it) => it.position === null);
  if (without.length === 0) return "";
  const drawn = new Set(dataset.villageBoundaries.features.map((it) => it.properties.code));
  const count = without.filter((it) => !drawn.has(it.id)).length;
  return count === 0 ? "" : text.summary.unplaced(formatNumber(count, { language: text.language }));
}

/** Label of the class a unit falls in. */
export function classLabel(picture: Picture, unit: PictureUnit, text: Text): string {
  return picture.classes.find((it) => it.key === unit.classKey)?.label(text) ?? unit.classKey;
}

function mainSentence(picture: Picture, dataset: Dataset, text: Text): string {
  const { theme, level, units } = picture;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const count = (key: string) => picture.classes.find((it) => it.key === key)?.count ?? 0;
  const communeCount = number(dataset.communes.filter((it) => it.kind === "commune").length);

  if (level === "village" && units.length === 0) return unpublishedVillages(picture, dataset, text);
  if (theme.id === "difficulty") {
    return level === "commune"
      ? text.summary.difficultyCommune(
          number(count("extreme")),
          communeCount,
          number(count("notListed")),
          number(count("notApplicable")),
        )
      : villagesByDifficulty(picture, count("extreme"), text);
  }
  if (theme.isCategorical) {
    if (!picture.hasValues) return text.summary.attainmentUnpublished(communeCount);
    return text.summary.status(
      theme.title(text, level, dataset),
      number(count("met")),
      number(count("notMet")),
      number(count("missing")),
    );
  }
  const known = units
    .filter((it) => it.value.value !== null)
    .sort((a, b) => Number(b.value.value) - Number(a.value.value));
  const [highest] = known;
  const lowest = known.at(-1);
  const said = (it: PictureUnit) => `${it.name} ${theme.format(text, it.value.value ?? "", level)}`;
  if (theme.id === "attainment") {
    if (highest === undefined || lowest === undefined)
      return text.summary.attainmentUnpublished(communeCount);
    return text.summary.attainment(number(known.length), communeCount, said(highest), said(lowest));
  }
  if (highest === undefined || lowest === undefined)
    return text.summary.numeric(theme.title(text, level, dataset), "0", number(units.length), "–", "–");
  const sentence = level === "commune" ? text.summary.numeric : text.summary.numericVillage;
  return sentence(
    theme.title(text, level, dataset),
    number(known.length),
    number(units.length),
    said(highest),
    said(lowest),
  );
}

/** A share is said only where every village has an answer: missing is not “no”. */
function villagesByDifficulty({ theme, level, units }: Picture, extreme: number, text: Text): string {
  const number = (value: number) => formatNumber(value, { language: text.language });
  const known = units.filter((it) => it.value.value !== null).length;
  const unknown = number(units.length - known);
  if (known === 0) return text.summary.villagesWithoutValue(theme.title(text, level), unknown);
  if (known < units.length)
    return text.summary.difficultyVillagePartly(number(extreme), number(known), unknown);
  return text.summary.difficultyVillage(number(extreme), number(known), share(extreme, known, text));
}

function unpublishedVillages(picture: Picture, dataset: Dataset, text: Text): string {
  if (picture.theme.id !== "difficulty")
    return text.summary.villagesUnpublished(picture.theme.title(text, picture.level));
  const published = publishedVillageTotals(dataset);
  if (published === null) return text.summary.villagesUnpublished(picture.theme.title(text, picture.level));
  const number = (value: number) => formatNumber(value, { language: text.language });
  return text.summary.difficultyVillageUnpublished(
    number(published.extreme),
    number(published.all),
    share(published.extreme, published.all, text),
  );
}

function share(part: number, whole: number, text: Text): string {
  return formatPercent((100 * part) / whole, { language: text.language, decimals: 1 });
}

/** 564 of 956, as Resolution 17-NQ/TU publishes them; null if the totals are not in the data. */
export function publishedVillageTotals(dataset: Dataset): { extreme: number; all: number } | null {
  const extreme = publishedCount(dataset, "extremelyDifficultVillageCount");
  const all = publishedCount(dataset, "villageCount");
  return extreme === null || all === null ? null : { extreme, all };
}
