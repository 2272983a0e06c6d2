import type { Dataset } from "../domain/dataset";
import { type TemplateKind, writeTemplate } from "../io/writeTemplate";
import { saveFile } from "./saveFile";

const FILE_NAMES: Record<TemplateKind, string> = {
  villages: "LaiChau_bieu-mau_danh-sach-ban.csv",
  attainment: "LaiChau_bieu-mau_chi-tieu-xa.csv",
};

/** Hand the empty form to the person as a file. */
export function downloadTemplate(kind: TemplateKind, dataset: Dataset): void {
  saveFile(FILE_NAMES[kind], writeTemplate(kind, dataset), "text/csv;charset=utf-8");
}
