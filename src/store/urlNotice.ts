/** Why a part of an address was not followed. The interface has a sentence for each. */
export type NoticeReason =
  | "unknown-key"
  | "repeated-key"
  | "unknown-theme"
  | "unknown-level"
  | "level-not-valid-for-theme"
  | "unknown-overlay"
  | "unknown-rule"
  | "unknown-unit"
  | "needs-sample-data"
  | "compare-mixed"
  | "compare-full"
  | "unknown-class"
  | "unknown-data"
  | "unknown-language"
  | "bad-value"
  | "bad-camera"
  | "newer-version";

/** `value` is as it stood in the address: text from outside, to be shown as text only. */
export interface Notice {
  key: string;
  value: string;
  reason: NoticeReason;
}
