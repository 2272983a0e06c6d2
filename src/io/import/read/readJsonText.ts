import { LIMITS } from "./limits";
import { Refusal } from "./refusal";

/**
 * JSON text → value. Refuses nesting beyond the limit before anything is built, and text that is not JSON with the
 * line where it stops being so. Keys such as `__proto__` become properties of their own, as JSON.parse makes them.
 */
export function readJsonText(text: string, firstLine = 1): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const bare = /(?<=[[:,\s])-?(NaN|Infinity)(?=\s*[\],}])/.exec(text);
    if (bare) throw new Refusal("json-not-a-number", lineAt(text, bare.index, firstLine), bare[0]);
    throw new Refusal("json-broken", lineOfError(text, String(error), firstLine));
  }
}

/** One JSON value a line (with or without the record separator of RFC 8142), blank lines left out. */
export function readJsonLines(text: string): { line: number; value: unknown }[] {
  return text.split("\n").flatMap((content, index) => {
    const json = (content.startsWith("\u001e") ? content.slice(1) : content).trim();
    return json === "" ? [] : [{ line: index + 1, value: readJsonText(json, index + 1) }];
  });
}

function checkDepth(text: string): void {
  let depth = 0;
  let isString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isString) {
      if (code === BACKSLASH) index += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if (code === BRACKET || code === BRACE) {
      depth += 1;
      if (depth > LIMITS.depth) throw new Refusal("too-deep", LIMITS.depth);
    } else if (code === BRACKET + 2 || code === BRACE + 2) depth -= 1;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[`; `]` is two further, as `}` from `{`. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

function lineAt(text: string, index: number, firstLine: number): number {
  return text.slice(0, index).split("\n").length - 1 + firstLine;
}

/** Engines say “at position 12” or “line 3 column 5”; one that says neither found the end too early. */
function lineOfError(text: string, message: string, firstLine: number): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position), firstLine);
  const line = /line (\d+)/.exec(message)?.[1];
  return line === undefined ? lineAt(text, text.length, firstLine) : Number(line) - 1 + firstLine;
}
