import type { Dataset } from "../domain/dataset";
import { type TemplateKind, writeTemplate } from "../io/writeTemplate";

const FILE_NAMES: Record<TemplateKind, string> = {
  villages: "LaiChau_bieu-mau_danh-sach-ban.csv",
  attainment: "LaiChau_bieu-mau_chi-tieu-xa.csv",
};

/** Hand the empty form to the person as a file. */
export function downloadTemplate(kind: TemplateKind, dataset: Dataset): void {
  const url = URL.createObjectURL(
    new Blob([writeTemplate(kind, dataset)], { type: "text/csv;charset=utf-8" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = FILE_NAMES[kind];
  link.click();
  URL.revokeObjectURL(url);
}
