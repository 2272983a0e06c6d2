import type { Dataset } from "../domain/dataset";
import { useAtlas } from "../store/store";
import { NOT_APPLICABLE } from "../symbology/answers";
import type { Picture, PictureUnit } from "../symbology/picture";
import { classLabel } from "../symbology/summary";
import { Badge, SourceLine } from "./Badge";
import { Swatch } from "./Swatch";
import { sourceTitle } from "./sourceLine";
import { useText } from "./useText";

interface TableRowProps {
  unit: PictureUnit;
  index: number;
  picture: Picture;
  dataset: Dataset;
  isSelected: boolean;
}

/** One unit: pressing its name selects it everywhere. */
export function TableRow({ unit, index, picture, dataset, isSelected }: TableRowProps) {
  const text = useText();
  const select = useAtlas((state) => state.select);
  const setHovered = useAtlas((state) => state.setHovered);
  const { value, valueStatus, source, asOf } = unit.value;
  const isNotApplicable = value === null && unit.classKey === NOT_APPLICABLE.key;
  const colour = picture.classes.find((it) => it.key === unit.classKey)?.colour ?? "missing";
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      onPointerEnter={() => setHovered(unit.id)}
      onPointerLeave={() => setHovered(null)}
    >
      <th scope="row" className="column-unit">
        <button
          type="button"
          className="unit-button"
          aria-pressed={isSelected}
          onClick={() => select(isSelected ? null : unit.id)}
        >
          {unit.kind === "village" ? unit.name : `${text.units.kind[unit.kind]} ${unit.name}`}
        </button>
      </th>
      <td className="column-place">{picture.level === "commune" ? unit.id : unit.communeName}</td>
      <td className="column-class">
        <span className="class-cell">
          <Swatch colour={colour} dotted={valueStatus === "sample"} />
          {classLabel(picture, unit, text)}
        </span>
      </td>
      {!picture.theme.isCategorical && (
        <td className="column-value">
          {value === null ? (
            <span className="absent">{isNotApplicable ? "–" : text.table.missingValue}</span>
          ) : (
            picture.theme.format(text, value, picture.level)
          )}
        </td>
      )}
      <td className="column-status">
        {isNotApplicable ? (
          <span className="badge">{text.classes.notApplicable}</span>
        ) : (
          <Badge status={valueStatus} />
        )}
        {source !== "" && valueStatus !== "sample" && (
          <SourceLine title={sourceTitle(dataset, source, text)} asOf={asOf} />
        )}
      </td>
    </tr>
  );
}
