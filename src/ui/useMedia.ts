import { useRef, useSyncExternalStore } from "react";

const PRINT = "print";

/**
 * Whether a media query holds now, and again whenever that changes. While the page is being printed only a
 * query for print itself changes its answer: the width of the paper must not turn one layout into another.
 */
export function useMedia(query: string): boolean {
  const last = useRef<boolean | null>(null);
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    () => {
      const isHeld = query !== PRINT && last.current !== null && window.matchMedia(PRINT).matches;
      if (!isHeld) last.current = window.matchMedia(query).matches;
      return last.current ?? false;
    },
  );
}

/** Below this width the page is map and one sheet from below. */
export const PHONE = "(max-width: 759px)";
