/** Why an official decision cannot be recorded as it was typed; nothing is recorded then. */
export type DecisionFault =
  | "numberMissing"
  | "numberWrong"
  | "dateMissing"
  | "dateAhead"
  | "dateOld"
  | "rowWrong"
  | "nothingLeft";
