import { test } from "./support/app";

test("a copy of the build works in a folder of any server", async ({ app, page, baseURL }) => {
  const folder = new URL("some/folder/", baseURL).href;
  await page.route(`${folder}**`, async (route) => {
    const response = await route.fetch({
      url: route
        .request()
        .url()
        .replace(folder, baseURL ?? ""),
    });
    await route.fulfill({ response });
  });
  await page.goto(folder);
  await app.waitForPicture();
  app.expectQuiet();
  // the base map is still coming
  await page.unrouteAll({ behavior: "wait" });
});
