import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { LoadProblem } from "../io/loadJson";
import { OVERLAYS_FILE } from "../io/loadOverlays";
import { selectDataset } from "../store/selectors";
import { type MapProblem, useAtlas } from "../store/store";
import type { Notice } from "../store/url";
import { findTheme } from "../symbology/themes";
import type { Text } from "../text/text";
import { focusSearch } from "./keyTargets";
import { useText } from "./useText";

/** What went wrong, what still works and what to do; and what the address asked for in vain. */
export function Notices() {
  const text = useText();
  const problems = useAtlas((state) => state.problems);
  const mapProblems = useAtlas((state) => state.mapProblems);
  const notices = useAtlas((state) => state.notices);
  const openProvince = useAtlas((state) => state.openProvince);
  const dismissNotices = useAtlas((state) => state.dismissNotices);
  return (
    <div className="notices" role="log" aria-label={text.regions.messages}>
      {problems.map((it) => (
        <div key={it.file} className="notice notice-problem" role="alert">
          <p>
            {problemSentence(it, text)} <span className="source-line">({text.problems[it.reason]})</span>
          </p>
          {!it.file.startsWith("sample/") && it.file !== OVERLAYS_FILE && (
            <Button className="button" onPress={() => void openProvince()}>
              {text.problems.retry}
            </Button>
          )}
        </div>
      ))}
      {mapProblems.map((it) => (
        <div key={it} className="notice notice-problem" role="alert">
          <p>{mapProblemSentence(it, text)}</p>
          {it === "no-map" && (
            <Button className="button" onPress={() => window.location.reload()}>
              {text.problems.reload}
            </Button>
          )}
        </div>
      ))}
      <MissingPart />
      {notices.length > 0 && (
        <div className="notice" role="alert">
          <p>
            {text.notices.title} {notices.map((it) => noticeSentence(it, text)).join("; ")}.
          </p>
          {notices.some((it) => it.key === "unit" || it.key === "within") && (
            <Button className="button notice-way" onPress={focusSearch}>
              {text.ease.searchInstead}
            </Button>
          )}
          <Button className="button" onPress={dismissNotices}>
            {text.app.close}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A part of the page that is loaded when it is needed and could not be: says why, and leaves the time to the person. */
function MissingPart() {
  const text = useText();
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const onMissing = () => setMissing(true);
    window.addEventListener("vite:preloadError", onMissing);
    return () => window.removeEventListener("vite:preloadError", onMissing);
  }, []);
  if (!isMissing) return null;
  return (
    <div className="notice notice-problem" role="alert">
      <p>{text.problems.partMissing}</p>
      <Button className="button" onPress={() => window.location.reload()}>
        {text.problems.reloadShort}
      </Button>
      <Button className="button" onPress={() => setMissing(false)}>
        {text.app.close}
      </Button>
    </div>
  );
}

function problemSentence({ file }: LoadProblem, text: Text): string {
  if (file === "core.json") return text.problems.coreMissing(file);
  if (file === "boundaries.topo.json") return text.problems.boundariesMissing(file);
  if (file === "criteria.json") return text.problems.criteriaMissing(file);
  if (file === OVERLAYS_FILE) return text.overlays.failed(file);
  return text.problems.sampleMissing(file);
}

function mapProblemSentence(problem: MapProblem, text: Text): string {
  return problem === "no-map" ? text.problems.noMap : text.problems.basemap;
}

function noticeSentence({ key, value, reason }: Notice, text: Text): string {
  switch (reason) {
    case "unknown-key":
      return text.notices.unknownKey(key);
    case "level-not-valid-for-theme":
      return text.notices.levelFallsBack(
        findTheme(useAtlas.getState().view.theme)?.name(
          text,
          selectDataset(useAtlas.getState()) ?? undefined,
        ) ?? value,
      );
    case "compare-mixed":
      return text.dossier.compare.mixedNotice(value);
    case "compare-full":
      return text.dossier.compare.fullNotice(value);
    case "bad-camera":
      return text.notices.badCamera;
    case "newer-version":
      return text.notices.newerVersion;
    default:
      return text.notices.unknownValue(key, value);
  }
}
