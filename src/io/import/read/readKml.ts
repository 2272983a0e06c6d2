import type { SourceTable } from "../sourceTable";
import type { FindingLog } from "./findingLog";
import { kmlGeometry } from "./kmlGeometry";
import { type LooseRow, makeLayer } from "./layerTable";
import { VertexBudget } from "./readGeometry";
import { childText, findElements, readXml, type XmlElement } from "./readXml";
import { Refusal } from "./refusal";

const OVERLAYS = ["GroundOverlay", "ScreenOverlay", "PhotoOverlay"];
const CONTAINERS = ["Document", "Folder"];

/**
 * KML → one layer of its Placemarks in the order of the document: name, description, folder (of the innermost named
 * one) and the extended data as columns. KML is WGS84 by definition. Nothing is fetched: links to other files are told.
 * Lost: styles, times, camera, pictures, the type of extended data (all of it is text).
 *
 * Own reading of the few elements of KML: the usual library closes open rings, drops positions that it cannot read and
 * fails on a column called `__proto__`, and a worker has no DOM for it.
 */
export function readKml(fileName: string, text: string, log: FindingLog): SourceTable {
  const root = readXml(text.replace(/^\ufeff/, ""));
  if (root.name !== "kml") throw refuseOther(root);
  const links = findElements(root, "NetworkLink");
  for (const link of links)
    log.add("kml-network-link", { value: findElements(link, "href")[0]?.text.trim() ?? "" });
  const overlays = OVERLAYS.flatMap((name) => findElements(root, name));
  if (overlays.length > 0) log.add("kml-overlay", { details: [overlays.length] });
  const rows = listPlacemarks(root).map(
    ({ placemark, folder }, index): LooseRow => ({
      row: index + 1,
      attributes: readAttributes(placemark, folder),
      geometry: kmlGeometry(placemark),
    }),
  );
  if (rows.length === 0) throw new Refusal("no-rows");
  const source = { fileName, name: "", format: "kml" as const, crs: "EPSG:4326", encoding: "" };
  return makeLayer(source, rows, new VertexBudget(), log);
}

/** Spreadsheets and tables that are saved as markup are met under other names, so they have a sentence of their own. */
function refuseOther(root: XmlElement): Refusal {
  if (/^html$/i.test(root.name)) return new Refusal("html");
  return root.name === "Workbook"
    ? new Refusal("spreadsheet-xml")
    : new Refusal("xml-not-kml", root.name.slice(0, 40));
}

/** Depth is bounded by the reader of XML. */
function listPlacemarks(element: XmlElement, folder = ""): { placemark: XmlElement; folder: string }[] {
  return element.children.flatMap((child) => {
    if (child.name === "Placemark") return [{ placemark: child, folder }];
    if (!CONTAINERS.includes(child.name)) return [];
    const name = child.name === "Folder" ? childText(child, "name") : "";
    return listPlacemarks(child, name === "" ? folder : name);
  });
}

function readAttributes(placemark: XmlElement, folder: string): Map<string, unknown> {
  const attributes = new Map<string, unknown>();
  for (const name of ["name", "address", "description"]) {
    const text = childText(placemark, name);
    if (text !== "") attributes.set(name, text);
  }
  if (folder !== "") attributes.set("folder", folder);
  for (const data of findElements(placemark, "Data"))
    attributes.set(data.attributes.get("name") ?? "", childText(data, "value"));
  for (const data of findElements(placemark, "SimpleData"))
    attributes.set(data.attributes.get("name") ?? "", data.text.trim());
  return attributes;
}
