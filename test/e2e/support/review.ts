import type { Page } from "@playwright/test";

/** The tab “Rà soát bản” as a person uses it. */
export class ReviewDriver {
  constructor(readonly page: Page) {}

  get tab() {
    return this.page.getByRole("tab", { name: "Rà soát bản" });
  }

  get ruleSet() {
    return this.page.getByRole("combobox", { name: "Bộ quy định" });
  }

  get grid() {
    return this.page.getByRole("grid", { name: "Danh sách bản" });
  }

  /** Rows below the head. */
  get rows() {
    return this.grid.getByRole("row").filter({ has: this.page.getByRole("rowheader") });
  }

  row(village: string) {
    return this.rows.filter({ hasText: village });
  }

  /** “956 dòng: 458 đặc biệt khó khăn, …” */
  get counts() {
    return this.page.locator(".review .table-count");
  }

  filter(label: string) {
    return this.page.getByRole("combobox", { name: label });
  }

  /** The whole words of the option that holds some. */
  async ruleOption(part: string): Promise<string> {
    return (await this.ruleSet.getByRole("option").filter({ hasText: part }).textContent()) ?? "";
  }
}
