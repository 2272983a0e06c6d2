import { useMemo } from "react";
import { AGREEMENTS } from "../../domain/rules/agreement";
import { RESERVED_VERDICTS } from "../../domain/rules/compileRuleSet";
import { groupsOf, lackingMeasures, type ReviewRow } from "../../store/reviewSelectors";
import { useAtlas } from "../../store/store";
import {
  NO_GROUP,
  OFFICIAL_KINDS,
  type ReviewFilter,
  roadFilter,
  type TableFilter,
} from "../../symbology/table/tableFilter";
import { formatNumber } from "../../text/format";
import { measureInside } from "../../text/ruleWords";
import { CommuneSelect } from "../table/CommuneSelect";
import { NameField } from "../table/NameField";
import { Limits } from "../table/RangeFields";
import type { ReviewContext } from "./reviewContext";
import { shortVerdict } from "./VerdictMark";

/** Narrow the villages to a name, a commune, a verdict, a status, how both compare, a figure that is lacking. */
export function ReviewFilters({ rows, context }: { rows: readonly ReviewRow[]; context: ReviewContext }) {
  const { words, text, compiled, wording, dataset } = context;
  const filter = useAtlas((state) => state.view.filter);
  const { setTableFilter } = useAtlas.getState();
  const communes = useMemo(() => {
    const there = new Set(dataset.villages.map((it) => it.communeCode));
    return dataset.communes.filter((it) => there.has(it.code));
  }, [dataset]);
  const lacking = useMemo(() => {
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const it of lackingMeasures(row, compiled)) counts.set(it, (counts.get(it) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  }, [rows, compiled]);
  const ethnic = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { village } of rows)
      for (const it of groupsOf(village)) counts.set(it, (counts.get(it) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a);
  }, [rows]);
  const road = filter.find((it) => it.on === "road-km");
  const chosen = (on: ReviewFilter["on"]) => valuesOf(filter.find((it) => it.on === on));
  const verdicts = [...new Set([...compiled.ruleSet.outcomes.map(({ key }) => key), ...RESERVED_VERDICTS])];
  const several = (count: number) => words.several(formatNumber(count, { language: text.language }));
  const selects: {
    on: ReviewFilter["on"];
    label: string;
    all: string;
    options: { value: string; label: string }[];
    make: (value: string) => ReviewFilter;
  }[] = [
    {
      on: "verdict",
      label: words.filterVerdict,
      all: words.allVerdicts,
      options: verdicts.map((value) => ({
        value,
        label: shortVerdict(value, context),
      })),
      make: (value) => ({ on: "verdict", verdicts: [value] }),
    },
    {
      on: "official",
      label: words.filterOfficial,
      all: words.allOfficial,
      options: OFFICIAL_KINDS.map((value) => ({ value, label: text.table.review.official[value] })),
      make: (value) => ({ on: "official", kinds: OFFICIAL_KINDS.filter((it) => it === value) }),
    },
    {
      on: "agreement",
      label: words.filterAgreement,
      all: words.allAgreements,
      options: AGREEMENTS.map((value) => ({ value, label: text.table.review.agreement[value] })),
      make: (value) => ({ on: "agreement", kinds: AGREEMENTS.filter((it) => it === value) }),
    },
    {
      on: "lacks",
      label: words.filterLacks,
      all: words.allLacks,
      options: lacking.map(([value, count]) => ({
        value,
        label: `${measureInside(value, wording)} (${formatNumber(count, { language: text.language })})`,
      })),
      make: (measure) => ({ on: "lacks", measure }),
    },
    {
      on: "ethnic",
      label: words.filterEthnic,
      all: words.allEthnic,
      options: ethnic.map(([value, count]) => ({
        value,
        label: words.optionCount(
          value === NO_GROUP ? words.noEthnic : value,
          formatNumber(count, { language: text.language }),
        ),
      })),
      make: (value) => ({ on: "ethnic", groups: [value] }),
    },
  ];
  return (
    <div className="filter-fields">
      <NameField />
      <CommuneSelect communes={communes} />
      {selects.map(({ on, label, all, options, make }) => {
        const values = chosen(on);
        const only = values.length === 1 ? values[0] : undefined;
        return (
          <select
            key={on}
            className="table-select"
            aria-label={label}
            value={values.length > 1 ? SEVERAL : (only ?? "")}
            onChange={({ target }) => setTableFilter(on, target.value === "" ? null : make(target.value))}
          >
            <option value="">{all}</option>
            {values.length > 1 && (
              <option value={SEVERAL} disabled>
                {several(values.length)}
              </option>
            )}
            {only !== undefined && !options.some((it) => it.value === only) && (
              <option value={only}>{only}</option>
            )}
            {options.map((it) => (
              <option key={it.value} value={it.value}>
                {it.label}
              </option>
            ))}
          </select>
        );
      })}
      <fieldset className="range-field review-road">
        <legend>{words.filterRoad}</legend>
        <Limits
          range={road?.on === "road-km" ? road : null}
          onChange={(from, to) => setTableFilter("road-km", roadFilter(from, to))}
        />
      </fieldset>
    </div>
  );
}

/** Several values of an address: the list can show that, not choose it. */
const SEVERAL = "several values";

function valuesOf(filter: TableFilter | undefined): readonly string[] {
  switch (filter?.on) {
    case "verdict":
      return filter.verdicts;
    case "agreement":
    case "official":
      return filter.kinds;
    case "lacks":
      return [filter.measure];
    case "ethnic":
      return filter.groups;
    default:
      return [];
  }
}
