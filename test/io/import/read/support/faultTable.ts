import { ARCHIVE_FAULTS } from "./faultArchives";
import { LAYER_FAULTS } from "./faultLayers";
import { TABLE_FAULTS } from "./faultTables";
import type { Fault } from "./makeFault";

/** Every fault in every format that it can occur in, as far as reading is concerned. */
export const FAULTS: readonly Fault[] = [...TABLE_FAULTS, ...LAYER_FAULTS, ...ARCHIVE_FAULTS];
