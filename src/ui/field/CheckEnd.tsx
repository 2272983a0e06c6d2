import { Download, FolderInput, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { enteredSourceId } from "../../domain/entered/enteredSource";
import type { CheckRound, VillageCheck } from "../../domain/field/fieldCheck";
import { exportFileName } from "../../io/export/exportFileName";
import { recordsOfCheck } from "../../io/field/recordsOfCheck";
import { writeCheckResult } from "../../io/field/writeCheckResult";
import type { FormMeasure, FormVillage } from "../../io/field/writeCollectionForm";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { formatDate } from "../../text/format";
import { useFieldWords } from "../gaps/useFieldWords";
import { saveFile } from "../saveFile";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface CheckEndProps {
  round: CheckRound;
  villages: readonly FormVillage[];
  checks: ReadonlyMap<string, VillageCheck>;
  measures: readonly FormMeasure[];
  clear: (villageIds: readonly string[]) => void;
}

/** What becomes of what was noted: a file, the data of the office, or nothing. */
export function CheckEnd({ round, villages, checks, measures, clear }: CheckEndProps) {
  const { words, count } = useFieldWords();
  const [said, setSaid] = useState("");
  const [isAsking, setAsking] = useState(false);
  const own = villages.flatMap(({ village }) => checks.get(village.id) ?? []);
  const isSample = villages.some(({ village }) => village.geometryStatus === "sample");
  const source = words.check.source(round.surveyor.trim(), formatDate(round.date, "vi"));
  if (own.length === 0) return null;

  const save = async () => {
    const name = exportFileName({
      what: words.check.sheet,
      level: villages[0]?.communeName ?? "",
      date: round.date,
      extension: "xlsx",
      isSample,
    });
    try {
      const bytes = await writeCheckResult({ villages, checks, measures, source, date: round.date });
      saveFile(name, bytes, XLSX);
      setSaid(words.check.fileSaved(name));
    } catch {
      setSaid(words.form.failed);
    }
  };
  const take = () => {
    const state = useAtlas.getState();
    const dataset = selectDataset(state);
    if (dataset === null) return;
    const { date, surveyor } = round;
    const title = source.normalize("NFC");
    const {
      records,
      villages: taken,
      faults,
    } = recordsOfCheck(own, {
      dataset,
      entered: state.entered,
      measures,
      date,
      source: {
        id: enteredSourceId(title, date, ""),
        title,
        publisher: surveyor.normalize("NFC").trim(),
        date,
        reference: "",
        licence: "",
      },
    });
    state.applyRecords("edit", records);
    const told = taken === 0 ? words.check.nothing : words.check.taken(count(taken));
    setSaid(faults === 0 ? told : `${told} ${words.check.faults(count(faults))}`);
  };
  return (
    <section className="check-end" aria-labelledby="check-end">
      <h3 id="check-end">{words.check.finish}</h3>
      {isSample && <p className="caution caution-sample">{words.check.sample}</p>}
      <Button className="figure-choice" onPress={() => void save()}>
        <Download size={18} aria-hidden="true" />
        {words.check.saveFile}
      </Button>
      {!isSample && (
        <Button className="figure-choice" onPress={take}>
          <FolderInput size={18} aria-hidden="true" />
          {words.check.take}
        </Button>
      )}
      <p role="status">{said}</p>
      {isAsking ? (
        <fieldset className="check-clear" aria-label={words.check.clear}>
          <p>{words.check.clearAsk}</p>
          <Button
            className="figure-choice"
            onPress={() => {
              clear(own.map(({ villageId }) => villageId));
              setAsking(false);
              setSaid("");
            }}
          >
            {words.check.clearYes}
          </Button>
          <Button className="figure-choice" onPress={() => setAsking(false)}>
            {words.check.clearNo}
          </Button>
        </fieldset>
      ) : (
        <Button className="figure-choice" onPress={() => setAsking(true)}>
          <Trash2 size={18} aria-hidden="true" />
          {words.check.clear}
        </Button>
      )}
    </section>
  );
}
