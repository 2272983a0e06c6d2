import { expect, test } from "./support/app";

/** MapLibre's map, laid open by the test below: the app itself keeps it to itself. */
interface OpenMap {
  queryRenderedFeatures: (query: { layers: string[] }) => { properties: { name?: string } }[];
}

for (const { width, height, least } of [
  { width: 1440, height: 900, least: 38 },
  { width: 1024, height: 768, least: 36 },
  { width: 390, height: 844, least: 28 },
]) {
  test(`at ${width} × ${height} the first picture names at least ${least} communes and wards`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    // which names found room only MapLibre knows
    await page.route(/\.js$/, async (route) => {
      const response = await route.fetch();
      const opened = (await response.text()).replace(
        /(\w+)\.touchZoomRotate\.disableRotation\(\)/,
        "(globalThis.openMap=$1).touchZoomRotate.disableRotation()",
      );
      await route.fulfill({ response, body: opened });
    });
    await app.openMap();
    const names = () =>
      page.evaluate(() => {
        const { openMap } = globalThis as unknown as { openMap: OpenMap };
        const drawn = openMap.queryRenderedFeatures({ layers: ["communes-label"] });
        return new Set(drawn.map((it) => it.properties.name)).size;
      });
    await expect.poll(names).toBeGreaterThanOrEqual(least);
  });
}
