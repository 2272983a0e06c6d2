import type { Dataset } from "../../domain/dataset";
import { NO_GROUP, type ReviewFilter } from "../../symbology/table/tableFilter";
import { formatWithUnit } from "../../text/format";
import type { Text } from "../../text/text";

/** A filter of the review in words: “Theo quy định: Chưa kết luận được”. */
export function reviewFilterWords(filter: ReviewFilter, { measures }: Dataset, text: Text): string {
  const { chip, verdict, agreement, official } = text.table.review;
  switch (filter.on) {
    case "verdict": {
      const names: Readonly<Record<string, string>> = verdict;
      return chip.verdict(filter.verdicts.map((it) => names[it] ?? it).join(", "));
    }
    case "agreement":
      return chip.agreement(filter.kinds.map((it) => agreement[it]).join(", "));
    case "official":
      return chip.official(filter.kinds.map((it) => official[it]).join(", "));
    case "ethnic":
      return chip.ethnic(filter.groups.map((it) => (it === NO_GROUP ? chip.noEthnic : it)).join(", "));
    case "road-km": {
      const { between, atLeast, atMost } = text.table.chip;
      const said = (it: number) => formatWithUnit(it, text.map.kilometres, { language: text.language });
      const { from, to } = filter;
      if (from !== null && to !== null) return between(chip.road, said(from), said(to));
      return from !== null ? atLeast(chip.road, said(from)) : atMost(chip.road, said(to ?? 0));
    }
    case "lacks": {
      const measure = measures.get(filter.measure);
      return chip.lacks((text.language === "vi" ? measure?.name : measure?.nameEn) ?? filter.measure);
    }
  }
}
