import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";

interface Node {
  id: string;
  text?: string;
  measure?: string;
  operator?: string;
  threshold?: number | boolean | null;
  source?: string;
  cannotTellSince?: string;
}
interface RuleSet extends Node {
  state: string;
  appliesTo: string;
  outcomes: { key: string }[];
}

const DATA = join(import.meta.dirname, "../../data");
const ruleSets: RuleSet[] = readdirSync(join(DATA, "rules")).map((file) =>
  JSON.parse(readFileSync(join(DATA, "rules", file), "utf8")),
);
const nodes = ruleSets.flatMap(({ id: _, ...set }) => nodesOf(set));

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return "id" in value ? [value as Node, ...below] : below;
}

function idsOf(file: string): Set<string | undefined> {
  const text = readFileSync(join(DATA, "tables", file), "utf8");
  return new Set(Papa.parse<Record<string, string>>(text, { header: true }).data.map((row) => row.id));
}

describe("rule sets", () => {
  it("are the five known ones", () => {
    expect(ruleSets.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "nd-272-2025-commune incomplete",
      "nd-272-2025-village incomplete",
      "qd-33-2020-commune former",
      "qd-33-2020-village former",
      "qd-50-2016-village older",
    ]);
  });

  it("represent every gathered rule", () => {
    const wanted = (
      "272-V1 272-C1 272-C2 272-P1 272-M1 272-M2 272-M3 272-K 272-T 33-2 33-2x 33-T1 33-T2 33-T2a 33-T2b " +
      "33-T2c 33-III0 33-III1 33-III2 33-III2a 33-III2b 33-III2c 33-III2d 33-I 33-II " +
      "50-T1 50-T1a 50-T2 50-T2a 50-T2b 50-T2c"
    ).split(" ");
    const present = new Set(nodes.map(({ id }) => id));
    expect(wanted.filter((id) => !present.has(id))).toEqual([]);
  });

  it("leave a threshold empty only where the text was not found", () => {
    const unknown = nodes.filter((node) => node.threshold === null).map(({ id }) => id);
    expect([...new Set(unknown)].sort()).toEqual(["272-K", "272-T"]);
  });

  it("say that the distance to a district centre cannot be told any more", () => {
    const condition = nodes.find(({ id }) => id === "33-III2d");
    expect(condition?.cannotTellSince).toBe("2025-07-01");
  });

  it("name only known measures and sources", () => {
    const measures = idsOf("measures.csv");
    const sources = idsOf("sources.csv");
    const strangers = nodes.filter(
      ({ measure, source }) =>
        (measure !== undefined && !measures.has(measure)) || (source && !sources.has(source)),
    );
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });
});
