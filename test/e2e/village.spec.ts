import { readFile } from "node:fs/promises";
import { PALETTE } from "../../styles/palette";
import { type App, expect, test } from "./support/app";
import { findCommune } from "./support/builtData";

const EXTREME_COMMUNE = findCommune("Sin Suối Hồ");
const OTHER_COMMUNE = findCommune("Bình Lư");
const CAMERA = "#10/22.42/103.47";

/** The lines of the file that a button hands out, and whether spreadsheets will read it as UTF-8. */
async function download(app: App, button: string): Promise<{ lines: string[]; hasByteOrderMark: boolean }> {
  const handedOut = app.page.waitForEvent("download");
  await app.page.getByRole("button", { name: button }).click();
  const text = await readFile(await (await handedOut).path(), "utf8");
  return { lines: text.trimEnd().split("\r\n"), hasByteOrderMark: text.startsWith("\ufeff") };
}

test.describe("villages, as published", () => {
  test("the province's totals are said and no village is listed", async ({ app, page }) => {
    await page.goto("?level=village");
    await expect(app.summary).toContainText("564/956 bản đặc biệt khó khăn");
    await expect(app.table).toBeVisible();
    await expect(app.rows).toHaveCount(0);
  });

  test("the legend claims no count of a class that nobody has published", async ({ app, page }) => {
    await page.goto("?level=village");
    await expect(app.legend.getByRole("listitem")).toHaveText(
      ["Đặc biệt khó khăn –", "Không đặc biệt khó khăn –", "Chưa có số liệu 956"],
      { useInnerText: true },
    );
  });

  test("the map draws paper, not a class", async ({ app }) => {
    await app.openMap(`?level=village${CAMERA}`);
    const patches = await app.patchesAt([EXTREME_COMMUNE.labelPoint, OTHER_COMMUNE.labelPoint]);
    const { missing, extreme, notExtreme } = PALETTE.light;
    expect(patches.map((it) => it.colour)).toEqual([missing.fill, missing.fill]);
    expect(patches.map((it) => it.share(extreme.fill) + it.share(notExtreme.fill))).toEqual([0, 0]);
  });

  test("the template lists every commune, ready for a spreadsheet", async ({ app, page }) => {
    await page.goto("?level=village");
    const { lines, hasByteOrderMark } = await download(app, "Tải biểu mẫu danh sách (CSV)");
    expect(hasByteOrderMark).toBe(true);
    expect(lines[0]).toMatch(/^\ufeffcommuneCode,commune,village,/);
    expect(lines.slice(1)).toHaveLength(38);
    expect(lines.some((it) => it.startsWith("03394,Sin Suối Hồ,,"))).toBe(true);
  });

  test("the answer leads to the sample data", async ({ app, page }) => {
    await page.goto("?level=village");
    await page.getByRole("button", { name: "Xem số liệu mẫu" }).click();
    await expect(app.summary).toContainText("564 trong 956 bản");
    await expect(app.sampleSwitch).toBeChecked();
  });
});

test.describe("villages, made up", () => {
  test("the switch shows 564, 392 and 956 and says that they are made up", async ({ app, page }) => {
    await page.goto("?level=village");
    await app.turnSample("on");
    await expect(app.legend.getByRole("listitem")).toHaveText(
      ["Đặc biệt khó khăn 564", "Không đặc biệt khó khăn 392", "Chưa có số liệu 0"],
      { useInnerText: true },
    );
    await expect(app.summary).toContainText("Số liệu mẫu, không phải số liệu thật: 564 trong 956 bản");
    await expect(app.sampleNote).toBeVisible();
    expect(app.parameter("data")).toBe("sample");
  });

  test("switching off returns to what is published", async ({ app, page }) => {
    await page.goto("?level=village&data=sample");
    await expect(app.summary).toContainText("564 trong 956 bản");
    await app.turnSample("off");
    await expect(app.summary).toContainText("564/956");
    await expect(app.rows).toHaveCount(0);
    await expect(app.sampleNote).toBeHidden();
    expect(app.parameter("data")).toBeNull();
  });

  test("villages are painted, and dotted", async ({ app }) => {
    const { labelPoint } = EXTREME_COMMUNE;
    await app.openMap(`?level=village&data=sample#11/${labelPoint[1]}/${labelPoint[0]}`);
    const [patch] = await app.patchesAt([labelPoint], 90);
    const { extreme, notExtreme } = PALETTE.light;
    const painted = (patch?.share(extreme.fill) ?? 0) + (patch?.share(notExtreme.fill) ?? 0);
    expect(painted).toBeGreaterThan(0.5);
    // a fill without dots, lines and names leaves nearly nothing of another colour
    expect(painted).toBeLessThan(0.95);
  });
});

test.describe("attainment", () => {
  test("no result is published, and the legend says so of every commune", async ({ app, page }) => {
    await page.goto("?theme=attainment");
    await expect(app.summary).toContainText("Chưa công bố kết quả đạt chuẩn của 36 xã");
    await expect(app.legendRow("Chưa có số liệu")).toContainText("36");
    await expect(app.legendRow("Phường: không áp dụng")).toContainText("2");
    await expect(app.legendRow("Đạt từ 80 % trở lên")).toContainText("0");
  });

  test("its template has a line for every commune and indicator", async ({ app, page }) => {
    await page.goto("?theme=attainment");
    const { lines, hasByteOrderMark } = await download(app, "Tải biểu mẫu kết quả (CSV)");
    expect(hasByteOrderMark).toBe(true);
    expect(lines.slice(1)).toHaveLength(36 * 45);
  });

  test("sample results are counted, and wards stay outside", async ({ app, page }) => {
    await page.goto("?theme=attainment");
    await app.turnSample("on");
    await expect(app.summary).toContainText("36 trong 36 xã có kết quả");
    await expect(app.legendRow("Chưa có số liệu")).toContainText("0");
    await expect(app.legendRow("Phường: không áp dụng")).toContainText("2");
  });

  test("only the themes that rest on made-up figures are dotted", async ({ app }) => {
    const [lng, lat] = OTHER_COMMUNE.labelPoint;
    await app.openMap(`?theme=attainment&data=sample${CAMERA}`);
    const [dotted] = await app.patchesAt([[lng, lat + 0.015]], 16);
    await app.theme("Mật độ dân số").click();
    await expect(app.summary).toContainText("Mật độ dân số");
    await app.waitForPicture();
    const [plain] = await app.patchesAt([[lng, lat + 0.015]], 16);
    expect(plain?.colour).toBe(PALETTE.light["density-4of5"].fill);
    expect(dotted?.share(dotted.colour)).toBeLessThan((plain?.share(plain.colour) ?? 0) - 0.05);
  });
});
