import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readSavedViews, withSavedView, writeSavedViews } from "../../src/io/savedViews";

const held = new Map<string, string>();
beforeEach(() => {
  held.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

const view = (name: string) => ({ name, query: `?filter=name:${name}` });

describe("saved views", () => {
  it("are read as they were written", () => {
    expect(writeSavedViews([view("a"), { name: "thường dùng", query: "" }])).toBe(true);
    expect(readSavedViews()).toEqual([view("a"), { name: "thường dùng", query: "" }]);
  });

  it("are none where nothing, or something broken, was kept", () => {
    expect(readSavedViews()).toEqual([]);
    for (const broken of ["{", "7", '[{"name":1}]', '[{"name":"x","query":"//elsewhere"}]']) {
      held.set("lai-chau-rural-atlas/views", broken);
      expect(readSavedViews(), broken).toEqual([]);
    }
  });

  it("take the place of one of the same name, in the order of the alphabet", () => {
    const changed = { name: "b", query: "" };
    const views = withSavedView([view("b"), view("đ"), view("d")], changed);
    expect(views).toEqual([changed, view("d"), view("đ")]);
  });

  it("say so where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", {
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    expect(writeSavedViews([view("a")])).toBe(false);
    expect(readSavedViews()).toEqual([]);
  });
});
