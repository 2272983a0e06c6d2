import { asMegabytes, LIMITS } from "./limits";
import { readFiles } from "./readFiles";
import type { FileReading, InputFile, ReadOptions, ReadProgress, ReadRefusal } from "./reading";
import { Refusal, refusalOf } from "./refusal";

/** `readFiles` of what a browser hands over. A file above the limit is refused before it is in memory. */
export async function readFileList(
  files: readonly File[],
  options: ReadOptions = {},
  onProgress?: (progress: ReadProgress) => void,
): Promise<FileReading> {
  const refusals: ReadRefusal[] = [];
  const inputs: InputFile[] = [];
  for (const file of files) {
    try {
      if (file.size > LIMITS.fileBytes)
        throw new Refusal("too-large", asMegabytes(file.size), asMegabytes(LIMITS.fileBytes));
      inputs.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      // A file that was moved or is open elsewhere fails here.
      refusals.push(refusalOf(error, file.name));
    }
  }
  const reading = await readFiles(inputs, options, onProgress);
  return { ...reading, refusals: [...refusals, ...reading.refusals] };
}
