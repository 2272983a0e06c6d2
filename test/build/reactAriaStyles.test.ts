import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { REACT_ARIA_STYLES } from "../../vite.config";
import { ROOT } from "./support/projectFiles";

const FILES = ["interactions/usePress.mjs", "overlays/usePreventScroll.mjs"];

/** The text that a module of react-aria gives its style element, with the name of its attribute filled in. */
function injectedStyle(file: string): string | undefined {
  const source = readFileSync(join(ROOT, "node_modules/react-aria/dist/private", file), "utf8");
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  return template?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, "data-react-aria-pressable").trim();
}

describe("styles that the policy allows by hash", () => {
  it("are those that the installed react-aria injects", () => {
    expect(FILES.map(injectedStyle)).toEqual([...REACT_ARIA_STYLES]);
  });
});
