import { expect, test } from "./support/app";

/** MapLibre's map, laid open by the test below: the app itself keeps it to itself. */
interface OpenMap {
  queryRenderedFeatures: (query: { layers: string[] }) => { properties: { name?: string } }[];
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  test(`at ${viewport.width} × ${viewport.height} the first picture names all 38 communes and wards`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(viewport);
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
    await expect.poll(names).toBe(38);
  });
}
