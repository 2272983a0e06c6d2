import type { Dataset } from "../domain/dataset";
import type { Value } from "../domain/provenance";
import { SAMPLE_SOURCE } from "../io/loadSample";
import type { Text } from "../text/text";

export type Provenance = Pick<Value<unknown>, "valueStatus" | "source" | "asOf">;

/** How the interface cites the source of a value; "" for a missing one. */
export function sourceTitle(dataset: Dataset, source: string, text: Text): string {
  if (source === SAMPLE_SOURCE) return text.provenance.sampleSource;
  return dataset.sources.get(source)?.title ?? source;
}
