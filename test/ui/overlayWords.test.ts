import { describe, expect, test } from "vitest";
import type { CropId } from "../../src/domain/zone";
import { textOf } from "../../src/text/text";
import { presentAndTarget, reportAgeWords } from "../../src/ui/overlayWords";
import { publishedOverlays } from "../support/publishedOverlays";

const text = textOf("vi");

function words(crop: CropId): string {
  const summary = publishedOverlays().crops.find((it) => it.crop === crop);
  if (summary === undefined) throw new Error(`There is no crop ${crop}.`);
  return presentAndTarget(summary, text).replaceAll("\u00a0", " ");
}

describe("present figure beside the target", () => {
  test("is the newest figure with its date and reservation", () => {
    expect(words("tea")).toBe("Hiện có khoảng 9.000 ha (2025); mục tiêu 2030: trên 10.000 ha");
  });

  test("says that none was found", () => {
    expect(words("fruit")).toBe("Chưa tìm thấy số liệu hiện trạng toàn tỉnh; mục tiêu 2030: trên 7.400 ha");
  });

  test("quotes a target that is words", () => {
    expect(words("ginseng")).toContain("mục tiêu 2030: phát triển cả về quy mô");
  });
});

describe("age of a report", () => {
  test("is told in years, and not at all without a date", () => {
    expect(reportAgeWords(6.39, text)).toBe("Báo cáo cách đây 6,4 năm");
    expect(reportAgeWords(0.4, text)).toBe("Báo cáo trong vòng một năm");
    expect(reportAgeWords(null, text)).toBeNull();
  });
});
