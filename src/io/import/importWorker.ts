import { type ImportAnswer, type ImportRequest, splitReading } from "./importMessages";
import { headReading } from "./read/headReading";
import { readFileList } from "./read/readFileList";
import { readPaste } from "./read/readPaste";

/** The part of a worker's global scope that is used; the page's own types know windows only. */
interface WorkerScope {
  addEventListener(type: "message", listener: (event: MessageEvent<ImportRequest>) => void): void;
  postMessage(answer: ImportAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** One request a worker: to cancel is to end it. */
scope.addEventListener("message", ({ data }) => {
  answer(data).catch((error: unknown) => {
    // the page hears of what fails outside promises only
    setTimeout(() => {
      throw error;
    });
  });
});

async function answer(data: ImportRequest): Promise<void> {
  const reading =
    data.kind === "paste"
      ? await readPaste(data.text)
      : await readFileList(data.files, data.options, (progress) =>
          scope.postMessage({ kind: "progress", progress }),
        );
  for (const part of splitReading(headReading(reading))) scope.postMessage(part);
}
