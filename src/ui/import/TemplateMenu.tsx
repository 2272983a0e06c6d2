import { Download } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import type { FormKind } from "../../io/export/writeTemplateXlsx";
import { ATTAINMENT_YEAR } from "../../symbology/attainmentTheme";
import { saveFile } from "../saveFile";
import { useImportText } from "./useImportText";

const FORM_FILES: Record<FormKind, string> = {
  villages: "danh-sach-ban",
  observations: "so-lieu-xa",
  attainment: "chi-tieu-xa",
  decisions: "quyet-dinh-kho-khan",
  zones: "vung-nguyen-lieu",
  sites: "diem-dan-cu",
};
const FORMS = ["villages", "observations", "attainment", "decisions", "zones", "sites"] as const;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Empty forms as workbooks, one per kind of table. */
export function TemplateMenu({ dataset }: { dataset: Dataset }) {
  const text = useImportText();
  const [hasFailed, setFailed] = useState(false);
  const save = async (kind: FormKind) => {
    setFailed(false);
    try {
      const { writeTemplateXlsx } = await import("../../io/export/writeTemplateXlsx");
      const content = await writeTemplateXlsx(kind, dataset, ATTAINMENT_YEAR);
      saveFile(`LaiChau_bieu-mau_${FORM_FILES[kind]}.xlsx`, content, XLSX);
    } catch {
      setFailed(true);
    }
  };
  return (
    <span className="import-templates">
      <MenuTrigger>
        <Button className="button">
          <Download size={16} aria-hidden="true" />
          {text.template}
        </Button>
        <Popover className="table-popover" placement="top start">
          <Menu
            className="import-menu"
            aria-label={text.template}
            onAction={(key) => {
              const kind = FORMS.find((it) => it === key);
              if (kind !== undefined) void save(kind);
            }}
          >
            {FORMS.map((kind) => (
              <MenuItem key={kind} id={kind} className="import-menu-item">
                {text.kinds[kind]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {hasFailed && <span role="alert">{text.templateMissing}</span>}
    </span>
  );
}
