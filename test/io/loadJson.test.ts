import * as v from "valibot";
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadJson, parseLoaded } from "../../src/io/loadJson";
import { noNetwork, notFound, servePublicData } from "../support/publicData";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadJson", () => {
  it("gives what the file holds", async () => {
    servePublicData({ "core.json": () => Response.json({ formatVersion: 1 }) });
    expect(await loadJson("core.json")).toEqual({ ok: true, data: { formatVersion: 1 } });
  });

  it("says of a file that is not there which one and with which answer", async () => {
    servePublicData({ "core.json": notFound });
    expect(await loadJson("core.json")).toEqual({
      ok: false,
      problem: { file: "core.json", reason: "unreachable", detail: "HTTP 404" },
    });
  });

  it("never throws, also without a network", async () => {
    servePublicData({ "sample/villages.json": noNetwork });
    expect(await loadJson("sample/villages.json")).toMatchObject({
      ok: false,
      problem: { file: "sample/villages.json", reason: "unreachable" },
    });
  });

  it.each([["{“not JSON”"], [""], ["<!doctype html>"]])("calls a file that holds %j broken", async (text) => {
    servePublicData({ "core.json": () => new Response(text) });
    expect(await loadJson("core.json")).toMatchObject({
      ok: false,
      problem: { file: "core.json", reason: "broken" },
    });
  });
});

describe("parseLoaded", () => {
  const schema = v.object({ communes: v.array(v.object({ code: v.string() })) });

  it("gives typed data where they fit the schema", () => {
    const data = { communes: [{ code: "03439" }] };
    expect(parseLoaded({ ok: true, data }, "core.json", schema)).toEqual({ ok: true, data });
  });

  it("says where data do not fit", () => {
    const parsed = parseLoaded({ ok: true, data: { communes: [{ code: 3439 }] } }, "core.json", schema);
    expect(parsed).toMatchObject({ ok: false, problem: { file: "core.json", reason: "broken" } });
    expect(parsed.ok ? "" : parsed.problem.detail).toMatch(/^communes\.0\.code: /);
  });

  it.each([[null], ["text"], [[]]])("calls %j broken rather than failing", (data) => {
    expect(parseLoaded({ ok: true, data }, "core.json", schema).ok).toBe(false);
  });

  it("passes on why a file could not be loaded", () => {
    const failed = {
      ok: false,
      problem: { file: "core.json", reason: "unreachable", detail: "HTTP 404" },
    } as const;
    expect(parseLoaded(failed, "core.json", schema)).toEqual(failed);
  });
});
