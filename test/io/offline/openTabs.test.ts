import { describe, expect, it } from "vitest";
import { fillStore, findFile, type StoreGround, storedBuilds } from "../../../src/io/offline/offlineStore";
import { buildOfTab, forgetClosedTabs, takeOver } from "../../../src/io/offline/openTabs";
import { memoryCaches } from "../../support/memoryCaches";
import { makeGround } from "./makeGround";

/** Releases b1, b2 and b3 in one browser, each stored, the first in use. */
async function openReleases(): Promise<[StoreGround, StoreGround, StoreGround]> {
  const caches = memoryCaches();
  const ground = (build: string) =>
    makeGround(build, { "data/core.json": `figures of ${build}` }, { caches });
  const first = ground("b1");
  await fillStore(first);
  await takeOver(first, []);
  return [first, ground("b2"), ground("b3")];
}

async function figuresOf(ground: StoreGround, tab: string): Promise<string | undefined> {
  return (await findFile(ground, "data/core.json", await buildOfTab(ground, tab)))?.text();
}

async function replace(ground: StoreGround, tabs: readonly string[]): Promise<void> {
  await fillStore(ground);
  await takeOver(ground, tabs);
}

describe("a newer release", () => {
  it("says whether it is the first of this folder", async () => {
    const ground = makeGround("b1", {});
    expect(await takeOver(ground, [])).toBe(true);
    expect(await takeOver(makeGround("b2", {}, { caches: ground.caches }), [])).toBe(false);
  });

  it("leaves open tabs their own figures, and gives new tabs its own", async () => {
    const [, second] = await openReleases();
    await replace(second, ["old tab"]);
    expect(await figuresOf(second, "old tab")).toBe("figures of b1");
    expect(await figuresOf(second, "new tab")).toBe("figures of b2");
  });

  it("leaves tabs of two older releases each their own", async () => {
    const [, second, third] = await openReleases();
    await replace(second, ["tab of 1"]);
    await replace(third, ["tab of 1", "tab of 2"]);
    expect(await figuresOf(third, "tab of 1")).toBe("figures of b1");
    expect(await figuresOf(third, "tab of 2")).toBe("figures of b2");
    expect(await figuresOf(third, "tab of 3")).toBe("figures of b3");
  });

  it("removes the older one at once where no tab is open", async () => {
    const [, second] = await openReleases();
    await replace(second, []);
    expect(await storedBuilds(second)).toEqual(["b2"]);
  });

  it("removes the older one when its last tab is closed", async () => {
    const [, second] = await openReleases();
    await replace(second, ["old tab", "older tab"]);
    await forgetClosedTabs(second, ["older tab", "new tab"]);
    expect(await storedBuilds(second)).toEqual(["b1", "b2"]);
    await forgetClosedTabs(second, ["new tab"]);
    expect(await storedBuilds(second)).toEqual(["b2"]);
  });

  it("that still waits is not removed by the one in use", async () => {
    const [first, second] = await openReleases();
    await fillStore(second);
    await forgetClosedTabs(first, ["tab"]);
    expect(await storedBuilds(first)).toEqual(["b1", "b2"]);
  });
});
