import { describe, expect, it } from "vitest";
import { ATTAINMENT_COLUMNS, VILLAGE_COLUMNS } from "../../../src/io/columns";
import type { Cell } from "../../../src/io/import/sourceTable";
import { guessMapping } from "../../../src/io/import/understand/guessMapping";
import { headerSignature } from "../../../src/io/import/understand/headerKey";
import { readMapping, writeMapping } from "../../../src/io/import/understand/mappingCodec";
import { publishedDataset } from "../../support/publishedDataset";
import { makeTable } from "./makeTable";

const guess = (header: readonly string[], ...rows: Cell[][]) =>
  guessMapping(makeTable(header, rows), publishedDataset());
const said = (header: readonly string[], ...rows: Cell[][]) => {
  const { mapping, sure } = guess(header, ...rows);
  return [mapping.kind, sure, ...mapping.columns.map((it) => (it === null ? null : Object.values(it)[0]))];
};

describe("columns and kinds", () => {
  it("of our own forms are sure", () => {
    expect(said(VILLAGE_COLUMNS)).toEqual([
      "villages",
      true,
      "unitCode",
      "communeName",
      "villageName",
      "lng",
      "lat",
      "households",
      "population",
      "difficulty",
      "povertyRatePct",
      "ethnicGroup",
      "document",
      "documentDate",
    ]);
    expect(said(ATTAINMENT_COLUMNS)).toEqual([
      "attainment",
      true,
      "unitCode",
      "communeName",
      "indicatorId",
      "indicatorName",
      "attainmentStatus",
      "document",
      "documentDate",
    ]);
  });

  it.each<[string, string[], Cell[][], unknown[]]>([
    [
      "a list of a decision",
      ["Mã xã", "Tên bản", "Diện ĐBKK", "Số quyết định", "Ngày quyết định"],
      [["03394", "Bản Căn Câu", "Không ĐBKK", "125/QĐ-UBND", "20/3/2026"]],
      ["villages", true, "unitCode", "villageName", "difficulty", "document", "documentDate"],
    ],
    [
      "a form of the poverty review, its villages below the names of their communes",
      ["STT", "Tên đơn vị", "Hộ nghèo / Số hộ", "Xã (dòng nhóm)"],
      [
        [1, "Bản Căn Câu", 50, "Xã Sin Suối Hồ"],
        [2, "Bản Lùng Than", 40, "Xã Tả Lèng"],
      ],
      ["villages", true, null, "villageName", "poorHouseholdCount", "communeName"],
    ],
    [
      "the same, the villages without the word",
      ["Tên đơn vị", "Hộ nghèo / Số hộ", "Xã (dòng nhóm)"],
      [
        ["Căn Câu", 50, "Xã Sin Suối Hồ"],
        ["Lùng Than", 40, "Xã Tả Lèng"],
      ],
      ["villages", false, "villageName", "poorHouseholdCount", "communeName"],
    ],
    [
      "a day right behind the number of its decision",
      ["Tên xã", "Khu vực", "Số quyết định", "Ngày"],
      [["Sin Suối Hồ", "III", "113/QĐ-UBND", "16/01/2026"]],
      ["decisions", true, "communeName", "areaClass", "document", "documentDate"],
    ],
    [
      "a zone's hectares, and what they shall be",
      ["Cây trồng", "Xã", "Diện tích hiện có (ha)", "Diện tích quy hoạch đến 2030 (ha)"],
      [["Chè", "Tả Lèng", "120,5", 200]],
      ["zones", false, "crop", "communeName", "areaHa", null],
    ],
    [
      "English words",
      ["commune_code", "village_name", "status"],
      [
        ["03394", "Ban One", "extremely difficult"],
        ["03394", "Ban Two", "not extreme"],
      ],
      ["villages", false, "unitCode", "villageName", "difficulty"],
    ],
    [
      "figures in rows, a column for villages left empty",
      ["Mã xã", "Bản", "Chỉ số", "Năm", "Giá trị"],
      [["03394", "", "Dân số", 2025, 12]],
      ["observations", true, "unitCode", "villageName", "measure", "year", "value"],
    ],
    [
      "points of villages in a layer that calls them names",
      ["name", "xa"],
      [
        ["Bản K1", "Sin Suối Hồ"],
        ["Bản K2", "Sin Suối Hồ"],
      ],
      ["villages", true, "villageName", "communeName"],
    ],
    [
      "Annex III on its side, its running numbers those of the indicators",
      ["TT", "Nội dung tiêu chí", "Thu Lũm", "Xã Hua Bum", "03442"],
      [
        ["2", "Hạ tầng", "", "", ""],
        ["2.1", "Đường", "Đạt", "Đạt", ""],
        ["2.2", "Thuỷ lợi", "Đạt", "", ""],
      ],
      ["attainment", true, "indicatorId", "indicatorName", "03439", "03460", "03442"],
    ],
    [
      "a matrix of Annex III by its numbers, names above them",
      ["TT", "Xã", "Quy hoạch / 1", "Giao thông / 2,1", "3.10", "3.1"],
      [[1, "Sin Suối Hồ", "Đạt", "x", "", "Chưa đạt"]],
      ["attainment", true, null, "communeName", "1", "2.1", "3.10", "3.1"],
    ],
    [
      "a list as offices keep it",
      [
        "STT",
        "Tên xã",
        "Tên bản/thôn",
        "Tổng số hộ",
        "Nhân khẩu",
        "Hộ nghèo",
        "Tỷ lệ (%)",
        "Thuộc diện ĐBKK",
        "Ghi chú",
      ],
      [[1, "Thu Lũm", "Bản A", 40, 180, 20, "50,0", "x", ""]],
      [
        "villages",
        false,
        null,
        "communeName",
        "villageName",
        "households",
        "population",
        "poorHouseholdCount",
        null,
        "difficulty",
        "note",
      ],
    ],
    [
      "without accents",
      ["TT", "Ma DVHC", "Ten xa", "Ten ban", "So ho", "Kinh do", "Vi do"],
      [[1, "03439", "Thu Lum", "A", 3, 102.4, 22.7]],
      ["villages", false, null, "unitCode", "communeName", "villageName", "households", "lng", "lat"],
    ],
    [
      "X and Y in metres, X being north",
      ["Mã xã", "Tên bản", "X", "Y"],
      [["03439", "A", 2500181.9, 448397.7]],
      ["villages", true, "unitCode", "villageName", "northing", "easting"],
    ],
    [
      "X and Y in degrees",
      ["Mã xã", "Tên bản", "Toạ độ X", "Toạ độ Y"],
      [["03439", "A", "102,45", "22,7"]],
      ["villages", true, "unitCode", "villageName", "lng", "lat"],
    ],
    [
      "a poverty table with two rows of headers",
      ["TT", "Đơn vị", "Hộ nghèo | Số hộ", "Hộ nghèo | Tỷ lệ (%)", "Tỷ lệ nghèo đa chiều (%)"],
      [[1, "Ka Lăng", 30, "40,5", "51,2"]],
      [
        "observations",
        true,
        null,
        "communeName",
        "poorHouseholdCount",
        "povertyRatePct",
        "multidimensionalPovertyRatePct",
      ],
    ],
    [
      "a matrix of indicators",
      ["TT", "Xã", "1", "2.1", "Chỉ tiêu 3.10"],
      [[1, "Thu Lũm", "Đạt", "Chưa đạt", ""]],
      ["attainment", true, null, "communeName", "1", "2.1", "3.10"],
    ],
    [
      "decisions",
      ["TT", "Tên xã", "Thuộc khu vực", "Số quyết định", "Ngày ban hành"],
      [[1, "Thu Lũm", "III", "113/QĐ-UBND", "16/01/2026"]],
      ["decisions", true, null, "communeName", "areaClass", "document", "documentDate"],
    ],
    [
      "zones",
      ["Loại cây trồng", "Giống", "Xã", "Diện tích (ha)", "Năm"],
      [["Chè", "Shan", "Thu Lũm", "12,5", 2026]],
      ["zones", true, "crop", "variety", "communeName", "areaHa", "year"],
    ],
    [
      "sites",
      ["Tên điểm dân cư", "Thuộc xã", "Nguy cơ", "Số hộ", "Số khẩu", "Tình trạng"],
      [["Pá Sập", "Thu Lũm", "Sạt lở", 4, 20, "Khẩn cấp"]],
      ["sites", true, "placeName", "communeName", "hazard", "households", "persons", "siteState"],
    ],
    [
      "headers that tell nothing",
      ["A", "B", "C"],
      [
        ["03439", "Thu Lũm", "Bản A"],
        ["03460", "Hua Bum", "Bản B"],
      ],
      ["villages", false, "unitCode", "communeName", "villageName"],
    ],
    ["nothing at all", [], [], ["observations", false]],
  ])("%s", (_, header, rows, expected) => {
    expect(said(header, ...rows)).toEqual(expected);
  });
});

describe("a remembered mapping", () => {
  it("is found by a header that differs in spelling alone", () => {
    expect(headerSignature(["Mã ĐVHC", "Tên  xã", ""])).toBe(headerSignature(["ma dvhc", "TÊN XÃ", " "]));
    expect(headerSignature(["Mã xã"])).not.toBe(headerSignature(["Tên xã"]));
  });

  it("comes back as it was", () => {
    const { mapping } = guess(["Tên xã", "2.1", "Hộ nghèo"]);
    expect(readMapping(writeMapping(mapping), 3)).toEqual(mapping);
  });

  it.each([
    "",
    "{}",
    '{"kind":"villages","columns":[{"field":"__proto__"},null,null]}',
    '{"kind":"x","columns":[null,null,null]}',
    '{"kind":"villages","columns":[null]}',
  ])("%s is none", (text) => {
    expect(readMapping(text, 3)).toBeNull();
  });
});
