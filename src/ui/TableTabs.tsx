import { type ReactNode, useEffect } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { selectDataset } from "../store/selectors";
import { useAtlas } from "../store/store";
import type { Tab as TabId } from "../store/view";
import { isReviewFilter } from "../symbology/table/tableFilter";
import { useLoaded } from "./useLoaded";
import { useText } from "./useText";

const loadTable = () => import("./table/UnitTable").then((it) => it.UnitTable);
const loadReview = () => import("./review/ReviewPanel").then((it) => it.ReviewPanel);

const loadCode = () =>
  import("../store/reviewSelectors").then(({ selectReviewKept }) => ({ kept: selectReviewKept }));

interface TableTabsProps {
  /** folded, the tabs stay and what they hold goes */
  isOpen: boolean;
  /** a tab was pressed, the chosen one too */
  onOpen: () => void;
  /** what stands beside the tabs */
  children?: ReactNode;
}

/** The table of the theme on show and the review of villages, one at a time. */
export function TableTabs({ isOpen, onOpen, children }: TableTabsProps) {
  const text = useText();
  const tab = useAtlas(({ view }) => view.tab);
  const setTab = useAtlas((state) => state.setTab);
  // an address may ask for what only the review can answer, whichever tab it opens
  const isReviewWanted = useAtlas(({ view }) => view.tab === "review" || view.filter.some(isReviewFilter));
  useEffect(() => {
    if (isReviewWanted) void useAtlas.getState().openReview(loadCode);
  }, [isReviewWanted]);
  // what is measured once stays measured: new villages are measured ahead of any filter
  const villages = useAtlas((state) => selectDataset(state)?.villages ?? null);
  useEffect(() => {
    if (isReviewWanted && villages !== null && villages.length > 0)
      void useAtlas.getState().openVillageRoads(villages);
  }, [isReviewWanted, villages]);
  return (
    <Tabs className="table-tabs" selectedKey={tab} onSelectionChange={(key) => setTab(key as TabId)}>
      <div className="drawer-head">
        <TabList className="drawer-tabs" aria-label={text.panels.tables}>
          <Tab id="table" onPress={onOpen}>
            {text.regions.table}
          </Tab>
          <Tab id="review" onPress={onOpen}>
            {text.panels.review}
          </Tab>
        </TabList>
        {children}
      </div>
      {isOpen && (
        <>
          <TabPanel id="table" className="table-tab">
            <LoadedTable />
          </TabPanel>
          <TabPanel id="review" className="table-tab">
            <LoadedReview />
          </TabPanel>
        </>
      )}
    </Tabs>
  );
}

/** The table comes after the map: until then the page's own table stands there, or nothing. */
function LoadedTable() {
  const text = useText();
  const { Component, hasFailed } = useLoaded(true, loadTable);
  if (Component !== null) return <Component />;
  return hasFailed ? (
    <p className="table-empty" role="status">
      {text.panels.tableNotLoaded}
    </p>
  ) : null;
}

/** The review is loaded when it is first opened. */
function LoadedReview() {
  const text = useText();
  const { Component, hasFailed } = useLoaded(true, loadReview);
  if (Component !== null) return <Component />;
  return (
    <p className="table-empty" role="status">
      {hasFailed ? text.panels.reviewNotLoaded : text.panels.reviewLoading}
    </p>
  );
}
