import type { Dataset } from "../../domain/dataset";
import type { Level } from "../../domain/level";

/** What a part of a sheet cites: its statements, and the data that name their documents. */
export interface Cited {
  statements: readonly { source: string }[];
  dataset: Dataset;
}

export interface WhyProps {
  /** commune's code or village's id */
  unit: string;
  level: Level;
  /** told what the section cites, so that the sheet around can number it; must stay the same function */
  onCited: (cited: Cited) => void;
}
