import { LEVELS, type Level } from "../domain/level";
import { readScale, writeScale } from "../symbology/scale";
import { LANGUAGES } from "../text/language";
import { refusalOf } from "./pins";
import { readCamera, writeCamera } from "./urlCamera";
import type { Notice, NoticeReason } from "./urlNotice";
import { isOpacity, readOpacity, writeOpacity } from "./urlOpacity";
import { readTable, writeTable } from "./urlTable";
import { migrateParameters, type Parameters, URL_VERSION } from "./urlVersion";
import { BASEMAP_GROUPS, type Camera, DEFAULT_VIEW, OVERLAYS, TABS, type View } from "./view";

export type { Notice } from "./urlNotice";

/** What the reader of an address must know of themes and units. */
export interface KnownNames {
  themes: readonly { id: string; levels: readonly Level[] }[];
  /** Codes of today's communes; `() => true` while the units are not loaded, then `validateUnits` later. */
  communeExists: (code: string) => boolean;
  /** Class keys of a theme at a level; without it any well-formed key is kept. */
  classKeys?: (theme: string, level: Level) => readonly string[];
}

export interface UrlState {
  view: View;
  camera: Camera | null;
  notices: Notice[];
}

const COMMUNE_CODE = /^\d{5}$/;
/** `<communeCode>-<nnn>`, with `s` for a made-up village (DESIGN §3, §4). */
const UNIT_ID = /^(\d{5})(?:-(s?)\d{3})?$/;
/** ids of classes, rule sets, zones and sites */
const PLAIN_ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/;
/** from the oldest figure in the tables to the horizon of the Resolution */
const FIRST_YEAR = 2016;
const LAST_YEAR = 2035;

/** Value of `basemap` when every group is off. */
const NOTHING_SHOWN = "none";

/** What sharing services append; saying “unknown” of it would only puzzle the reader. */
const APPENDED_BY_OTHERS = /^(utm_.*|fbclid|gclid|zarsrc|mibextid)$/;

/** The keys of the contract in the order in which they are written. */
const KEYS = [
  "theme",
  "level",
  "rule",
  "overlays",
  "opacity",
  "basemap",
  "scale",
  "unit",
  "compare",
  "classes",
  "within",
  "filter",
  "tab",
  "columns",
  "sort",
  "zone",
  "site",
  "data",
  "year",
  "lang",
  "v",
] as const;
type Key = (typeof KEYS)[number];

function readParameters(search: string): { parameters: Parameters; notices: Notice[] } {
  const parameters = new Map<string, string>();
  const notices: Notice[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    if (APPENDED_BY_OTHERS.test(key)) continue;
    if (parameters.has(key)) notices.push({ key, value, reason: "repeated-key" });
    else parameters.set(key, value);
  }
  return { parameters, notices };
}

/**
 * Reads what an address asks for (DESIGN §6). Never throws and never fails: what is not understood is left at
 * its default and told in a notice. A village id is checked for its form and its commune only, because villages
 * load later; call `validateUnits` once they have.
 */
