import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { startAfterPicture } from "./build/lateStart";
import { offlinePlugin } from "./build/offlinePlugin";
import { writeFirstPage } from "./data/pipeline/writeFirstPage";

/**
 * The two style elements that react-aria adds to the page while it runs: the first with the first pressable
 * element, the second while a modal stops the page behind it from scrolling. A policy that allows no inline
 * style has to know their exact text; test/build/reactAriaStyles.test.ts compares it with the installed
 * package, test/e2e/security.spec.ts with what a browser says.
 */
export const REACT_ARIA_STYLES = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
] as const;

/** The source expression that allows exactly this inline text, as CSP Level 3 writes it. */
function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** Texts between the tags of every inline element of this name; elements with `src` have none to allow. */
function inlineTexts(html: string, element: "script" | "style"): string[] {
  const found = html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, "gi"));
  return [...found].flatMap(([, attributes = "", text = ""]) =>
    /\ssrc\s*=/i.test(attributes) || text === "" ? [] : [text],
  );
}

/** The policy of one finished page: this origin only, inline text only by hash. */
export function contentSecurityPolicy(html: string): string {
  const scripts = new Set(inlineTexts(html, "script").map(hashSource));
  const styles = new Set([...inlineTexts(html, "style"), ...REACT_ARIA_STYLES].map(hashSource));
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * Writes the policy into the built page, right after the charset so that it governs everything below it.
 * Only the build gets one: the development server adds inline scripts and styles of its own.
 */
function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    enforce: "post",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!CHARSET.test(html)) throw new Error('index.html: expected <meta charset="utf-8"> in the head');
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(html)}" />`;
        return html.replace(CHARSET, (charset) => `${charset}\n    ${meta}`);
      },
    },
  };
}

/**
 * Writes the default picture into the page (`data/pipeline/writeFirstPage.ts`) and lets the style sheet of the live
 * page come later, and its scripts: nothing has to arrive before the picture is seen. The sheet stays in the head,
 * where those that are loaded with parts of the page follow it.
 */
function firstPicturePlugin(): Plugin {
  return {
    name: "first-picture",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle }) {
        const { markup, style } = writeFirstPage(import.meta.dirname);
        const page = html
          .replace("</title>", () => `</title>\n    <style>${style}</style>`)
          .replace("<!-- first-picture -->", () => markup);
        // a sheet for print delays nothing; `ui/lateStyles.ts` makes it one for the screen
        return bundle === undefined
          ? page
          : startAfterPicture(
              page.replaceAll('<link rel="stylesheet"', '<link rel="stylesheet" media="print"'),
            );
      },
    },
  };
}

/** A package as its own package.json and licence file describe it. */
interface Licence {
  name: string;
  version: string;
  identifier: string;
  text: string;
}

/** The package that a bundled module belongs to: the nearest folder above it that has the package's name. */
function licenceOf(moduleId: string): Licence | null {
  const path = moduleId.split("?")[0] ?? "";
  if (path.startsWith("\0") || !path.includes("/node_modules/")) return null;
  for (let folder = dirname(path); folder.includes("/node_modules/"); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!existsSync(manifest)) continue;
    const { name, version, license = "" } = JSON.parse(readFileSync(manifest, "utf8"));
    // a package.json within a package says only how one of its folders is to be imported
    if (version === undefined || !folder.endsWith(`/node_modules/${name}`)) continue;
    const file = readdirSync(folder).find((it) => /^(licen[cs]e|copying)/i.test(it));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return { name, version, identifier: license, text };
  }
  return null;
}

/**
 * Workers are built apart, and `build.license` does not look into them: adds the licences of what only a worker
 * bundles to the same file.
 */
function workerLicences(fileName: string): { inWorkers: () => Plugin[]; inPage: Plugin } {
  const found = new Map<string, Licence>();
  return {
    inWorkers: () => [
      {
        name: "worker-licences-collect",
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle))
            for (const id of chunk.type === "chunk" ? chunk.moduleIds : []) {
              const licence = licenceOf(id);
              if (licence !== null) found.set(`${licence.name} - ${licence.version}`, licence);
            }
        },
      },
    ],
    inPage: {
      name: "worker-licences",
      apply: "build",
      writeBundle({ dir = "dist" }) {
        const path = join(dir, fileName);
        const known = readFileSync(path, "utf8");
        const missing = [...found].filter(([title]) => !known.includes(`## ${title}`)).sort();
        const sections = missing.map(
          ([title, { identifier, text }]) => `\n## ${title}${identifier && ` (${identifier})`}\n\n${text}\n`,
        );
        writeFileSync(path, `${known.trimEnd()}\n${sections.join("")}`);
      },
    },
  };
}

const LICENCES = "licenses.md";
const licences = workerLicences(LICENCES);

export default defineConfig({
  // Relative addresses: a copy of dist/ works from any folder of any static server.
  base: "./",
  // One page, no client-side paths: a file that is not there must answer 404, as on a plain static server.
  appType: "mpa",
  plugins: [react(), firstPicturePlugin(), contentSecurityPolicyPlugin(), licences.inPage, offlinePlugin()],
  build: {
    target: "es2022",
    sourcemap: false,
    // data: addresses of fonts and workers would need holes in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // MIT, BSD, ISC and OFL ask that their texts travel with what is built from them.
    license: { fileName: LICENCES },
    // jsPDF would load these for pages of HTML and for pictures in SVG, neither of which a sheet has
    rolldownOptions: { external: ["html2canvas", "canvg", "dompurify"] },
    // maplibre-gl is one large module that is loaded after the first picture.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: "es", plugins: licences.inWorkers },
});
