/** The longest that the page waits for its first frame, ms: a browser that paints nothing must still get the live page. */
const LONGEST_WAIT_MS = 1000;

/**
 * Runs in the page. With an address of its own, or in the background, nothing of the picture is to be seen and the live
 * page starts at once; otherwise after the frame that shows the picture.
 */
const START = `
      (() => {
        const live = document.getElementById("live");
        const start = () => {
          if (live.isConnected) live.replaceWith(live.content.cloneNode(true));
        };
        if (document.hidden || document.documentElement.dataset.address === "own") return start();
        new PerformanceObserver(start).observe({ type: "paint", buffered: true });
        setTimeout(start, ${LONGEST_WAIT_MS});
      })();
    `;

/**
 * The built page with its scripts held back in a template until the picture is on the screen: fetched and compiled
 * beside it they would take its share of a thin line and of an old processor.
 */
export function startAfterPicture(html: string): string {
  const tags: string[] = [];
  const page = html.replace(
    /[ \t]*(<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)\n?/g,
    (_, tag: string) => {
      tags.push(tag);
      return "";
    },
  );
  if (!tags.some((it) => it.startsWith("<script")))
    throw new Error("index.html: expected the script of the page");
  const held = `<template id="live">${tags.join("")}</template>\n    <script>${START}</script>\n  </body>`;
  return page.replace("</body>", () => held);
}