export function readUrl(search: string, hash: string, known: KnownNames): UrlState {
  const read = readParameters(search);
  const { parameters, notices: versionNotices } = migrateParameters(read.parameters);
  const { camera, notices: cameraNotices } = readCamera(hash);
  const notices = [...read.notices, ...versionNotices];

  /** The value if it is there, not empty and accepted; else null, with a notice where it is refused. */
  function take(key: Key, isAccepted: (value: string) => boolean, reason: NoticeReason): string | null {
    const value = parameters.get(key) ?? "";
    if (value === "") return null;
    if (isAccepted(value)) return value;
    notices.push({ key, value, reason });
    return null;
  }
  function takeOneOf<T extends string>(key: Key, values: readonly T[], reason: NoticeReason): T | null {
    const taken = take(key, (value) => values.some((it) => it === value), reason);
    return values.find((it) => it === taken) ?? null;
  }
  function takeList(key: Key, isAccepted: (value: string) => boolean, reason: NoticeReason): string[] {
    const values = [...new Set((parameters.get(key) ?? "").split(","))].filter((value) => value !== "");
    const refused = values.filter((value) => !isAccepted(value));
    notices.push(...refused.map((value) => ({ key, value, reason })));
    return values.filter((value) => !refused.includes(value));
  }
  function takeSome<T extends string>(key: Key, values: readonly T[], reason: NoticeReason): T[] {
    const taken = takeList(key, (value) => values.some((it) => it === value), reason);
    return taken.flatMap((value) => values.filter((it) => it === value));
  }
  function takeBasemap(): View["basemap"] {
    const shown = takeSome("basemap", [...BASEMAP_GROUPS, NOTHING_SHOWN], "bad-value");
    if (shown.length === 0) return DEFAULT_VIEW.basemap;
    return BASEMAP_GROUPS.filter((it) => shown.includes(it));
  }
  function takeYear(): number {
    const isYear = (value: string) =>
      /^\d{4}$/.test(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
    const taken = take("year", isYear, "bad-value");
    return taken === null ? DEFAULT_VIEW.year : Number(taken);
  }
  function takeLevel(theme: string): Level {
    const level = takeOneOf("level", LEVELS, "unknown-level") ?? DEFAULT_VIEW.level;
    const valid = known.themes.find((it) => it.id === theme)?.levels ?? [];
    if (valid.includes(level)) return level;
    // an empty list of themes has nothing to say about levels
    if (valid.length > 0) notices.push({ key: "level", value: level, reason: "level-not-valid-for-theme" });
    return DEFAULT_VIEW.level;
  }
  function takeScale(): View["scale"] {
    const taken = take("scale", (value) => readScale(value) !== null, "bad-value");
    return taken === null ? null : readScale(taken);
  }
  const isKnownUnit = (id: string) => {
    const [, communeCode] = UNIT_ID.exec(id) ?? [];
    return communeCode !== undefined && known.communeExists(communeCode);
  };
  /** made-up villages exist only with sample data */
  function keepWithData(key: Key, units: readonly string[], data: View["data"]): string[] {
    const lost = data === "sample" ? [] : units.filter(isSampleId);
    notices.push(...lost.map((value) => ({ key, value, reason: "needs-sample-data" as const })));
    return units.filter((it) => !lost.includes(it));
  }
  function takeUnit(data: View["data"]): string | null {
    const unit = take("unit", isKnownUnit, "unknown-unit");
    return keepWithData("unit", unit === null ? [] : [unit], data)[0] ?? null;
  }
  function takeCompare(data: View["data"]): string[] {
    const pins: string[] = [];
    for (const value of keepWithData("compare", takeList("compare", isKnownUnit, "unknown-unit"), data)) {
      const refusal = refusalOf(pins, value);
      if (refusal === null) pins.push(value);
      else notices.push({ key: "compare", value, reason: `compare-${refusal}` });
    }
    return pins;
  }

  const theme = take("theme", (value) => known.themes.some((it) => it.id === value), "unknown-theme");
  const themeId = theme ?? DEFAULT_VIEW.theme;
  const level = takeLevel(themeId);
  const data = takeOneOf("data", ["published", "sample"], "unknown-data") ?? DEFAULT_VIEW.data;
  const classKeys = known.classKeys?.(themeId, level);
  const overlays = takeSome("overlays", OVERLAYS, "unknown-overlay");
  const isPlainId = (value: string) => PLAIN_ID.test(value);
  const view: View = {
    theme: themeId,
    level,
    rule: takeList("rule", isPlainId, "bad-value"),
    overlays,
    opacity: readOpacity(takeList("opacity", isOpacity, "bad-value")),
    basemap: takeBasemap(),
    scale: takeScale(),
    unit: takeUnit(data),
    compare: takeCompare(data),
    classFilter: takeList("classes", (key) => classKeys?.includes(key) ?? isPlainId(key), "unknown-class"),
    within: take("within", (code) => COMMUNE_CODE.test(code) && known.communeExists(code), "unknown-unit"),
    ...readTable(parameters, notices),
    tab: takeOneOf("tab", TABS, "bad-value") ?? DEFAULT_VIEW.tab,
    zone: take("zone", isPlainId, "bad-value"),
    site: take("site", isPlainId, "bad-value"),
    data,
    year: takeYear(),
    language: takeOneOf("lang", LANGUAGES, "unknown-language") ?? DEFAULT_VIEW.language,
  };
  const unknownKeys = [...parameters].filter(([key]) => !KEYS.some((it) => it === key));
  notices.push(...unknownKeys.map(([key, value]) => ({ key, value, reason: "unknown-key" as const })));
  return { view, camera, notices: [...notices, ...cameraNotices] };
}

/** Commas, colons and semicolons stay readable: a query may hold them as they are. */
function readableInQuery(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|3A|3B)/g, decodeURIComponent);
}

