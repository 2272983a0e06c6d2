import { useCallback, useState } from "react";
import { Button } from "react-aria-components";
import { sheetFileName } from "../../io/export/sheetFileName";
import { tagResolution } from "../../svg/file/tagResolution";
import { writeSvgFile } from "../../svg/file/writeSvgFile";
import { printTextOf } from "../../text/printText";
import { saveFile } from "../saveFile";
import { useText } from "../useText";
import { PrintedSheet } from "./PrintedSheet";
import type { SheetFacts } from "./sheetContentOf";
import type { SheetOptions } from "./sheetOptions";
import { dotsOf, drawPng } from "./sheetPicture";
import type { ComposedSheet } from "./useSheet";

/** A picture for slides: full high definition. */
const SLIDE_WIDTH = 1920;
const COPY_DPI = 150;

interface SheetActionsProps {
  composed: ComposedSheet | null;
  options: SheetOptions;
  facts: SheetFacts;
}

/** Ways out of the dialog: files, clipboard, printer. */
export function SheetActions({ composed, options, facts }: SheetActionsProps) {
  const { language } = useText();
  const words = printTextOf(language);
  const [said, setSaid] = useState({ words: "", isFault: false });
  const [isWorking, setWorking] = useState(false);
  const [printed, setPrinted] = useState<ComposedSheet | null>(null);
  const endPrint = useCallback(() => setPrinted(null), []);

  const run = (task: (composed: ComposedSheet) => Promise<string>, failed: string) => {
    if (composed === null) return;
    setWorking(true);
    setSaid({ words: words.working, isFault: false });
    task(composed)
      .then(
        (done) => setSaid({ words: done, isFault: false }),
        () => setSaid({ words: failed, isFault: true }),
      )
      .finally(() => setWorking(false));
  };
  const save = (make: (composed: ComposedSheet) => Promise<SavedFile>) =>
    run(async (it) => {
      const { content, type, ...name } = await make(it);
      const file = fileName(facts, it, name);
      saveFile(file, content, type);
      return words.saved(file);
    }, words.failed);
  return (
    <section className="plate-actions" aria-label={words.files}>
      <Button
        className="button button-strong"
        isDisabled={composed === null}
        isPending={isWorking}
        onPress={() => save((it) => makePdf(it, options, facts.text.app.name))}
      >
        {words.pdf}
      </Button>
      <Button
        className="button"
        isDisabled={composed === null}
        isPending={isWorking}
        onPress={() => {
          setSaid({ words: "", isFault: false });
          setPrinted(composed);
        }}
      >
        {words.print}
      </Button>
      <Button
        className="button"
        isDisabled={composed === null}
        isPending={isWorking}
        onPress={() => save((it) => makeSvg(it, options))}
      >
        {words.svg}
      </Button>
      <Button
        className="button"
        isDisabled={composed === null}
        isPending={isWorking}
        onPress={() => save((it) => makePng(it, options))}
      >
        {words.png}
      </Button>
      <Button
        className="button"
        isDisabled={composed === null}
        isPending={isWorking}
        onPress={() => save(makeSlide)}
      >
        {words.slide}
      </Button>
      <Button
        className="button"
        isDisabled={composed === null}
        isPending={isWorking}
        onPress={() => run(copy(words.copied), words.copyFailed)}
      >
        {words.copy}
      </Button>
      <p role="status" aria-label={words.files} data-fault={said.isFault} className="office-said">
        {said.words}
      </p>
      {printed !== null && <PrintedSheet composed={printed} options={options} onDone={endPrint} />}
    </section>
  );
}

interface SavedFile {
  content: BlobPart;
  type: string;
  format: string;
  extension: "pdf" | "svg" | "png";
}

async function makePdf(
  { sheet, content }: ComposedSheet,
  { paper }: SheetOptions,
  producer: string,
): Promise<SavedFile> {
  const { title, subtitle: subject, language } = content;
  // the library is large, and most who look at a sheet take no file of it
  const [{ writePdf }, { loadPdfFonts }] = await Promise.all([
    import("../../svg/file/writePdf"),
    import("./sheetFonts"),
  ]);
  const file = await writePdf(sheet.pages, await loadPdfFonts(), { title, subject, producer, language });
  return { content: file, type: "application/pdf", format: paper, extension: "pdf" };
}

async function makeSvg({ sheet, parts }: ComposedSheet, { paper }: SheetOptions): Promise<SavedFile> {
  const [page] = sheet.pages;
  if (page === undefined) throw new Error("A sheet has a page");
  const file = writeSvgFile(page.drawing, parts.fontFaces);
  return { content: file, type: "image/svg+xml", format: paper, extension: "svg" };
}

async function makePng({ sheet, parts }: ComposedSheet, { paper, dpi }: SheetOptions): Promise<SavedFile> {
  const [page] = sheet.pages;
  if (page === undefined) throw new Error("A sheet has a page");
  const file = await drawPng(page, parts.fontFaces, dotsOf(page.width, dpi));
  const tagged = tagResolution(new Uint8Array(await file.arrayBuffer()), dpi);
  return { content: tagged, type: "image/png", format: `${paper}_${dpi}dpi`, extension: "png" };
}

async function makeSlide({ drawOn, parts }: ComposedSheet): Promise<SavedFile> {
  const [page] = drawOn("slide").pages;
  if (page === undefined) throw new Error("A sheet has a page");
  const file = await drawPng(page, parts.fontFaces, SLIDE_WIDTH);
  return { content: file, type: "image/png", format: "16x9", extension: "png" };
}

/** The browser asks for the promise, not the picture: it must see that the press is what started it. */
function copy(done: string) {
  return async ({ sheet, parts }: ComposedSheet): Promise<string> => {
    const [page] = sheet.pages;
    if (page === undefined) throw new Error("A sheet has a page");
    const picture = drawPng(page, parts.fontFaces, dotsOf(page.width, COPY_DPI));
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return done;
  };
}

function fileName(
  { picture, dataset, view, text, commune }: SheetFacts,
  { content }: ComposedSheet,
  { format, extension }: Pick<SavedFile, "format" | "extension">,
): string {
  return sheetFileName({
    theme: picture.theme.name(text, dataset),
    level: picture.level,
    commune: dataset.communes.find((it) => it.code === commune)?.name ?? "",
    year: view.year,
    format,
    isSample: content.isSample,
    extension,
  });
}
