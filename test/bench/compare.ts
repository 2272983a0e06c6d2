import type { PageName } from "./buildPages";
import type { ImportTasks } from "./importTasks";
import type { Measurements, Topic } from "./measure";
import type { OfflineTasks } from "./offlineTasks";
import type { ReviewTasks } from "./reviewTasks";
import { type Spread, spread } from "./statistics";
import type { TableTasks } from "./tableTasks";
import type { Visit } from "./visit";

/** One line of the table: a figure of the app, what it is compared with, and the bar. */
export interface Comparison {
  what: string;
  unit: "ms" | "kB" | "";
  ours: Spread | null;
  /** whose figure the ratio is taken of; null where the bar is a figure of its own */
  peer: { name: string; figure: Spread } | null;
  /** most that the ratio, or without a peer our median, may be; null: stated, not judged */
  bar: number | null;
  /** why there is nothing to compare */
  missing?: string;
}

type Visits = Partial<Record<PageName, Visit[]>>;
type Figure = (it: Visit) => number;

const NAMES: Readonly<Record<PageName, string>> = {
  app: "app",
  empty: "empty page",
  leaflet: "Leaflet",
  openlayers: "OpenLayers",
  maplibre: "bare MapLibre",
};

const seenMs: Figure = (it) => it.seenMs;
const firstPaintMs: Figure = (it) => {
  if (it.firstPaintMs === null) throw new Error("The browser noted no first paint of a page with text.");
  return it.firstPaintMs;
};
const completeMs: Figure = (it) => it.completeMs;

/** The agreed bars of the topics, each with what was measured for it. */
export function compare(measurements: Measurements, topics: readonly Topic[]): Comparison[] {
  const rows: Record<Topic, (measurements: Measurements) => Comparison[]> = {
    picture: comparePictures,
    interactive: compareInteractive,
    bytes: compareBytes,
    switch: compareSwitches,
    table: compareTable,
    import: compareImport,
    rules: compareRules,
    review: compareReview,
    offline: compareOffline,
    press: comparePresses,
  };
  return topics.flatMap((topic) => rows[topic](measurements));
}

function comparePictures({ visits: { normal, slow } }: Measurements): Comparison[] {
  const what = "first thematic map, with legend";
  const row = (line: string, visits: Visits, peers: readonly PageName[], bar: number, ofPeer: Figure) =>
    ({
      what: what + line,
      unit: "ms",
      ours: figure(visits, "app", seenMs),
      peer: best(visits, peers, ofPeer),
      bar,
    }) as const;
  return [
    row("", normal, ["leaflet", "openlayers"], 0.75, seenMs),
    row(", slow", slow, ["leaflet", "openlayers"], 0.45, seenMs),
    // The browser's own time of an empty page's paint: earlier than any recording of it, so the stricter one.
    row("", normal, ["empty"], 2.5, firstPaintMs),
    row(", slow", slow, ["empty"], 2.5, firstPaintMs),
    // No bar was agreed on for this; but a picture that goes away again has not really been there.
    ...[normal, slow].map((visits, index) => ({
      what: `that map gone again${index === 0 ? "" : ", slow"}`,
      unit: "ms" as const,
      ours: figure(visits, "app", (it) => it.lostMs),
      peer: null,
      bar: 0,
    })),
  ];
}

function compareInteractive({ visits: { normal, slow } }: Measurements): Comparison[] {
  const row = (what: string, visits: Visits) =>
    ({
      what,
      unit: "ms",
      ours: figure(visits, "app", completeMs),
      peer: best(visits, ["maplibre"], completeMs),
      bar: 1.15,
    }) as const;
  return [row("interactive map complete", normal), row("interactive map complete, slow", slow)];
}

function compareBytes({ visits: { normal, slow } }: Measurements): Comparison[] {
  const row = (what: string, bar: number | null, bytes: Figure) => {
    const kilobytes: Figure = (it) => bytes(it) / 1000;
    const peer = best(normal, ["maplibre"], kilobytes);
    return { what, unit: "kB", ours: figure(normal, "app", kilobytes), peer, bar } as const;
  };
  return [
    {
      what: "bytes before the first thematic map",
      unit: "kB",
      // On a fast line everything that a page asks for is there before anything can be painted.
      ours: figure(slow, "app", (it) => it.bytesBeforeSeen / 1000),
      peer: null,
      bar: 60,
    },
    row("bytes of a first visit", 1.6, (it) => it.bytes),
    row("scripts among them", null, (it) => it.scriptBytes),
  ];
}

function compareSwitches({ switches: { app = [], maplibre = [] } }: Measurements): Comparison[] {
  return [
    {
      what: "change of theme, repainted",
      unit: "ms",
      ours: spread(app.map((it) => it.repaintedMs)),
      peer: { name: NAMES.maplibre, figure: spread(maplibre.map((it) => it.repaintedMs)) },
      bar: 1.2,
    },
    {
      what: "data sent again by it, most in one change",
      unit: "",
      ours: spread([Math.max(...app.map((it) => it.dataSent))]),
      peer: null,
      bar: 0,
    },
    unmeasured("10 and 100 times the villages", "there is no synthetic country yet"),
  ];
}

