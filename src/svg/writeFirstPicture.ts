import { MAP_PALETTE } from "../../styles/mapPalette";
import { PALETTE, type Scheme } from "../../styles/palette";
import type { Dataset } from "../domain/dataset";
import { difficultyTheme } from "../symbology/difficultyTheme";
import { inkOn } from "../symbology/inkOn";
import { buildPicture, type Picture, type PictureUnit } from "../symbology/picture";
import { summarise } from "../symbology/summary";
import { OVERVIEW } from "../symbology/theme";
import { groupThemes } from "../symbology/themeGroups";
import { THEMES } from "../symbology/themes";
import { formatArea, formatNumber, formatPercent, formatWithUnit } from "../text/format";
import type { Text } from "../text/text";
import { escapeMarkup as esc } from "./escapeMarkup";
import { provinceNames } from "./placeNames";
import { provincePaths } from "./provincePaths";

/**
 * The picture that the page opens with, as HTML for `index.html`: communes by difficulty, legend with counts,
 * key figures of the province, a table of all units. It needs no script, and stands where the live page puts
 * the same things, so that nothing moves when that takes over.
 */
export function writeFirstPicture(dataset: Dataset, text: Text): string {
  const picture = buildPicture(dataset, difficultyTheme, "commune");
  const summary = summarise(picture, dataset, { classFilter: [], within: null, selected: null }, text);
  return [
    `<div id="first-picture" class="page first">`,
    header(text),
    `<main class="first-body">`,
    `<div class="stage first-stage"><div class="stage-bar"><div class="picture-bar">`,
    `<p class="trail">${esc(text.units.province)}</p>`,
    `<p class="summary" role="status" aria-label="${esc(text.regions.summary)}">${esc(summary)}</p>`,
    `</div></div>`,
    `<section class="map-region" aria-label="${esc(text.regions.map)}">${drawProvince(picture, dataset, summary)}</section>`,
    `</div><div class="first-rest">`,
    `<section class="controls first-controls" tabindex="0" aria-label="${esc(text.regions.controls)}">${chooser(dataset, text)}${legend(picture, dataset, text)}${figures(dataset, text)}</section>`,
    `<section class="drawer" tabindex="0" aria-label="${esc(text.regions.table)}">${table(picture, dataset, text)}</section>`,
    `</div></main></div>`,
  ].join("\n");
}

/** Colours of the first picture in both schemes, as a style sheet: those of the live map. */
export function writeFirstColours(dataset: Dataset): string {
  const { classes } = buildPicture(dataset, difficultyTheme, "commune");
  const rules = (scheme: Scheme) =>
    classes
      .map(({ key, colour }) => {
        const { fill } = PALETTE[scheme][colour];
        return `.first .c-${key}{fill:${fill}}.first .on-${key}{fill:${inkOn(fill, scheme)};stroke:${fill}}`;
      })
      .concat(`.first .map-region{background:${MAP_PALETTE[scheme].desk}}`)
      .join("");
  return `${rules("light")}@media (prefers-color-scheme:dark){${rules("dark")}}`;
}

function header(text: Text): string {
  return `<header class="header"><h1 class="brand"><svg class="brand-mark" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 18 L8 7 L12 13 L15.5 8.5 L22 18 Z"/><path class="brand-line" d="M2 21 H22"/></svg>${esc(text.app.name)}</h1><div class="search first-search"><noscript><p class="hint">${esc(text.app.noScript)}</p></noscript></div></header>`;
}

function drawProvince(picture: Picture, dataset: Dataset, summary: string): string {
  const { viewBox, paths } = provincePaths(dataset.communeBoundaries);
  const classOf = new Map(picture.units.map((it) => [it.id, it.classKey]));
  const names = provinceNames(dataset.communes);
  return [
    `<svg class="province-picture" viewBox="${viewBox}" role="img" aria-label="${esc(summary)}"><g class="picture-units">`,
    ...paths.map(({ code, d }) => `<path class="c-${classOf.get(code) ?? "missing"}" d="${d}"/>`),
    `</g><g class="picture-names" font-size="${names.size}">`,
    ...names.placed.map(
      (it) => `<text class="on-${classOf.get(it.id)}" x="${it.x}" y="${it.y}">${esc(it.name)}</text>`,
    ),
    `</g></svg>`,
  ].join("");
}

