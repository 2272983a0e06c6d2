import { Printer } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button } from "react-aria-components";
import type { Commune } from "../domain/commune";
import { useAtlas } from "../store/store";
import { type Citation, numbersOf, SourceNumbers } from "./citations";
import type { EditTarget } from "./edit/editTarget";
import { NoteSection } from "./edit/NoteSection";
import { RemoveSection } from "./edit/RemoveSection";
import { useEdit } from "./edit/useEdit";
import { LocatorMap } from "./LocatorMap";
import { PinToggle } from "./PinToggle";
import { SourcesList } from "./SourcesList";
import { useText } from "./useText";

interface ProfileSheetProps {
  /** commune's code or village's id */
  unit: string;
  title: string;
  /** what may be put in the title's place, where an office names the unit */
  titleTarget?: EditTarget | null;
  /** code, or the commune it belongs to */
  subtitle: ReactNode;
  commune: Commune;
  citations: readonly Citation[];
  hasSample: boolean;
  /** further ways on, beside those of every unit */
  actions: ReactNode;
  children: ReactNode;
}

/** What the profiles of units have in common, on the screen and as one printed page. */
export function ProfileSheet(props: ProfileSheetProps) {
  const {
    unit,
    title,
    titleTarget = null,
    subtitle,
    commune,
    citations,
    hasSample,
    actions,
    children,
  } = props;
  const text = useText();
  const zoomTo = useAtlas((state) => state.zoomTo);
  const numbers = useMemo(() => numbersOf(citations), [citations]);
  const { pencil, form } = useEdit(titleTarget);
  const communeName = `${text.units.kind[commune.kind]} ${commune.name}`;
  return (
    <SourceNumbers.Provider value={numbers}>
      {hasSample && (
        <p className="watermark" aria-hidden="true">
          {text.dossier.sampleMark}
        </p>
      )}
      <header className="profile-head">
        <p className="sheet-name">{text.app.name}</p>
        <h2 className="edit-head">
          {title}
          {pencil}
        </h2>
        {form}
        <p className="hint">{subtitle}</p>
        {hasSample && <p className="caution caution-sample sheet-only">{text.dossier.sampleNotice}</p>}
        <LocatorMap communeCode={commune.code} name={communeName} />
        <p className="profile-actions">
          <Button className="button" onPress={() => zoomTo(unit)}>
            {text.controls.zoomToUnit}
          </Button>
          {actions}
          <Button className="button" onPress={() => window.print()}>
            <Printer size={16} aria-hidden="true" />
            {text.dossier.print}
          </Button>
          <PinToggle unit={unit} name={title} />
        </p>
      </header>
      {children}
      <NoteSection unit={unit} />
      <RemoveSection kind="village" id={unit} name={title} />
      <SourcesList citations={citations} />
      <p className="sheet-notice sheet-only">
        {text.dossier.referenceMap}. {text.map.creditBoundaries}
      </p>
    </SourceNumbers.Provider>
  );
}
