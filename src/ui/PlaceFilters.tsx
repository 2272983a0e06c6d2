import type { ReactNode } from "react";
import { RESETTLEMENT_STATES, type ResettlementSite } from "../domain/resettlement";
import type { ProductionZone } from "../domain/zone";
import { useAtlas } from "../store/store";
import { OVERLAY_ROWS } from "../symbology/overlays";
import { NO_PLACE_FILTER, NO_YEAR, type PlaceFilter, siteFits, yearOf } from "./placeFilter";
import { useText } from "./useText";

interface PlaceFiltersProps {
  kind: "zone" | "site";
  zones: readonly ProductionZone[];
  sites: readonly ResettlementSite[];
  filter: PlaceFilter;
  onFilter: (filter: PlaceFilter) => void;
}

const DRAW_RULES = ["outline", "shape", "symbol", "extent", "panel"] as const;

/** Crop, commune, year and state of a list; only what occurs in it can be chosen. */
export function PlaceFilters({ kind, zones, sites, filter, onFilter }: PlaceFiltersProps) {
  const text = useText();
  const published = useAtlas((state) => state.published);
  const rows = [...zones, ...sites];
  const named = new Set(rows.flatMap((it) => it.communeCodes));
  const communes = (published?.communes ?? []).filter((it) => named.has(it.code));
  const years = [...new Set(rows.map(yearOf))].sort().reverse();
  const crops = OVERLAY_ROWS.filter((row) => zones.some((it) => it.crop === row.id));
  const rules = DRAW_RULES.filter((rule) => zones.some((it) => it.draw.rule === rule));
  const states = RESETTLEMENT_STATES.filter((state) =>
    sites.some((it) => siteFits(it, { ...NO_PLACE_FILTER, state })),
  );
  const words = text.overlays;
  const choose = (key: keyof PlaceFilter) => (value: string) => onFilter({ ...filter, [key]: value });
  return (
    <div className="place-filters">
      {kind === "zone" && (
        <Choice label={words.filterCrop} all={words.allCrops} value={filter.crop} onChoose={choose("crop")}>
          {crops.map((it) => (
            <option key={it.id} value={it.id}>
              {it.label(text)}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label={words.filterCommune}
        all={words.allCommunes}
        value={filter.communeCode}
        onChoose={choose("communeCode")}
      >
        {communes.map((it) => (
          <option key={it.code} value={it.code}>
            {it.name}
          </option>
        ))}
      </Choice>
      <Choice label={words.filterDate} all={words.allDates} value={filter.year} onChoose={choose("year")}>
        {years.map((it) => (
          <option key={it} value={it}>
            {it === NO_YEAR ? text.provenance.noDate : it}
          </option>
        ))}
      </Choice>
      <Choice
        label={kind === "zone" ? words.filterDraw : words.filterState}
        all={kind === "zone" ? words.allDraws : words.allStates}
        value={filter.state}
        onChoose={choose("state")}
      >
        {rules.map((it) => (
          <option key={it} value={it}>
            {it === "panel" ? words.notDrawn : words.rule[it]}
          </option>
        ))}
        {states.map((it) => (
          <option key={it} value={it}>
            {it === "unknownToday" ? words.unknownNow : words.state[it]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** the option that filters nothing */
  all: string;
  value: string;
  onChoose: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, all, value, onChoose, children }: ChoiceProps) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{all}</option>
      {children}
    </select>
  );
}
