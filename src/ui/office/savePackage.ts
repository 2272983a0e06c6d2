import { exportFileName } from "../../io/export/exportFileName";
import { today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { officeTextOf } from "../../text/officeText";
import { saveFile } from "../saveFile";

/** Makes the package of everything entered and hands it over; returns its name. Rejects where it cannot be made. */
export async function savePackage(): Promise<string> {
  const { packOffice, view } = useAtlas.getState();
  const bytes = await packOffice();
  const what = officeTextOf(view.language).export.packageName;
  const name = exportFileName({ what, level: "", date: today(), extension: "zip" });
  saveFile(name, bytes as Uint8Array<ArrayBuffer>, "application/zip");
  return name;
}