/** Level and themes as they will stand there, so that the legend below them has its place; nothing to press yet. */
function chooser(dataset: Dataset, text: Text): string {
  const [overview] = groupThemes(THEMES, dataset, text, "").filter((it) => it.id === OVERVIEW);
  const levels = (["commune", "village"] as const).map(
    (it) =>
      `<span class="segment"${it === "commune" ? " data-selected" : ""}>${esc(text.units.levelName[it])}</span>`,
  );
  const themes = (overview?.themes ?? []).map(
    (it) =>
      `<div class="theme-item"${it.id === difficultyTheme.id ? " data-selected" : ""}><span slot="label">${esc(it.name(text, dataset))}</span><span slot="description">${esc(it.hint(text, dataset))}</span></div>`,
  );
  return [
    `<div class="first-chooser" aria-hidden="true">`,
    `<div class="panel-section"><div class="level-switch"><span class="panel-title">${esc(text.controls.level)}</span><div class="segments">${levels.join("")}</div></div></div>`,
    `<div class="panel-section"><p class="panel-title">${esc(text.controls.theme)}</p><div class="theme-search"><div class="theme-search-input"></div></div>`,
    `<div class="theme-list"><div class="theme-group"><p class="theme-group-title">${esc(overview?.title ?? "")}</p>${themes.join("")}</div></div></div></div>`,
  ].join("");
}

function legend(picture: Picture, dataset: Dataset, text: Text): string {
  const { theme, level, classes, units } = picture;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const rows = classes.map(
    (it) =>
      `<li><div class="legend-row">${swatch(it.key, PALETTE.light[it.colour].pattern)}<span class="legend-label">${esc(it.label(text))}</span><span class="legend-count">${it.count === null ? "–" : number(it.count)}</span></div></li>`,
  );
  return [
    `<section class="panel-section legend"><h2 class="panel-title">${esc(theme.title(text, level, dataset))}</h2>`,
    `<p class="hint">${esc(text.units.countOfUnits(number(units.length), level))}</p>`,
    `<ul aria-label="${esc(text.regions.legend)}" class="legend-rows">${rows.join("")}</ul>`,
    `<p class="hint">${esc(theme.method(text, level))}</p></section>`,
  ].join("");
}

function swatch(key: string, pattern: string): string {
  const lines =
    pattern === "hatch" ? `<path class="swatch-lines" d="M-2 12 L10 0 M4 16 L20 0 M14 16 L26 4"/>` : "";
  return `<svg class="swatch" viewBox="0 0 24 16" aria-hidden="true"><rect class="swatch-${pattern} c-${key}" x="0.5" y="0.5" width="23" height="15" rx="2"/>${lines}</svg>`;
}

/** What is published of the whole province, each with document and date. */
function figures(dataset: Dataset, text: Text): string {
  const { language } = text;
  const official = (measure: string) =>
    dataset.totals.find((it) => it.measure === measure && it.valueStatus === "official");
  const line = (measure: string, say: (value: number) => string) => {
    const total = official(measure);
    if (total?.value == null) return "";
    const name = dataset.measures.get(measure);
    const source = dataset.sources.get(total.source);
    return `<div><dt>${esc((language === "vi" ? name?.name : name?.nameEn) ?? measure)}</dt><dd><strong>${esc(say(total.value))}</strong> <span class="source-line">${esc([source?.title, total.asOf].filter((it) => it).join(" · "))}</span></dd></div>`;
  };
  const number = (value: number) => formatNumber(value, { language });
  return [
    `<section class="panel-section first-figures"><h2 class="panel-title">${esc(text.units.province)}</h2><dl>`,
    line(
      "extremelyDifficultVillageCount",
      (it) => `${number(it)} / ${number(official("villageCount")?.value ?? 0)}`,
    ),
    line("povertyRatePct", (it) => formatPercent(it, { language, decimals: 2 })),
    line("ruralIncomeMillionVndPerYear", (it) =>
      formatWithUnit(it, text.units.millionVndPerYear, { language }),
    ),
    line("population", number),
    line("areaKm2", (it) => formatArea(it, language)),
    `</dl></section>`,
  ].join("");
}

function table(picture: Picture, dataset: Dataset, text: Text): string {
  const communes = new Map(dataset.communes.map((it) => [it.code, it]));
  const labels = new Map(picture.classes.map((it) => [it.key, it.label(text)]));
  const row = (unit: PictureUnit) => {
    const commune = communes.get(unit.id);
    const population = commune?.population.value;
    const kind = unit.kind === "village" ? "" : `${text.units.kind[unit.kind]} `;
    const cells = [
      unit.id,
      labels.get(unit.classKey) ?? "",
      population == null ? text.status.missing : formatNumber(population, { language: text.language }),
      commune?.areaKm2.value == null ? text.status.missing : formatArea(commune.areaKm2.value, text.language),
    ];
    return `<tr><th scope="row">${esc(kind + unit.name)}</th>${cells.map((it) => `<td>${esc(it)}</td>`).join("")}</tr>`;
  };
  const byName = [...picture.units].sort((a, b) => a.name.localeCompare(b.name, "vi"));
  const heads = [
    text.table.unit.commune,
    text.table.code,
    text.table.klass,
    text.profile.population,
    text.profile.area,
  ];
  return `<table aria-label="${esc(text.regions.table)}"><thead><tr>${heads.map((it) => `<th scope="col">${esc(it)}</th>`).join("")}</tr></thead><tbody>${byName.map(row).join("")}</tbody></table>`;
}
