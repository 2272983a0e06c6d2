import { readFileSync } from "node:fs";
import { copyRuleSet } from "../../src/domain/rules/copyRuleSet";
import type { RuleSet } from "../../src/domain/rules/ruleSet";
import { expectAccessible } from "./support/accessibility";
import { expect, test } from "./support/app";
import { ImportDriver } from "./support/importDialog";

const shipped: RuleSet = JSON.parse(readFileSync("data/rules/qd-33-2020-village.json", "utf8"));
const copy = copyRuleSet(shipped, {
  id: "thon-nguong-25",
  title: "Thôn đặc biệt khó khăn, ngưỡng 25 %",
  author: "Phòng Dân tộc",
  date: "2026-11-22",
  changes: new Map([
    ["33-T1", 25],
    ["33-T2.2", 25],
  ]),
});
const file = (name: string, content: object) => ({ name, content: JSON.stringify(content) });

test("a rule set from a file says what it holds and is in effect in one step", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose(file("nguong-25.json", copy));
  const box = form.dialog.getByRole("region", { name: "nguong-25.json là bộ quy định" });
  await expect(box).toContainText(copy.title);
  await expect(box).toContainText("33/2020/QĐ-TTg");
  await expect(box).toContainText("Phòng Dân tộc, 22/11/2026");
  await expectAccessible(page);
  await form.button("Áp dụng").click();
  await expect(form.dialog).toBeHidden();
  await expect(page).toHaveURL(/rule=thon-nguong-25/);
  await form.undo.click();
  await expect(form.undo).toBeDisabled();
  app.expectQuiet();
});

test("a rule set that would take the place of a shipped one is refused with the way out", async ({
  app,
  page,
}) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose(file("quy-dinh.json", { ...copy, id: shipped.id }));
  await expect(form.dialog.getByRole("alert")).toContainText("Đặt mã khác ở khoá “id”");
  await expect(form.button("Áp dụng")).toHaveCount(0);
});

test("a faulty rule set says where, what came and what was expected", async ({ app, page }) => {
  const form = new ImportDriver(page);
  await app.openMap();
  await form.open();
  await form.choose(file("quy-dinh.json", { ...copy, state: "valid" }));
  await expect(form.dialog.getByRole("alert")).toContainText(
    'state: có "valid"; cần một trong: inForce, former, older, incomplete.',
  );
  await expect(form.button("Áp dụng")).toHaveCount(0);
});
