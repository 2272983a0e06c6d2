import { expect, test } from "./support/app";

const VIEWS = [
  "",
  "?level=village",
  "?level=village&data=sample",
  "?theme=attainment&data=sample",
  "?unit=03439",
  "?lang=en",
];

test("the built page carries a policy that allows only its own origin", async ({ page }) => {
  await page.goto("./");
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toContain("http");
});

test("the policy is in force: an inline script is refused and reported", async ({ app, page }) => {
  await page.goto("./");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'changed'";
    document.head.append(script);
  });
  await expect.poll(() => app.disturbances.policyViolations.join()).toContain("script-src");
  await expect(page).not.toHaveTitle("changed");
});

test("the policy is in force: another origin cannot be asked", async ({ app, page }) => {
  await page.goto("./");
  const answer = await page.evaluate(() =>
    fetch("https://example.com/").then(
      () => "answered",
      () => "refused",
    ),
  );
  expect(answer).toBe("refused");
  await expect.poll(() => app.disturbances.policyViolations.join()).toContain("connect-src");
});

for (const query of VIEWS) {
  test(`“${query || "/"}” opens without a violation, an error or a foreign request`, async ({ app }) => {
    await app.openMap(query);
    app.expectQuiet();
  });
}

test("search, level and sample data work without a violation or a foreign request", async ({ app, page }) => {
  await app.openMap();
  await app.search.fill("sin suoi ho");
  await page.getByRole("option").first().click();
  await expect(app.profile).toBeVisible();
  await app.chooseLevel("Bản");
  await app.waitForPicture();
  await app.turnSample("on");
  await app.waitForPicture();
  app.expectQuiet();
});
