import type { Locator, Page } from "@playwright/test";
import { PALETTE } from "../../styles/palette";
import { RAMP_COLOURS } from "../../styles/ramps";
import type { PageName } from "./buildPages";
import type { Box, Sight } from "./coverage";
import { VIEWPORT } from "./openPage";

const { extreme, notListed } = PALETTE.light;

/** The classes of the first picture that are a colour; wards are white, which proves nothing. */
export const DIFFICULTY_COLOURS = [extreme.fill, notListed.fill];
export const DENSITY_COLOURS = RAMP_COLOURS.light.density[4] ?? [];

/** Number of communes of khu vực III, the figure that the legend must show. */
const LISTED_COMMUNES = "32";

export function findMap(page: Page, name: PageName): Locator {
  return name === "app" ? page.getByRole("region", { name: "Bản đồ", exact: true }) : page.locator("#map");
}

/** What has to be on the screen of a finished page; each sight must be complete before it counts as seen. */
export async function findSights(page: Page, name: PageName): Promise<Sight[]> {
  if (name === "empty") return [{ box: { x: 0, y: 0, ...VIEWPORT }, colours: [], hasInk: true }];
  const map: Sight = { box: await boxOf(findMap(page, name)), colours: DIFFICULTY_COLOURS, hasInk: false };
  if (name !== "app") return [map];
  const legend = page.getByRole("list", { name: "Chú giải" });
  const text = (await legend.textContent()) ?? "";
  if (!text.includes(LISTED_COMMUNES)) throw new Error(`The legend does not say ${LISTED_COMMUNES}: ${text}`);
  return [map, { box: await boxOf(legend), colours: DIFFICULTY_COLOURS, hasInk: true }];
}

/** Where an element is, in pixels of the page. */
export async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${element}`);
  return box;
}
