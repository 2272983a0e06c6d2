import { type ReactNode, useId } from "react";
import { Switch } from "react-aria-components";
import { SCALES } from "../../svg/sheet/chooseScale";
import { ORIENTATIONS, PAPERS } from "../../svg/sheet/paper";
import { formatNumber } from "../../text/format";
import { printTextOf } from "../../text/printText";
import { useText } from "../useText";
import { RESOLUTIONS, type SheetOptions } from "./sheetOptions";
import { RANGES } from "./sheetRange";

interface SheetFieldsProps {
  options: SheetOptions;
  onChange: (options: SheetOptions) => void;
  /** what the fields say until someone writes in them */
  title: string;
  subtitle: string;
  /** commune that the page is about, null for none */
  commune: string | null;
  fittingScale: number | null;
  isWhole: boolean;
  isSample: boolean;
  hasUnits: boolean;
}

/** Everything about a sheet that can be chosen. */
export function SheetFields(props: SheetFieldsProps) {
  const { options, onChange, title, subtitle, commune, fittingScale, isWhole, isSample, hasUnits } = props;
  const { language } = useText();
  const words = printTextOf(language);
  const cutId = useId();
  const agencyId = useId();
  const number = (value: number) => formatNumber(value, { language });
  const set = (patch: Partial<SheetOptions>) => onChange({ ...options, ...patch });
  const ranges = RANGES.filter((it) => it !== "commune" || commune !== null);
  return (
    <div className="plate-fields">
      <Choice
        label={words.paper}
        value={options.paper}
        choices={PAPERS.map((it) => [it, it])}
        onChange={(value) => set({ paper: PAPERS.find((it) => it === value) ?? "A4" })}
      />
      <Choice
        label={words.orientation}
        value={options.orientation}
        choices={ORIENTATIONS.map((it) => [it, words.orientations[it]])}
        onChange={(value) => set({ orientation: ORIENTATIONS.find((it) => it === value) ?? "landscape" })}
      />
      <Choice
        isWide
        label={words.range}
        value={options.range}
        choices={ranges.map((it) => [
          it,
          it === "commune" ? words.ranges.commune(commune ?? "") : words.ranges[it],
        ])}
        onChange={(value) => set({ range: RANGES.find((it) => it === value) ?? "province" })}
      />
      <Choice
        isWide
        label={words.scale}
        value={String(options.scale ?? "")}
        choices={[
          ["", words.largest(fittingScale === null ? "…" : number(fittingScale))],
          ...SCALES.map((it) => [String(it), words.oneTo(number(it))] as const),
        ]}
        onChange={(value) => set({ scale: value === "" ? null : Number(value) })}
        {...(!isWhole && { describedBy: cutId })}
      />
      {!isWhole && (
        <p className="hint plate-wide" id={cutId}>
          {words.cut}
        </p>
      )}
      <Entry label={words.heading}>
        {(id) => (
          <input
            id={id}
            value={options.title ?? title}
            onChange={({ target }) => set({ title: target.value })}
          />
        )}
      </Entry>
      <Entry label={words.subheading}>
        {(id) => (
          <textarea
            id={id}
            rows={3}
            value={options.subtitle ?? subtitle}
            onChange={({ target }) => set({ subtitle: target.value })}
          />
        )}
      </Entry>
      {isSample ? (
        <p className="caution caution-sample plate-wide">{words.sample}</p>
      ) : (
        <Entry label={words.agency}>
          {(id) => (
            <>
              <input
                id={id}
                value={options.agency}
                aria-describedby={agencyId}
                onChange={({ target }) => set({ agency: target.value })}
              />
              <small className="hint" id={agencyId}>
                {words.agencyHint}
              </small>
            </>
          )}
        </Entry>
      )}
      <Toggle
        label={words.withTable}
        isOn={options.withTable && hasUnits}
        isDisabled={!hasUnits}
        onChange={(withTable) => set({ withTable })}
      />
      <Toggle
        label={words.blackAndWhite}
        isOn={options.blackAndWhite}
        onChange={(blackAndWhite) => set({ blackAndWhite })}
      />
      {!hasUnits && <p className="hint plate-wide">{words.noTable}</p>}
      <Choice
        label={words.resolution}
        value={String(options.dpi)}
        choices={RESOLUTIONS.map((it) => [String(it), words.dpi(number(it))])}
        onChange={(value) => set({ dpi: RESOLUTIONS.find((it) => String(it) === value) ?? 150 })}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChange: (value: string) => void;
  describedBy?: string;
  isWide?: boolean;
}

function Choice({ label, value, choices, onChange, describedBy, isWide = false }: ChoiceProps) {
  const id = useId();
  return (
    <div className={isWide ? "plate-field plate-wide" : "plate-field"}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy}
        onChange={({ target }) => onChange(target.value)}
      >
        {choices.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A box to write in, under its name. */
function Entry({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="plate-field plate-wide">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

interface ToggleProps {
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onChange: (isOn: boolean) => void;
}

function Toggle({ label, isOn, isDisabled = false, onChange }: ToggleProps) {
  return (
    <Switch className="switch" isSelected={isOn} isDisabled={isDisabled} onChange={onChange}>
      <span className="switch-track" aria-hidden="true">
        <span className="switch-thumb" />
      </span>
      {label}
    </Switch>
  );
}
