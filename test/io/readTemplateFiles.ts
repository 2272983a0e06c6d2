import type { EnteredFault } from "../../src/domain/enteredFault";
import { readTemplate, type TemplateContext, type TemplateReading } from "../../src/io/readTemplate";
import { publishedDataset } from "../support/publishedDataset";

/** The shipped data, on a day after the newest document. */
export const CONTEXT: TemplateContext = {
  dataset: publishedDataset(),
  year: 2026,
  today: "2026-11-22",
  firstSource: 1,
};

export const HEADER =
  "communeCode,commune,village,lng,lat,households,population,difficulty,povertyRatePct,document,documentDate";

export function fileOf(content: string | Uint8Array<ArrayBuffer>, name = "ban.csv"): File {
  return new File([content], name);
}

type Accepted = Extract<TemplateReading, { ok: true }>;

/** What a file of this content brings; throws where it is refused. */
export async function accepted(content: string, context = CONTEXT): Promise<Accepted> {
  const reading = await readTemplate(fileOf(content), context);
  if (!reading.ok) throw new Error(`refused: ${reading.refusal}`);
  return reading;
}

/** A village list of these rows. */
export function villageList(...rows: string[]): Promise<Accepted> {
  return accepted([HEADER, ...rows].join("\n"));
}

export const codes = (faults: readonly EnteredFault[]) => faults.map((it) => it.code);
