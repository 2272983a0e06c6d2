import { type ColourKey, PALETTE } from "../../styles/palette";
import { useScheme } from "./useScheme";

/** The colour and pattern of a class as a small key; always beside the class's words. */
export function Swatch({ colour, dotted = false }: { colour: ColourKey; dotted?: boolean }) {
  const scheme = useScheme();
  const { fill, pattern } = PALETTE[scheme][colour];
  return (
    <svg className="swatch" viewBox="0 0 24 16" aria-hidden="true">
      <rect className={`swatch-${pattern}`} x="0.5" y="0.5" width="23" height="15" rx="2" fill={fill} />
      {pattern === "hatch" && (
        <path
          className="swatch-lines"
          d="M-2 12 L10 0 M4 16 L20 0 M14 16 L26 4"
          clipPath="inset(1px round 2px)"
        />
      )}
      {dotted && <path className="swatch-dots" d="M5 5h.01M12 5h.01M19 5h.01M8.5 10.5h.01M15.5 10.5h.01" />}
    </svg>
  );
}
