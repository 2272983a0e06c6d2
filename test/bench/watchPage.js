/**
 * Runs in every page before its own scripts and leaves performance marks, all in the page's own clock:
 * - `bench-press`: the last press of the pointer, at the time the browser gave it;
 * - `bench-complete` and `bench-switched`: the app's region “Bản đồ” stopped being busy while it holds a
 *   WebGL canvas, the first time and after each press (the peers' pages set these marks themselves);
 * - `bench-selected`: the second frame after an `aside` with words came onto the page, so that the map has drawn
 *   what was chosen with it;
 * - `bench-data-sent`: a GeoJSON source was given data (MapLibre's message `LD` to its workers).
 */
(() => {
  addEventListener(
    "pointerdown",
    (event) => {
      performance.clearMarks("bench-press");
      performance.mark("bench-press", { startTime: event.timeStamp });
    },
    true,
  );

  const postMessage = Worker.prototype.postMessage;
  Worker.prototype.postMessage = new Proxy(postMessage, {
    apply: (target, worker, args) => {
      if (args[0]?.type === "LD") performance.mark("bench-data-sent");
      return Reflect.apply(target, worker, args);
    },
  });

  new MutationObserver((changes) => {
    const isReady = changes.some(({ target }) => {
      if (!(target instanceof Element) || target.getAttribute("aria-label") !== "Bản đồ") return false;
      return target.getAttribute("aria-busy") === "false" && target.querySelector("canvas") !== null;
    });
    if (!isReady) return;
    const isFirst = performance.getEntriesByName("bench-complete").length === 0;
    performance.mark(isFirst ? "bench-complete" : "bench-switched");
  }).observe(document, { attributes: true, attributeFilter: ["aria-busy"], subtree: true });

  let hadProfile = false;
  new MutationObserver(() => {
    const hasProfile = (document.querySelector("aside")?.textContent ?? "") !== "";
    if (hasProfile && !hadProfile)
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("bench-selected")));
    hadProfile = hasProfile;
  }).observe(document, { childList: true, characterData: true, subtree: true });
})();
