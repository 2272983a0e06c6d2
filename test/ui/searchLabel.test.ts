import { describe, expect, it } from "vitest";
import { buildSearchIndex, type SearchHit, search } from "../../src/domain/search/searchIndex";
import { en } from "../../src/text/en";
import { vi } from "../../src/text/vi";
import { searchDetail, searchLabel, searchName } from "../../src/ui/searchLabel";
import { makeVillage } from "../support/makeDataset";
import { publishedDataset } from "../support/publishedDataset";

const index = buildSearchIndex({ ...publishedDataset(), villages: [makeVillage()] });

function hit(query: string, kind: SearchHit["kind"], name: string): SearchHit {
  const found = search(index, query, 20).find((it) => it.kind === kind && it.name === name);
  if (found === undefined) throw new Error(`“${query}” does not find ${name}.`);
  return found;
}

describe("searchName", () => {
  it("says what kind of unit it is, or was", () => {
    expect(searchName(hit("thu lum", "commune", "Thu Lũm"), vi)).toBe("Xã Thu Lũm");
    expect(searchName(hit("doan ket", "commune", "Đoàn Kết"), vi)).toBe("Phường Đoàn Kết");
    expect(searchName(hit("thu lum", "commune", "Thu Lũm"), en)).toBe("Commune Thu Lũm");
  });

  it("leaves a village's name as it is: many begin with “Bản”", () => {
    expect(searchName(hit("ban mau", "village", "Bản mẫu 01 – Thu Lũm"), vi)).toBe("Bản mẫu 01 – Thu Lũm");
  });
});

describe("searchDetail", () => {
  it("of a commune gives its code with the list, and what matched", () => {
    const detail = searchDetail(hit("thu lum", "commune", "Thu Lũm"), vi);
    expect(detail).toBe("mã 03439 (từ 01/7/2025) · khớp tên");
  });

  it("of an old commune says what it was, where, and what it is part of now", () => {
    const detail = searchDetail(hit("nam cha", "oldCommune", "Nậm Cha"), vi);
    expect(detail).toBe("Xã cũ, huyện Sìn Hồ · nay thuộc xã Nậm Tăm · khớp tên cũ");
  });

  it("tells Nậm Chà from Nậm Cha by district and by the commune of today", () => {
    const detail = searchDetail(hit("nam cha", "oldCommune", "Nậm Chà"), vi);
    expect(detail).toContain("huyện Nậm Nhùn");
    expect(detail).toContain("nay thuộc xã Mường Mô");
  });

  it("tells the two bearers of 03405 apart by the code list", () => {
    expect(searchDetail(hit("03405", "commune", "Tả Lèng"), vi)).toBe(
      "mã 03405 (từ 01/7/2025) · khớp mã hiện nay",
    );
    const former = searchDetail(hit("03405", "oldCommune", "Giang Ma"), vi);
    expect(former).toContain("mã 03405 (trước 01/7/2025)");
    expect(former).toContain("khớp mã cũ");
  });

  it("gives the other spelling that was typed", () => {
    const old = publishedDataset().oldCommunes.find((it) => it.alsoWritten === "Pa Vệ Sủ");
    expect(searchDetail(hit("Pa Vệ Sủ", "oldCommune", old?.name ?? ""), vi)).toContain("còn viết Pa Vệ Sủ");
  });

  it("of a village's name says that a report has it, and of which commune it is", () => {
    const [known] = publishedDataset().villageNames;
    const found = hit(known?.name ?? "", "villageName", known?.name ?? "");
    expect(searchDetail(found, vi)).toMatch(
      /^Tên bản được nêu trong báo chí · (xã|phường) .* · khớp tên bản$/,
    );
  });

  it("of a village says of which commune it is", () => {
    expect(searchDetail(hit("ban mau", "village", "Bản mẫu 01 – Thu Lũm"), vi)).toContain("xã Thu Lũm");
  });

  it("is written in English as well", () => {
    expect(searchDetail(hit("nam cha", "oldCommune", "Nậm Cha"), en)).toContain(
      "now part of commune Nậm Tăm",
    );
  });
});

describe("searchLabel", () => {
  it("says both lines to a screen reader", () => {
    const found = hit("thu lum", "commune", "Thu Lũm");
    expect(searchLabel(found, vi)).toBe("Xã Thu Lũm, mã 03439 (từ 01/7/2025) · khớp tên");
  });
});
