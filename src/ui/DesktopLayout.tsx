import { ChevronDown, ChevronUp, PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { selectHasProfile } from "../store/selectors";
import { useAtlas } from "../store/store";
import { Controls } from "./Controls";
import { DrawerEdge } from "./DrawerEdge";
import { FirstHint } from "./FirstHint";
import { MapRegion } from "./MapRegion";
import { PictureBar } from "./PictureBar";
import { Profile } from "./Profile";
import { PickingGuide } from "./picking/PickingHost";
import { PlacingGuide, PlacingHost } from "./placing/PlacingHost";
import { TableTabs } from "./TableTabs";
import { UnpublishedAnswer } from "./UnpublishedAnswer";
import { useText } from "./useText";

/** Theme and legend on the left, the map, the profile on the right, the table below; each folds away. */
export function DesktopLayout() {
  const text = useText();
  const [hasControls, setControls] = useState(true);
  const [hasTable, setTable] = useState(true);
  const [tableHeight, setTableHeight] = useState<number | null>(null);
  const hasProfile = useAtlas(selectHasProfile);
  const isPlacing = useAtlas((state) => state.placing !== null);
  return (
    <div
      className="desktop"
      data-controls={hasControls}
      data-profile={hasProfile || isPlacing}
      data-placing={isPlacing}
    >
      {hasControls && <Controls />}
      <main className="stage">
        <div className="stage-bar">
          <Button
            className="icon-button"
            aria-label={hasControls ? text.panels.hideControls : text.panels.showControls}
            aria-expanded={hasControls}
            onPress={() => setControls(!hasControls)}
          >
            {hasControls ? <PanelLeftClose size={18} /> : <PanelLeftOpen size={18} />}
          </Button>
          <PictureBar />
        </div>
        {isPlacing ? <PlacingGuide /> : <UnpublishedAnswer />}
        <PickingGuide />
        <MapRegion />
        <section
          className="drawer"
          data-open={hasTable}
          style={hasTable && tableHeight !== null ? { height: tableHeight } : undefined}
        >
          {hasTable && <DrawerEdge height={tableHeight} onHeight={setTableHeight} />}
          <TableTabs isOpen={hasTable} onOpen={() => setTable(true)}>
            <Button className="drawer-handle" aria-expanded={hasTable} onPress={() => setTable(!hasTable)}>
              {hasTable ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
              {hasTable ? text.panels.hideTable : text.panels.showTable}
            </Button>
            <FirstHint />
          </TableTabs>
        </section>
      </main>
      {isPlacing ? <PlacingHost /> : hasProfile && <Profile />}
    </div>
  );
}
