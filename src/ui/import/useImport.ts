import { useEffect, useRef, useState } from "react";
import type { Dataset } from "../../domain/dataset";
import type { TextEncoding } from "../../domain/entered/readFault";
import type { RuleSet } from "../../domain/rules/ruleSet";
import type { Answers, ImportContext } from "../../io/import/importCheck";
import { startReading } from "../../io/import/importClient";
import type { ImportKind } from "../../io/import/importFields";
import type { ImportRequest } from "../../io/import/importMessages";
import type { HeadedReading } from "../../io/import/read/reading";
import { guessMapping } from "../../io/import/understand/guessMapping";
import { rememberedMapping, rememberMapping } from "../../io/import/understand/rememberMapping";
import { titleYear } from "../../io/import/understand/titleYear";
import { today } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { ATTAINMENT_YEAR } from "../../symbology/attainmentTheme";
import { mappingStorage } from "./browserStorage";
import { type Draft, hasContent, type ImportStep, isSimple } from "./importState";
import { startCheck } from "./runCheck";
import { readProvenance } from "./typedProvenance";

/** The way of a file from being chosen to being applied. Nothing is applied before the person says so. */
export function useImport(published: Dataset, close: () => void) {
  const [step, setStep] = useState<ImportStep>({ name: "choose", reading: null });
  const [applied, setApplied] = useState<ReadonlySet<number>>(new Set());
  const [appliedRules, setAppliedRules] = useState<ReadonlySet<string>>(new Set());
  const request = useRef<ImportRequest | null>(null);
  const lastReading = useRef<HeadedReading | null>(null);
  const running = useRef<{ cancel: () => void } | null>(null);
  useEffect(() => () => running.current?.cancel(), []);

  const begin = (work: { cancel: () => void } | null) => {
    running.current?.cancel();
    running.current = work;
  };

  const read = async (asked: ImportRequest) => {
    request.current = asked;
    setApplied(new Set());
    setAppliedRules(new Set());
    setStep({ name: "reading", progress: null });
    const work = startReading(asked, (progress) => setStep({ name: "reading", progress }));
    begin(work);
    const whole = await work.reading;
    if (running.current !== work || whole === null) return;
    // a choice is told again with its answer: it is asked once
    const answered = asked.kind === "files" ? (asked.options.encodings ?? {}) : {};
    const reading = {
      ...whole,
      choices: whole.choices.filter((it) => answered[it.fileName] === undefined),
    };
    lastReading.current = reading;
    if (!hasContent(reading)) setStep({ name: "choose", reading });
    else if (isSimple(reading)) understand(reading, 0);
    else setStep({ name: "sources", reading, packageRefusal: null });
  };

  const understand = (reading: HeadedReading, index: number) => {
    const table = reading.tables[index];
    if (table === undefined) return;
    const remembered = rememberedMapping(table.header, mappingStorage());
    const guess = guessMapping(table, published, remembered?.kind);
    const own = reading.findings.filter(
      (it) => it.fileName === table.fileName && (it.table === "" || it.table === table.name),
    );
    const namedYear = titleYear(own.filter(({ code }) => code === "title-skipped").map(({ value }) => value));
    setStep({
      name: "understand",
      draft: {
        table,
        index,
        findings: own,
        mapping: remembered ?? guess.mapping,
        certainty: remembered === null ? guess.certainty : table.header.map(() => 1),
        isRemembered: remembered !== null,
        provenance: {
          valueStatus: "entered",
          documentNumber: "",
          documentDate: "",
          year: namedYear || String(ATTAINMENT_YEAR),
        },
        titleYear: namedYear,
        answers: {},
      },
    });
  };

  const check = async (draft: Draft, isRenewed = false) => {
    const { provenance, year } = readProvenance(draft.provenance);
    setStep((before) =>
      before.name === "result"
        ? { ...before, draft, isRechecking: true }
        : { name: "checking", draft, share: 0 },
    );
    await useAtlas.getState().openOverlays();
    const { overlays, entered } = useAtlas.getState();
    const context: ImportContext = {
      published,
      overlays,
      entered,
      provenance,
      year,
      today: today(),
    };
    const { table, mapping, answers } = draft;
    const work = startCheck({ table, mapping, answers, context }, (share) =>
      setStep((before) => (before.name === "checking" ? { ...before, share } : before)),
    );
    begin(work);
    try {
      const result = await work.check;
      if (running.current !== work || result === null) return;
      setStep({ name: "result", draft, context, check: result, isRechecking: false, isRenewed });
    } catch {
      if (running.current === work) setStep({ name: "failed" });
    }
  };

  return {
    step,
    applied,
    /** names of rule files that were taken in */
    appliedRules,
    read,
    readFiles: (files: readonly File[]) => {
      if (files.length > 0) void read({ kind: "files", files, options: {} });
    },
    readPaste: (text: string) => void read({ kind: "paste", text }),
    readAgain: (encodings: Readonly<Record<string, TextEncoding>>) => {
      const asked = request.current;
      if (asked?.kind !== "files") return;
      void read({ ...asked, options: { encodings: { ...asked.options.encodings, ...encodings } } });
    },
    understand,
    setDraft: (draft: Draft) => setStep({ name: "understand", draft }),
    setKind: (draft: Draft, kind: ImportKind) => {
      const { mapping, certainty } = guessMapping(draft.table, published, kind);
      setStep({
        name: "understand",
        draft: { ...draft, mapping, certainty, isRemembered: false, answers: {} },
      });
    },
    check: (draft: Draft) => void check(draft),
    answer: (draft: Draft, answers: Answers) =>
      void check({ ...draft, answers: { ...draft.answers, ...answers } }),
    /** takes in a package whole; says why not, if not */
    takePackage: async (fileName: string) => {
      const asked = request.current;
      const file = asked?.kind === "files" ? asked.files.find((it) => it.name === fileName) : undefined;
      if (file === undefined || step.name !== "sources") return;
      const { takePackage, journal: before } = useAtlas.getState();
      const refusal = await takePackage(new Uint8Array(await file.arrayBuffer()), fileName);
      if (refusal !== null) return setStep({ ...step, packageRefusal: refusal });
      tellLast(before.done.at(-1)?.id);
      close();
    },
    /** takes in a rule set that was read; one step of its own */
    takeRuleSet: (ruleSet: RuleSet, fileName: string) => {
      const { saveRuleSet, journal: before } = useAtlas.getState();
      if (!saveRuleSet(ruleSet, fileName)) return;
      tellLast(before.done.at(-1)?.id);
      const done = new Set([...appliedRules, fileName]);
      setAppliedRules(done);
      const reading = lastReading.current;
      const isAll = reading !== null && done.size === reading.rules.length;
      if (isAll && reading.tables.length + reading.packages.length === 0) close();
    },
    apply: () => {
      if (step.name !== "result") return;
      const { draft, context, check: checked } = step;
      const { applyRecords, journal: before, entered, overlays } = useAtlas.getState();
      // another tab, or a step taken back: what was shown is no longer what would be done
      if (entered !== context.entered || overlays !== context.overlays) return void check(draft, true);
      rememberMapping(draft.table.header, draft.mapping, mappingStorage());
      applyRecords("import", checked.records, draft.table.fileName);
      tellLast(before.done.at(-1)?.id);
      const reading = lastReading.current;
      const done = new Set([...applied, draft.index]);
      setApplied(done);
      if (reading === null || reading.tables.every((_, index) => done.has(index))) close();
      else setStep({ name: "sources", reading, packageRefusal: null });
    },
    restart: () => {
      begin(null);
      setStep({ name: "choose", reading: null });
    },
    /** back from the columns: to the choice of tables where there was one */
    back: () => {
      const reading = lastReading.current;
      begin(null);
      setStep(
        reading === null || isSimple(reading)
          ? { name: "choose", reading: null }
          : { name: "sources", reading, packageRefusal: null },
      );
    },
  };
}
export type ImportControl = ReturnType<typeof useImport>;

/** The page says what was applied, with the way back. */
function tellLast(before: string | undefined): void {
  const { journal, setLastImport } = useAtlas.getState();
  const last = journal.done.at(-1)?.id ?? "";
  if (last !== before) setLastImport(last);
}
