import { ChevronDown, ChevronUp } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { selectHasProfile } from "../store/selectors";
import { useAtlas } from "../store/store";
import { Legend } from "./Legend";
import { LevelSwitch } from "./LevelSwitch";
import { MapRegion } from "./MapRegion";
import { OverlayList } from "./OverlayList";
import { PictureBar } from "./PictureBar";
import { Profile } from "./Profile";
import { SampleSwitch } from "./SampleSwitch";
import { ThemeList } from "./ThemeList";
import { UnitTable } from "./UnitTable";
import { UnpublishedAnswer } from "./UnpublishedAnswer";
import { useText } from "./useText";

type Panel = "controls" | "table" | "profile";

/** Map first; one sheet from below holds the rest, a tab each. */
export function PhoneLayout() {
  const text = useText();
  const hasProfile = useAtlas(selectHasProfile);
  const chosen = useAtlas(({ view }) => view.zone ?? view.site ?? view.unit);
  const [isOpen, setOpen] = useState(true);
  const [panel, setPanel] = useState<Panel>("controls");

  // choosing a unit brings up its profile; letting go of it brings the legend back
  useEffect(() => {
    setPanel((old) => (chosen !== null ? "profile" : old === "profile" ? "controls" : old));
    if (chosen !== null) setOpen(true);
  }, [chosen]);

  return (
    <main className="phone" data-open={isOpen}>
      <div className="stage">
        <PictureBar />
        <MapRegion />
      </div>
      <Tabs
        className="sheet"
        selectedKey={panel}
        onSelectionChange={(key) => {
          setPanel(key as Panel);
          setOpen(true);
        }}
      >
        <div className="sheet-head">
          <TabList className="sheet-tabs" aria-label={text.regions.panels}>
            <Tab id="controls">{text.panels.controlsShort}</Tab>
            <Tab id="table">{text.panels.tableShort}</Tab>
            <Tab id="profile" isDisabled={!hasProfile}>
              {text.panels.profileShort}
            </Tab>
          </TabList>
          <Button
            className="icon-button"
            aria-label={isOpen ? text.panels.foldSheet : text.panels.openSheet}
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? <ChevronDown size={20} /> : <ChevronUp size={20} />}
          </Button>
        </div>
        {isOpen && (
          <>
            <TabPanel id="controls" className="sheet-panel">
              <div className="controls">
                <SampleSwitch />
                <UnpublishedAnswer />
                <Legend />
                <LevelSwitch />
                <OverlayList />
                <ThemeList />
              </div>
            </TabPanel>
            <TabPanel id="table" className="sheet-panel">
              <UnitTable />
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
