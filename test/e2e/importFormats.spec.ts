import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import proj4 from "proj4";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { ImportDriver, VILLAGES } from "./support/importDialog";

const TODAY = "Danh mục từ ngày 01/7/2025";
const REPLACE = "Thay bằng số liệu trong tệp";

/** VN-2000 / TM-3 103°00′ as EPSG:9205 has it. */
const TM3 =
  "+proj=tmerc +lat_0=0 +lon_0=103 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278 +units=m";

/** Figures of communes in files of each format: population, to be found in the profile of Sin Suối Hồ. */
const FIGURES = [
  { format: "GeoJSON", files: ["places.geojson"] },
  { format: "KML", files: ["places.kml"] },
  {
    format: "parts of a shapefile",
    files: ["shp", "dbf", "shx", "prj"].map((it) => `loose/places-3405.${it}`),
  },
];

for (const { format, files } of FIGURES)
  test(`figures from ${format} stand in the profile with their file`, async ({ app, page }) => {
    const form = new ImportDriver(page);
    await app.openMap("?unit=03394");
    await form.open();
    await form.choose(...files);
    await expect(form.kind).toHaveValue("observations");
    await form.check();
    await expect(form.button("Áp dụng")).toBeDisabled();
    await form.answer(TODAY);
    await expect(form.counts).toContainText("chờ trả lời 0");
    await form.apply();
    await expect(form.applied).toHaveText(/^Đã áp dụng/);
    await expect(app.profile).toContainText((files[0] ?? "").replace("loose/", ""));
    await expect(app.profile.getByText("Đơn vị nhập").first()).toBeVisible();
    app.expectQuiet();
  });

test("text in UTF-16 is read as it is", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?unit=03394");
  await form.open();
  await form.choose("plain-utf16.csv");
  await form.check();
  await form.answer(TODAY);
  await expect(
    form.dialog.getByText("Diện tích tự nhiên, Sin Suối Hồ", { exact: false }).first(),
  ).toBeVisible();
  await form.apply();
  await expect(app.profile).toContainText("plain-utf16.csv");
});

test("text in TCVN3 is asked about with a preview, and read in the chosen way", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose("plain-tcvn3.csv");
  await expect(form.dialog.getByRole("radio", { name: /TCVN3/ })).toBeChecked();
  await expect(form.dialog.getByText("Đoàn Kết", { exact: false }).first()).toBeVisible();
  await expectAccessible(page);
  await form.button("Đọc theo cách đã chọn").click();
  await expect(form.kind).toBeVisible();
  await form.dialog.getByText(/Các cột đã hiểu/).click();
  await expect(form.dialog.getByText("Đoàn Kết", { exact: false }).first()).toBeVisible();
});

test("text in Windows-1258 is asked about and read, its split accents put together", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  await app.openMap("?unit=03394");
  await form.open();
  await form.choose("plain-windows1258.csv");
  await expect(form.dialog.getByRole("radio", { name: /Windows-1258/ })).toBeChecked();
  await form.button("Đọc theo cách đã chọn").click();
  await form.check();
  await form.answer(TODAY);
  await expect(
    form.dialog.getByText("Diện tích tự nhiên, Sin Suối Hồ", { exact: false }).first(),
  ).toBeVisible();
  await form.apply();
  await expect(app.profile).toContainText("plain-windows1258.csv");
});

test("text typed with a VNI font is asked about, and its villages have their names", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.open();
  await form.choose({
    name: "vni.csv",
    content: Buffer.from(
      "Maõ xaõ,Teân xaõ,Teân baûn,Soá hoä\n03394,Sin Suoái Hoà,Baûn Chaûng Phaøng,41\n",
      "latin1",
    ),
  });
  await expect(form.dialog.getByRole("radio", { name: /VNI/ })).toBeChecked();
  await expect(form.dialog.getByText("Bản Chảng Phàng", { exact: false }).first()).toBeVisible();
  await form.button("Đọc theo cách đã chọn").click();
  await form.check();
  await expect(form.counts).toContainText("nhận 1");
  await form.apply();
  await expect(app.unit("Bản Chảng Phàng")).toBeVisible();
});

