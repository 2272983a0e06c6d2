import { BREAK_METHODS, type BreakMethod, LEAST_CLASSES, MOST_CLASSES } from "./breaks";

/** How a numeric theme is classed where the reader does not want its fixed limits. */
export interface Scale {
  method: BreakMethod;
  classCount: number;
}

/** “quantile-5” ⇄ scale; null for anything else. */
export function readScale(text: string): Scale | null {
  const [, name, count] = /^([a-z]+)-(\d)$/.exec(text) ?? [];
  const method = BREAK_METHODS.find((it) => it === name);
  const classCount = Number(count);
  if (method === undefined || classCount < LEAST_CLASSES || classCount > MOST_CLASSES) return null;
  return { method, classCount };
}

export function writeScale({ method, classCount }: Scale): string {
  return `${method}-${classCount}`;
}
