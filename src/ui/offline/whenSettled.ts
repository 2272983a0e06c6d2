/** The base map comes last of all; where none comes (a file is missing, no WebGL) it is not waited for forever. */
const PATIENCE_MS = 20_000;

/** Calls `start` once the map in `container` has its base map too. Returns how to give up waiting. */
export function whenSettled(container: HTMLElement, start: () => void): () => void {
  const isSettled = () => container.dataset.basemap === "complete";
  const observer = new MutationObserver(() => {
    if (isSettled()) begin();
  });
  const timer = setTimeout(begin, isSettled() ? 0 : PATIENCE_MS);
  observer.observe(container, { attributes: true, attributeFilter: ["data-basemap"] });

  function stop() {
    observer.disconnect();
    clearTimeout(timer);
  }
  function begin() {
    stop();
    start();
  }
  return stop;
}