/** True for the id of a made-up village: `03439-s007`. */
function isSampleId(id: string): boolean {
  return UNIT_ID.exec(id)?.[2] === "s";
}

/** Drops units that turn out not to exist once communes and villages are loaded. */
export function validateUnits(
  view: View,
  unitExists: (id: string) => boolean,
): { view: View; notices: Notice[] } {
  const lost = (["unit", "within"] as const).flatMap((key) => {
    const value = view[key];
    return value === null || unitExists(value) ? [] : [{ key, value, reason: "unknown-unit" as const }];
  });
  const lostPins = view.compare
    .filter((it) => !unitExists(it))
    .map((value) => ({ key: "compare", value, reason: "unknown-unit" as const }));
  const notices = [...lost, ...lostPins];
  if (notices.length === 0) return { view, notices };
  const kept = { ...view, compare: view.compare.filter(unitExists) };
  for (const { key } of lost) kept[key] = null;
  return { view: kept, notices };
}

function writeBasemap(shown: View["basemap"]): string {
  if (shown.length === BASEMAP_GROUPS.length) return "";
  return shown.length === 0 ? NOTHING_SHOWN : BASEMAP_GROUPS.filter((it) => shown.includes(it)).join(",");
}

/**
 * Query and hash of a view, in the fixed order of the keys and without defaults: equal views give equal
 * addresses. “” for the default view without a camera. Put the path before it: an empty address means “as it
 * is” to a browser and would keep the old query.
 */
export function writeUrl(view: View, camera: Camera | null): string {
  const values: Record<Exclude<Key, "v">, string> = {
    theme: view.theme === DEFAULT_VIEW.theme ? "" : view.theme,
    level: view.level === DEFAULT_VIEW.level ? "" : view.level,
    rule: view.rule.join(","),
    overlays: view.overlays.join(","),
    opacity: writeOpacity(view.opacity),
    basemap: writeBasemap(view.basemap),
    scale: view.scale === null ? "" : writeScale(view.scale),
    unit: view.unit ?? "",
    compare: view.compare.join(","),
    classes: view.classFilter.join(","),
    within: view.within ?? "",
    ...writeTable(view),
    tab: view.tab === DEFAULT_VIEW.tab ? "" : view.tab,
    zone: view.zone ?? "",
    site: view.site ?? "",
    data: view.data === DEFAULT_VIEW.data ? "" : view.data,
    year: view.year === DEFAULT_VIEW.year ? "" : String(view.year),
    lang: view.language === DEFAULT_VIEW.language ? "" : view.language,
  };
  const pairs = KEYS.flatMap((key) => {
    const value = key === "v" ? "" : values[key];
    return value === "" ? [] : [`${key}=${readableInQuery(value)}`];
  });
  const query = pairs.length === 0 ? "" : `?${pairs.join("&")}&v=${URL_VERSION}`;
  return `${query}${camera === null ? "" : writeCamera(camera)}`;
}
