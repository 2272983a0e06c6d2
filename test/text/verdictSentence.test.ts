import { describe, expect, it } from "vitest";
import { compileRuleSet } from "../../src/domain/rules/compileRuleSet";
import { copyRuleSet } from "../../src/domain/rules/copyRuleSet";
import { evaluateRuleSet } from "../../src/domain/rules/evaluateRuleSet";
import { missingFigures } from "../../src/domain/rules/missingFigures";
import { flippingChanges } from "../../src/domain/rules/nearestChange";
import type { RuleSet } from "../../src/domain/rules/ruleSet";
import type { Language } from "../../src/text/language";
import { conditionWords, unknownWords } from "../../src/text/ruleWords";
import { changeSentence, verdictSentence } from "../../src/text/verdictSentence";
import { type Figures, factsOf, readRules, TODAY } from "../domain/rules/rules";
import { publishedDataset } from "../support/publishedDataset";

const { measures } = publishedDataset();
const village = readRules("qd-33-2020-village");
const commune = readRules("qd-33-2020-commune");
const decree = readRules("nd-272-2025-village");

const NO_MORE: Figures = {
  minorityHouseholdSharePct: 90,
  povertyRatePct: 17.5,
  minorityPoorHouseholdSharePct: 40,
  noPassableRoadToCommuneCentre: 0,
  noNationalGrid: 0,
  householdsWithoutGridPct: 5,
};
const D_ALONE: Figures = {
  minorityHouseholdSharePct: 90,
  ntmCertified: 0,
  povertyRatePct: 17,
  minorityPoorHouseholdSharePct: 1,
  minorityIlliteratePct: 1,
  untrainedWorkersPct: 1,
};

/** Words are compared with plain spaces; on the page a figure and its unit do not part. */
const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");

function sentenceOf(ruleSet: RuleSet, figures: Figures, language: Language = "vi"): string {
  const compiled = compileRuleSet(ruleSet, TODAY);
  const facts = factsOf(figures);
  const trace = evaluateRuleSet(compiled, facts);
  return plain(verdictSentence(ruleSet, trace, missingFigures(compiled, facts), { language, measures }));
}

describe("the sentence of a verdict", () => {
  it.each<[string, RuleSet, Figures, string]>([
    [
      "one condition",
      village,
      { ...NO_MORE, povertyRatePct: 21 },
      "Thôn đặc biệt khó khăn: tỷ lệ hộ nghèo 21 % (từ 20 % trở lên) (Điều 6).",
    ],
    [
      "several",
      village,
      { ...NO_MORE, noNationalGrid: 1 },
      "Thôn đặc biệt khó khăn: tỷ lệ hộ nghèo 17,5 % (từ 15 % trở lên, dưới 20 %); chưa có điện lưới quốc gia: đúng (Điều 6).",
    ],
    [
      "not applied",
      village,
      { minorityHouseholdSharePct: 8 },
      "Không thuộc đối tượng áp dụng: tỷ lệ hộ dân tộc thiểu số 8 % (dưới 15 %) (Điều 2).",
    ],
    [
      "two figures missing",
      village,
      { ...NO_MORE, noNationalGrid: null, householdsWithoutGridPct: null },
      "Chưa kết luận được: thiếu số liệu về “chưa có điện lưới quốc gia” và hộ chưa được dùng điện lưới.",
    ],
    [
      "applied or not",
      village,
      { ...NO_MORE, minorityHouseholdSharePct: null },
      "Chưa kết luận được: thiếu số liệu về tỷ lệ hộ dân tộc thiểu số. Chỉ còn có thể là: Không thuộc thôn đặc biệt khó khăn; Không thuộc đối tượng áp dụng.",
    ],
    [
      "no threshold",
      decree,
      { povertyRatePct: 60 },
      "Chưa kết luận được: ngưỡng của Nghị định 272/2025/NĐ-CP chưa có trong hệ thống; nhập ngưỡng vào một bản sao của bộ quy định.",
    ],
    [
      "no districts",
      commune,
      D_ALONE,
      "Chưa kết luận được. “Đường từ trung tâm huyện đến trung tâm xã dài trên 20 km, trong đó trên 50% chưa được rải nhựa hoặc đổ bê tông” không xác định được từ 01/7/2025. Chỉ còn có thể là: Xã khu vực III; Xã khu vực II.",
    ],
  ])("is the shortest that explains it: %s", (_, ruleSet, figures, sentence) => {
    expect(sentenceOf(ruleSet, figures)).toBe(sentence);
  });

  it("is there in English", () => {
    expect(sentenceOf(village, { ...NO_MORE, povertyRatePct: 21 }, "en")).toBe(
      "Thôn đặc biệt khó khăn: poverty rate 21% (20% or more) (Điều 6).",
    );
  });
});

describe("the sentence of the nearest change", () => {
  it.each<[string, Figures, string]>([
    [
      "down",
      { povertyRatePct: 21 },
      "Sẽ là “Không thuộc thôn đặc biệt khó khăn” nếu giảm tỷ lệ hộ nghèo từ 21 % xuống dưới 20 %.",
    ],
    [
      "up",
      { povertyRatePct: 19 },
      "Sẽ là “Thôn đặc biệt khó khăn” nếu tăng tỷ lệ hộ nghèo từ 19 % lên 20 %.",
    ],
  ])("says by how much: %s", (_, figures, sentence) => {
    const compiled = compileRuleSet(village, TODAY);
    const [change] = flippingChanges(compiled, factsOf({ ...NO_MORE, ...figures }));
    expect(
      change === undefined ? "" : plain(changeSentence(village, change, { language: "vi", measures })),
    ).toBe(sentence);
  });
});

describe("the words of a condition", () => {
  const copy = copyRuleSet(village, {
    id: "a-copy",
    title: "Bản sao",
    author: "",
    date: "2026",
    changes: new Map([["33-T2.2", 25]]),
  });
  const wording = { language: "vi", measures } as const;
  const [first, second] =
    copy.outcomes[0] !== undefined && "any" in copy.outcomes[0].condition
      ? copy.outcomes[0].condition.any
      : [];

  it("are the document's as long as they hold", () => {
    expect(first === undefined ? "" : conditionWords(first, wording)).toBe("Tỷ lệ hộ nghèo từ 20% trở lên");
  });

  it("are made anew where a threshold below was changed", () => {
    if (second === undefined || !("all" in second)) throw new Error("There is no second condition.");
    expect(conditionWords(second, wording)).toBe("Có đủ các điều kiện sau");
    expect(second.all.slice(0, 2).map((it) => plain(conditionWords(it, wording)))).toEqual([
      "Tỷ lệ hộ nghèo từ 15% trở lên",
      "Tỷ lệ hộ nghèo dưới 25 %",
    ]);
  });

  it("say why it cannot be told", () => {
    const { outcomes } = evaluateRuleSet(compileRuleSet(decree, TODAY), factsOf({}));
    expect(outcomes.map(({ trace }) => unknownWords(trace, "vi"))).toEqual([
      "chưa có ngưỡng",
      "chưa đủ để xác định",
    ]);
  });
});
