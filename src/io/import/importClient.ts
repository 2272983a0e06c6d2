import { type ImportAnswer, type ImportRequest, ReadingAssembly } from "./importMessages";
import type { HeadedReading, ReadProgress } from "./read/reading";

/** A reading under way. */
export interface RunningReading {
  /** null once it was cancelled; never rejects: a worker that fails is a refusal like any other */
  reading: Promise<HeadedReading | null>;
  cancel: () => void;
}

/** Reads in a worker of its own, so that the page stays free and cancelling ends all work at once. */
export function startReading(
  request: ImportRequest,
  onProgress: (progress: ReadProgress) => void = () => {},
  makeWorker: () => Worker = makeImportWorker,
): RunningReading {
  const worker = makeWorker();
  let cancel = () => {};
  const reading = new Promise<HeadedReading | null>((resolve) => {
    const finish = (result: HeadedReading | null) => {
      worker.terminate();
      resolve(result);
    };
    const assembly = new ReadingAssembly();
    worker.addEventListener("message", ({ data }: MessageEvent<ImportAnswer>) => {
      if (data.kind === "progress") onProgress(data.progress);
      else if (data.kind === "rows") assembly.add(data.table, data.rows);
      else finish(assembly.finish(data.reading));
    });
    // Out of memory, or a part of the app that could not be loaded.
    worker.addEventListener("error", () => finish(failedReading(request)));
    worker.addEventListener("messageerror", () => finish(failedReading(request)));
    cancel = () => finish(null);
    worker.postMessage(request);
  });
  return { reading, cancel };
}

function makeImportWorker(): Worker {
  return new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
}

function failedReading(request: ImportRequest): HeadedReading {
  const fileName = request.kind === "files" ? (request.files[0]?.name ?? "") : "";
  const refusals = [{ code: "unreadable" as const, fileName, details: [] }];
  return { tables: [], packages: [], rules: [], refusals, findings: [], choices: [] };
}
