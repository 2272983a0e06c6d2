import { releaseObjectUrl } from "./objectUrl";

/** Hand a file to the person. */
export function saveFile(fileName: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  releaseObjectUrl(url);
}
