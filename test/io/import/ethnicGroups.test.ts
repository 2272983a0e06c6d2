import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/search/fold";
import { ETHNIC_GROUPS, ethnicGroupsIn, readEthnicGroups } from "../../../src/io/import/words/ethnicGroups";

describe("ethnic groups", () => {
  it("are the 54 of the official list, told apart without accents too", () => {
    expect(new Set(ETHNIC_GROUPS.map(fold)).size).toBe(54);
    for (const name of ETHNIC_GROUPS) expect(readEthnicGroups(name)).toBe(name);
  });

  it.each([
    ["H'Mông", "Mông"],
    ["H’mông", "Mông"],
    ["Hmông/Mông", "Mông"],
    ["dân tộc LA HỦ", "La Hủ"],
    ["Hà nhì", "Hà Nhì"],
    ["Khơ-mú", "Khơ Mú"],
    ["Khơ Mú; Thái và Kinh", "Khơ Mú, Thái, Kinh"],
    ["Bru - Vân Kiều", "Bru - Vân Kiều"],
    ["Thái - Lự", "Thái, Lự"],
    ["Dao đỏ, Mảng", "Dao đỏ, Mảng"],
    [" ", ""],
    ["-", ""],
  ])("%s is read as %s", (text, read) => {
    expect(readEthnicGroups(text)).toBe(read);
    expect(readEthnicGroups(read)).toBe(read);
  });

  it("are found beside their shares", () => {
    expect(ethnicGroupsIn("Mông (80%), Thái (20%)")).toEqual(["Mông", "Thái"]);
  });
});
