import type { Dataset } from "../../domain/dataset";
import type { ReviewFilter } from "../../symbology/table/tableFilter";
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
    case "lacks": {
      const measure = measures.get(filter.measure);
      return chip.lacks((text.language === "vi" ? measure?.name : measure?.nameEn) ?? filter.measure);
    }
  }
}