function compareTable({ table }: Measurements): Comparison[] {
  const row = (what: string, bar: number | null, of: (it: TableTasks) => number) =>
    ({ what, unit: "ms", ours: spread(table.map(of)), peer: null, bar }) as const;
  return [
    row("longest task while 100,000 rows are sorted", 50, (it) => it.sortTaskMs),
    row("until they are sorted", null, (it) => it.sortMs),
    row("longest task when they are filtered", 50, (it) => it.filterTaskMs),
  ];
}

/** Each step beside the library's own parse of the same text; the bar is for all of them together. */
function compareImport({ imports }: Measurements): Comparison[] {
  if (imports === null) return [];
  const { first, runs } = imports;
  const parse = { name: "papaparse alone", figure: spread(runs.map((it) => it.parseMs)) };
  const row = (what: string, bar: number | null, of: (it: ImportTasks) => number) =>
    ({ what, unit: "ms", ours: spread(runs.map(of)), peer: parse, bar }) as const;
  const byClock = (what: string, times: readonly ImportTasks[]) =>
    ({
      what,
      unit: "ms",
      ours: spread(times.map(({ clock }) => clock.importMs)),
      peer: { name: "papaparse alone", figure: spread(times.map(({ clock }) => clock.parseMs)) },
      bar: null,
    }) as const;
  return [
    row("import of 100,000 rows of CSV", 4, (it) => it.readMs + it.understandMs + it.checkMs),
    row("of that, reading", null, (it) => it.readMs),
    row("of that, header and columns", null, (it) => it.understandMs),
    row("of that, checking", null, (it) => it.checkMs),
    byClock("the same by the clock", runs),
    byClock("the very first one, nothing compiled", [first]),
    {
      what: "longest task of the page in it",
      unit: "ms",
      ours: spread(runs.map((it) => it.taskMs)),
      peer: null,
      bar: 50,
    },
  ];
}

/** A million verdicts a second, whatever the rule; one rule written out by hand shows what generality costs. */
function compareRules({ rules }: Measurements): Comparison[] {
  const row = (what: string, bar: number | null, peer: Comparison["peer"]) =>
    ({ what, unit: "ms", ours: spread(rules.map((it) => it.ruleMs)), peer, bar }) as const;
  return [
    row("1,000,000 verdicts by the village rule", 1000, null),
    row("the same", null, {
      name: "the rule written by hand",
      figure: spread(rules.map((it) => it.byHandMs)),
    }),
  ];
}

function compareReview({ review }: Measurements): Comparison[] {
  const row = (what: string, of: (it: ReviewTasks) => number) =>
    ({ what, unit: "ms", ours: spread(review.map(of)), peer: null, bar: 50 }) as const;
  return [
    row("100,000 villages judged by another rule set, one task", (it) => it.judgeTaskMs),
    row("longest task when they are filtered by verdict and lacking figure", (it) => it.filterTaskMs),
    row("longest task while they are sorted by comparison", (it) => it.sortTaskMs),
  ];
}

function compareOffline({ offline }: Measurements): Comparison[] {
  const row = (what: string, unit: "kB" | "ms", bar: number | null, of: (it: OfflineTasks) => number) => ({
    what,
    unit,
    ours: spread(offline.map(of)),
    peer: null,
    bar,
  });
  return [
    row("what the offline store adds to a first visit", "kB", 3000, (it) => it.addedBytes / 1000),
    row("room it takes on the device", "kB", null, (it) => it.storedBytes / 1000),
    row("from opening the page until it is ready offline", "ms", null, (it) => it.readyMs),
  ];
}

/** No bars were agreed on for these two: stated, not judged. */
function comparePresses({ presses: { app, maplibre } }: Measurements): Comparison[] {
  const row = (what: string, of: "filters" | "selections") =>
    ({
      what,
      unit: "ms",
      ours: spread((app?.[of] ?? []).map((it) => it.repaintedMs)),
      peer: { name: NAMES.maplibre, figure: spread((maplibre?.[of] ?? []).map((it) => it.repaintedMs)) },
      bar: null,
    }) as const;
  return [
    row("filter by a class, repainted", "filters"),
    row("choice of a commune, outlined and profile there", "selections"),
  ];
}

function figure(visits: Visits, page: PageName, of: Figure): Spread {
  return spread((visits[page] ?? []).map(of));
}

/** The peer with the least median. */
function best(visits: Visits, pages: readonly PageName[], of: Figure): Comparison["peer"] {
  const peers = pages.map((page) => ({ name: NAMES[page], figure: figure(visits, page, of) }));
  return peers.sort((one, other) => one.figure.median - other.figure.median)[0] ?? null;
}

function unmeasured(what: string, missing: string): Comparison {
  return { what, unit: "", ours: null, peer: null, bar: null, missing };
}
