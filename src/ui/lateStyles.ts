/**
 * Puts the style sheet of the live page in force, which the build lets come after the first picture. Resolves when it
 * is there; a sheet that cannot be loaded does not keep the page from working.
 */
export async function applyLateStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="print"]')];
  await Promise.all(
    links.map((link) => {
      const isThere = link.sheet !== null;
      link.media = "all";
      if (isThere) return undefined;
      return new Promise((resolve) => {
        link.addEventListener("load", resolve, { once: true });
        link.addEventListener("error", resolve, { once: true });
      });
    }),
  );
}
