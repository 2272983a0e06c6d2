import { describe, expect, it } from "vitest";
import { startReading } from "../../../src/io/import/importClient";
import type { ImportAnswer } from "../../../src/io/import/importMessages";
import { ReadingAssembly, splitReading } from "../../../src/io/import/importMessages";
import { headReading } from "../../../src/io/import/read/headReading";
import { readFileList } from "../../../src/io/import/read/readFileList";
import { readPaste } from "../../../src/io/import/read/readPaste";

/** The browser's part of a worker; what it does on a request is given. */
function makeWorker(respond: (worker: Worker) => void): { worker: Worker; ended: () => boolean } {
  const target = new EventTarget();
  let isEnded = false;
  const worker = Object.assign(target, {
    postMessage: () => respond(worker),
    terminate: () => {
      isEnded = true;
    },
  }) as unknown as Worker;
  return { worker, ended: () => isEnded };
}

const say = (worker: Worker, data: ImportAnswer) =>
  worker.dispatchEvent(new MessageEvent("message", { data }));
const request = { kind: "paste", text: "" } as const;

describe("a reading in pieces", () => {
  it("is the same when it is put together", async () => {
    const reading = headReading(
      await readPaste(Array.from({ length: 2_500 }, (_, row) => `${row}\tx`).join("\n")),
    );
    const assembly = new ReadingAssembly();
    const answers = [...splitReading(reading)];
    for (const answer of answers) if (answer.kind === "rows") assembly.add(answer.table, answer.rows);
    const last = answers.at(-1);
    expect(answers).toHaveLength(6);
    expect(last?.kind === "done" && assembly.finish(last.reading)).toEqual(reading);
  });
});

describe("a reading in a worker", () => {
  it("tells progress, puts the pieces together and ends the worker", async () => {
    const expected = headReading(await readPaste("a\tb\n1\t2"));
    const progress = { fileName: "a.csv", done: 0, total: 1 };
    const { worker, ended } = makeWorker((it) => {
      say(it, { kind: "progress", progress });
      for (const answer of splitReading(expected)) say(it, answer);
    });
    const told: unknown[] = [];
    const running = startReading(
      request,
      (it) => told.push(it),
      () => worker,
    );
    expect(await running.reading).toEqual(expected);
    expect([told, ended()]).toEqual([[progress], true]);
  });

  it("is nothing and has ended once it is cancelled", async () => {
    const { worker, ended } = makeWorker(() => {});
    const running = startReading(request, undefined, () => worker);
    running.cancel();
    expect([await running.reading, ended()]).toEqual([null, true]);
  });

  it("is a refusal where the worker fails", async () => {
    const { worker } = makeWorker((it) => it.dispatchEvent(new Event("error")));
    const reading = await startReading(request, undefined, () => worker).reading;
    expect(reading?.refusals).toMatchObject([{ code: "unreadable" }]);
  });
});

describe("files of a browser", () => {
  it("are read by name and content", async () => {
    const reading = await readFileList([new File(["a,b\n1,2"], "a.csv")]);
    expect(reading.tables[0]?.rows).toHaveLength(2);
  });

  it("that cannot be opened any more are refused, the others read", async () => {
    const gone = Object.assign(new File([], "gone.csv"), {
      arrayBuffer: () => Promise.reject(new Error("gone")),
    });
    const { refusals, tables } = await readFileList([gone, new File(["a,b\n1,2"], "a.csv")]);
    expect([refusals, tables.length]).toEqual([
      [{ code: "unreadable", fileName: "gone.csv", details: [] }],
      1,
    ]);
  });

  it("above the limit are refused before they are in memory", async () => {
    const large = Object.assign(new File([], "large.csv"), {
      arrayBuffer: () => Promise.reject(new Error("read")),
    });
    Object.defineProperty(large, "size", { value: 10 ** 9 });
    expect((await readFileList([large])).refusals).toMatchObject([
      { code: "too-large", details: ["954", "64"] },
    ]);
  });
});
