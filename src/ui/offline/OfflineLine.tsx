import { CircleAlert, CloudCheck, CloudDownload, RefreshCw } from "lucide-react";
import { Button } from "react-aria-components";
import "../../../styles/offline.css";
import { openNewestVersion } from "../../io/offline/followOffline";
import { useAtlas } from "../../store/store";
import { formatDate, formatNumber } from "../../text/format";
import { type OfflineText, offlineTextOf } from "../../text/offlineText";
import { useOnline } from "../field/useOnline";
import { useText } from "../useText";

const ICONS = {
  unknown: CloudDownload,
  storing: CloudDownload,
  ready: CloudCheck,
  unavailable: CircleAlert,
} as const;

/** Whether the page is kept for use without a network, how old its data are and how much room it takes. */
export function OfflineLine() {
  const { language } = useText();
  const words = offlineTextOf(language);
  const kind = useAtlas((state) => state.offline.kind);
  const Icon = ICONS[kind];
  const isOnline = useOnline();
  const says = { unknown: "", storing: words.storing, ready: words.ready, unavailable: words.unavailable };
  return (
    <section className="offline" aria-label={words.label}>
      <NewerVersion words={words} />
      <div className="offline-state" data-state={kind}>
        <Icon size={16} aria-hidden="true" />
        <p role="status" aria-label={words.label}>
          <strong>{kind === "ready" && !isOnline ? words.cutOff : says[kind]}</strong>
          <Facts words={words} />
        </p>
      </div>
    </section>
  );
}

/** Date of the data and size of the store; or why there is none. */
function Facts({ words }: { words: OfflineText }) {
  const { language } = useText();
  const state = useAtlas((it) => it.offline);
  const dataDate = useAtlas((it) => it.published?.dataDate ?? null);
  if (state.kind === "unavailable") return <small>{words.problems[state.problem]}</small>;
  if (state.kind !== "ready") return null;
  const size = formatNumber(state.bytes / 1_000_000, { language, decimals: 1 });
  const facts = [dataDate === null ? "" : words.dataDate(formatDate(dataDate, language)), words.size(size)];
  return <small>{facts.filter((it) => it !== "").join(" · ")}</small>;
}

/** The offer of a newer version; while something is being put on the map, it waits. */
function NewerVersion({ words }: { words: OfflineText }) {
  const isOffered = useAtlas((state) => state.hasNewerVersion && state.placing === null);
  if (!isOffered) return null;
  return (
    <Button
      className="button offline-update"
      onPress={() => void openNewestVersion(() => window.location.reload())}
    >
      <RefreshCw size={14} aria-hidden="true" />
      {words.update}
    </Button>
  );
}