test("a shapefile without .prj asks which system its metres are of", async ({ app, page }) => {
  const form = new ImportDriver(page);
  const parts = unzipSync(readFileSync("test/fixtures/import/areas-3405.zip"));
  const content = zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !/\.prj$/.test(name))));
  await app.openMap();
  await form.open();
  await form.choose({ name: "areas.zip", content });
  await form.check();
  await form.answer(TODAY);
  await expect(form.results).toContainText(["Thiếu tệp .prj"]);
  await form.answer(/VN-2000.*UTM.*48/);
  await form.answer(REPLACE);
  await expect(form.dialog.getByRole("img", { name: /2 vùng/ })).toBeVisible();
  await form.apply();
  await expect(form.applied).toContainText("areas.zip");
});

test("of a workbook a sheet is chosen, and then the next", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap("?level=village");
  await form.open();
  await form.choose("communes.xlsx");
  await form.dialog.locator("label", { hasText: "Bản · communes.xlsx" }).click();
  await form.button("Tiếp tục").click();
  await expect(form.kind).toHaveValue("villages");
  await form.check();
  await expect(form.dialog.getByText("Thêm 5, sửa 0, giữ nguyên 0, bỏ 0.")).toBeVisible();
  await form.button("Áp dụng").click();
  await expect(form.dialog.getByRole("radio", { name: /Bản · communes.xlsx.*đã áp dụng/ })).toBeDisabled();
  await form.button("Đóng").first().click();
  await expect(app.rows).toHaveCount(5);
});

for (const file of ["areas-3405.zip", "areas.topojson", "areas.kmz"])
  test(`boundaries from ${file} are drawn after two answers`, async ({ app, page }) => {
    const form = new ImportDriver(page);
    await app.openMap();
    await form.open();
    await form.choose(file);
    await expect(form.kind).toHaveValue("boundaries");
    await form.check();
    await form.answer(TODAY);
    await form.answer(REPLACE);
    await expect(form.dialog.getByRole("img", { name: /2 vùng/ })).toBeVisible();
    await form.apply();
    await expect(form.applied).toContainText(file);
    await app.waitForPicture();
    app.expectQuiet();
  });

test("positions in metres are put right by one answer", async ({ app, page }) => {
  const form = new ImportDriver(page);
  const rows = VILLAGES.map(({ name, position }) => {
    const [east, north] = proj4("EPSG:4326", TM3, [...position]);
    return `03394,Sin Suối Hồ,${name},${Math.round(north ?? 0)},${Math.round(east ?? 0)}`;
  });
  await app.openMap("?level=village");
  await form.open();
  await form.choose({
    name: "met.csv",
    content: ["Mã xã,Tên xã,Tên bản,Toạ độ Bắc,Toạ độ Đông", ...rows].join("\n"),
  });
  await form.check();
  await expect(form.counts).toContainText("chờ trả lời 3");
  await expectAccessible(page);
  await form.answer(/VN-2000.*103°00.*3 dòng rơi đúng xã/);
  await expect(form.counts).toContainText("nhận 3");
  await expect(form.dialog.getByRole("img", { name: /3 điểm/ })).toBeVisible();
  await form.apply();
  await expect(app.rows).toHaveCount(3);
});

test("longitude and latitude that have changed places are put right by one answer", async ({ app, page }) => {
  const form = new ImportDriver(page);
  const rows = VILLAGES.map(({ name, position: [lng, lat] }) => `03394,Sin Suối Hồ,${name},${lat},${lng}`);
  await app.openMap("?level=village");
  await form.open();
  await form.choose({
    name: "nguoc.csv",
    content: ["Mã xã,Tên xã,Tên bản,Kinh độ,Vĩ độ", ...rows].join("\n"),
  });
  await form.check();
  await form.answer("Đổi lại");
  await expect(form.counts).toContainText("nhận 3");
  await form.apply();
  await expect(app.rows).toHaveCount(3);
});
