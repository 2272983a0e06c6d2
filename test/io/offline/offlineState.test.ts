import { expect, it } from "vitest";
import { afterNews, type OfflineState } from "../../../src/io/offline/offlineState";

const READY: OfflineState = { kind: "ready", bytes: 5 };

it("a first visit is storing, then ready with the bytes on the device", () => {
  const storing = afterNews({ kind: "unknown" }, { kind: "storing" });
  expect(storing).toEqual({ kind: "storing" });
  expect(afterNews(storing, { kind: "stored", bytes: 5 })).toEqual(READY);
});

it("a first visit that could not be stored says why", () => {
  const news = { kind: "failed", problem: "full", isInstall: true } as const;
  expect(afterNews({ kind: "storing" }, news)).toEqual({ kind: "unavailable", problem: "full" });
});

it("storing goes on after an interruption", () => {
  const interrupted: OfflineState = { kind: "unavailable", problem: "interrupted" };
  expect(afterNews(interrupted, { kind: "storing" })).toEqual({ kind: "storing" });
});

it("a newer version being stored, waiting or failing takes nothing from the one that is ready", () => {
  expect(afterNews(READY, { kind: "storing" })).toEqual(READY);
  expect(afterNews(READY, { kind: "newer" })).toEqual(READY);
  expect(afterNews(READY, { kind: "failed", problem: "full", isInstall: true })).toEqual(READY);
});

it("a stored version that the browser threw away in part is not ready any more", () => {
  const news = { kind: "failed", problem: "interrupted", isInstall: false } as const;
  expect(afterNews(READY, news)).toEqual({ kind: "unavailable", problem: "interrupted" });
});
