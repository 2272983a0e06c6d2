import { expect, test } from "./support/app";
import { ImportDriver } from "./support/importDialog";
import { OfficeDriver } from "./support/office";

const RATES = ["Mã xã,Tên xã,Tỷ lệ hộ nghèo (%),Ngày số liệu", '03439,Thu Lũm,"17,24",01/11/2026'].join(
  "\r\n",
);

test("a check that another tab has overtaken is made again before anything is applied", async ({
  app,
  page,
  context,
}) => {
  const dialog = new ImportDriver(page);
  await app.openMap("?unit=03439");
  await dialog.open();
  await dialog.choose({ name: "ho-ngheo.csv", content: RATES });
  await dialog.check();
  await expect(dialog.button("Áp dụng")).toBeEnabled();

  const second = await context.newPage();
  await second.goto("/?unit=03439");
  await new OfficeDriver(second).type("Sửa dân số", "5123");
  await expect(page.getByRole("region", { name: "Đơn vị nhập", includeHidden: true })).toBeVisible();

  await dialog.button("Áp dụng").click();
  const notice = dialog.dialog.getByRole("alert");
  await expect(notice).toContainText("vừa được kiểm tra lại");
  await expect(notice).toBeInViewport();
  await expect(app.profile.locator("[data-fact=poverty]")).toContainText("chưa có");

  await dialog.apply();
  await expect(app.profile.locator("[data-fact=poverty]")).toContainText("17,24 %");
  await expect(app.profile.locator("[data-fact=population]")).toContainText("5.123");
});
