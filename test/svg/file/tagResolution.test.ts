import { expect, it } from "vitest";
import { tagResolution } from "../../../src/svg/file/tagResolution";
import { makePng } from "../../bench/makePng";
import { readPng } from "../../bench/readPng";

const png = new Uint8Array(makePng([["#b95949", "#e3c787"]]));

it("writes the chunk that every program writes for 72 dots an inch, right behind the head", () => {
  const tagged = Buffer.from(tagResolution(png, 72));
  expect(tagged.subarray(33, 54).toString("hex")).toBe("000000097048597300000b1300000b1301009a9c18");
});

it("leaves the picture as it was", () => {
  const tagged = Buffer.from(tagResolution(png, 300));
  expect(tagged.readUInt32BE(41)).toBe(11_811);
  expect(readPng(tagged)).toEqual(readPng(Buffer.from(png)));
});
