import { describe, expect, it } from "vitest";
import { READ_FINDINGS, READ_REFUSALS } from "../../../../src/domain/entered/readFault";
import { findHeader } from "../../../../src/io/import/read/findHeader";
import { readFiles } from "../../../../src/io/import/read/readFiles";
import { enImportRead } from "../../../../src/text/enImportRead";
import { viImportRead } from "../../../../src/text/viImportRead";
import { FAULTS } from "./support/faultTable";

/** Far more than any of these files takes; a reader that hangs fails here. */
const PATIENCE_MS = 20_000;

describe("a faulty file", () => {
  it.each(FAULTS)(
    "$fault in $format: $expected",
    async ({ files, expected }) => {
      const reading = await readFiles(files());
      const headers = reading.tables.flatMap((table) => findHeader(table).findings);
      const codes = [...reading.refusals, ...reading.findings, ...headers].map(({ code }) => code);
      if (expected === "read") expect(reading.refusals).toEqual([]);
      else expect(codes).toContain(expected);
      expect(reading.tables.length + reading.refusals.length).toBeGreaterThan(0);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe("every code", () => {
  const catalogues = { vi: viImportRead, en: enImportRead };
  const languages = ["vi", "en"] as const;

  it.each(languages)("of a refusal has one paragraph that ends with a remedy (%s)", (language) => {
    for (const code of READ_REFUSALS) {
      const sentence = catalogues[language].refusals[code](["1234", "5678"]);
      expect(sentence, code).toMatch(/[.!?]$/);
      expect(sentence.length, code).toBeLessThan(200);
      expect(sentence, code).not.toMatch(/undefined|\$\{/);
    }
  });

  it.each(languages)("of a finding has a reason and a remedy (%s)", (language) => {
    for (const code of READ_FINDINGS) {
      const { reason, remedy } = catalogues[language].findings[code]({
        value: "#REF!",
        details: ["12", "34"],
      });
      expect(`${reason} ${remedy}`, code).toMatch(/^\S.*\. \S.*\.$/);
    }
  });

  it("groups the digits of a limit as its language does", () => {
    expect(viImportRead.refusals["too-many-rows"](["250000", "200000"])).toContain("200.000");
    expect(enImportRead.refusals["too-many-rows"](["250000", "200000"])).toContain("200,000");
  });
});
