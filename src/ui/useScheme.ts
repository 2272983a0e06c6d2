import type { Scheme } from "../../styles/palette";
import { useMedia } from "./useMedia";

/** Light or dark, as the device asks. */
export function useScheme(): Scheme {
  return useMedia("(prefers-color-scheme: dark)") ? "dark" : "light";
}
