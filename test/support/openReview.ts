import { vi } from "vitest";
import { selectReviewKept } from "../../src/store/reviewSelectors";
import { useAtlas } from "../../src/store/store";
import { DEFAULT_VIEW } from "../../src/store/view";
import { servePublicData } from "./publicData";
import { publishedDataset, sampleData } from "./publishedDataset";

/** The store as it is when somebody reviews the sample villages by the usual rule set. */
export async function openReviewOfSample(): Promise<void> {
  useAtlas.setState(useAtlas.getInitialState(), true);
  useAtlas.setState({
    published: publishedDataset(),
    publishedStatus: "ready",
    sample: await sampleData(),
    sampleStatus: "ready",
    view: { ...DEFAULT_VIEW, level: "village", data: "sample", tab: "review" },
  });
  servePublicData();
  try {
    await useAtlas.getState().openReview(async () => ({ kept: selectReviewKept }));
  } finally {
    vi.unstubAllGlobals();
  }
}
