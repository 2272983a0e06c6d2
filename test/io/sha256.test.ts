import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSha256, sha256 } from "../../src/io/sha256";

const expected = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("sha256", () => {
  it.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])(
    "agrees with Node's for %i bytes",
    (length) => {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) & 255);
      expect(sha256(bytes)).toBe(expected(bytes));
    },
  );

  it("is the same however the bytes come", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 }), (parts) => {
        const sum = createSha256();
        for (const it of parts) sum.update(it);
        expect(sum.hex()).toBe(expected(Buffer.concat(parts)));
      }),
    );
  });
});
