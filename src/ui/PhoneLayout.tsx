import { ChevronDown, ChevronUp, FileText, Layers, List, Palette, Table2 } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { selectIsPicking } from "../store/pickingSlice";
import { selectHasProfile } from "../store/selectors";
import { useAtlas } from "../store/store";
import { FirstHint } from "./FirstHint";
import { Legend } from "./Legend";
import { LevelSwitch } from "./LevelSwitch";
import { MapRegion } from "./MapRegion";
import { OverlayList } from "./OverlayList";
import { OfflineHost } from "./offline/OfflineHost";
import { PictureBar } from "./PictureBar";
import { Profile } from "./Profile";
import { PickingGuide } from "./picking/PickingHost";
import { PlacingGuide, PlacingHost } from "./placing/PlacingHost";
import { SampleSwitch } from "./SampleSwitch";
import { SHEET_SIZES, type SheetSize, sheetStep } from "./sheetSize";
import { TableTabs } from "./TableTabs";
import { ThemeList } from "./ThemeList";
import { UnpublishedAnswer } from "./UnpublishedAnswer";
import { useSheetDrag } from "./useSheetDrag";
import { useText } from "./useText";

type Panel = "legend" | "theme" | "overlays" | "table" | "profile";

/** Map first; one sheet from below holds the rest, a tab each, and is pulled or stepped to three sizes. */
export function PhoneLayout() {
  const text = useText();
  const hasProfile = useAtlas(selectHasProfile);
  const chosen = useAtlas(({ view }) => view.zone ?? view.site ?? view.unit);
  const isPlacing = useAtlas((state) => state.placing !== null);
  const isPicking = useAtlas(selectIsPicking);
  const [size, setSize] = useState<SheetSize>("half");
  const isReview = useAtlas(({ view }) => view.tab === "review");
  const [panel, setPanel] = useState<Panel>("legend");
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useSheetDrag(sheet, size, setSize);
  const open = () => setSize((old) => (old === "folded" ? "half" : old));

  // an address that leads to the review opens it
  useEffect(() => {
    if (isReview) setPanel("table");
  }, [isReview]);

  // choosing a unit brings up its profile; letting go of it brings the legend back
  useEffect(() => {
    setPanel((old) => (chosen !== null ? "profile" : old === "profile" ? "legend" : old));
    if (chosen !== null) setSize((old) => (old === "folded" ? "half" : old));
  }, [chosen]);

  return (
    <main
      className="phone"
      data-placing={isPlacing}
      data-sheet={isPlacing ? "half" : isPicking ? "folded" : size}
    >
      <div className="stage">
        <PictureBar />
        <PlacingGuide />
        <PickingGuide />
        <MapRegion />
      </div>
      {isPlacing && (
        <div className="sheet placing-sheet">
          <PlacingHost />
        </div>
      )}
      <Tabs
        ref={sheet}
        className={isPlacing || isPicking ? "sheet sheet-away" : "sheet"}
        selectedKey={panel}
        onSelectionChange={(key) => {
          if (drag.wasPulled()) return;
          setPanel(key as Panel);
          open();
        }}
      >
        <div className="sheet-head" onPointerDown={drag.onPointerDown}>
          <TabList className="sheet-tabs" aria-label={text.regions.panels}>
            <SheetTab id="legend" icon={<List size={18} />} label={text.panels.legendShort} onAgain={open} />
            <SheetTab id="theme" icon={<Palette size={18} />} label={text.panels.themeShort} onAgain={open} />
            <SheetTab id="overlays" icon={<Layers size={18} />} label={text.overlays.title} onAgain={open} />
            <SheetTab id="table" icon={<Table2 size={18} />} label={text.panels.tableShort} onAgain={open} />
            <SheetTab
              id="profile"
              icon={<FileText size={18} />}
              label={text.panels.profileShort}
              isDisabled={!hasProfile}
              onAgain={open}
            />
          </TabList>
          <SheetStep size={size} by={1} onSize={setSize} wasPulled={drag.wasPulled} />
          <SheetStep size={size} by={-1} onSize={setSize} wasPulled={drag.wasPulled} />
        </div>
        {size !== "folded" && (
          <>
            <TabPanel id="legend" className="sheet-panel">
              <div className="controls">
                <FirstHint />
                <UnpublishedAnswer />
                <Legend />
                <SampleSwitch />
                <OfflineHost />
              </div>
            </TabPanel>
            <TabPanel id="theme" className="sheet-panel">
              <div className="controls">
                <LevelSwitch />
                <ThemeList />
              </div>
            </TabPanel>
            <TabPanel id="overlays" className="sheet-panel">
              <div className="controls">
                <OverlayList />
              </div>
            </TabPanel>
            <TabPanel id="table" className="sheet-panel">
              <TableTabs isOpen onOpen={open} />
            </TabPanel>
            <TabPanel id="profile" className="sheet-panel">
              <Profile />
            </TabPanel>
          </>
        )}
      </Tabs>
    </main>
  );
}

interface SheetTabProps {
  id: Panel;
  icon: ReactNode;
  label: string;
  isDisabled?: boolean;
  /** pressed, also while it is the chosen one: a folded sheet opens */
  onAgain: () => void;
}

function SheetTab({ id, icon, label, isDisabled = false, onAgain }: SheetTabProps) {
  return (
    <Tab id={id} isDisabled={isDisabled} onPress={onAgain}>
      {icon}
      {label}
    </Tab>
  );
}

interface SheetStepProps {
  size: SheetSize;
  by: 1 | -1;
  onSize: (size: SheetSize) => void;
  wasPulled: () => boolean;
}

/** One step up or down: what pulling does, by a press. */
function SheetStep({ size, by, onSize, wasPulled }: SheetStepProps) {
  const text = useText();
  const isEnd = size === SHEET_SIZES.at(by === 1 ? -1 : 0);
  return (
    <Button
      className="icon-button"
      aria-label={by === 1 ? text.panels.openSheet : text.panels.foldSheet}
      isDisabled={isEnd}
      onPress={() => {
        if (!wasPulled()) onSize(sheetStep(size, by));
      }}
    >
      {by === 1 ? <ChevronUp size={20} /> : <ChevronDown size={20} />}
    </Button>
  );
}
