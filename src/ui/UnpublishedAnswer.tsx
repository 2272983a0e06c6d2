import { Button } from "react-aria-components";
import { selectDataset, selectPicture } from "../store/selectors";
import { useAtlas } from "../store/store";
import { publishedVillageTotals } from "../symbology/summary";
import { formatNumber, formatPercent } from "../text/format";
import { downloadTemplate } from "./downloadTemplate";
import { useText } from "./useText";

/** Where nothing is published: what is known, what is not, and the ways on. */
export function UnpublishedAnswer() {
  const text = useText();
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectDataset);
  const setData = useAtlas((state) => state.setData);
  const openSample = useAtlas((state) => state.openSample);
  const setImportOpen = useAtlas((state) => state.setImportOpen);
  if (picture === null || dataset === null || picture.hasValues) return null;
  const isVillage = picture.level === "village";
  // a list that says nothing on this theme is a list all the same
  if (isVillage && picture.units.length > 0) return null;
  const number = (value: number) => formatNumber(value, { language: text.language });
  const totals = publishedVillageTotals(dataset);
  const known = !isVillage
    ? text.answer.attainmentKnown
    : totals === null
      ? ""
      : text.answer.villageKnown(
          number(totals.extreme),
          number(totals.all),
          formatPercent((100 * totals.extreme) / totals.all, { language: text.language, decimals: 1 }),
        );
  return (
    <section className="answer" aria-labelledby="answer-title">
      <div className="answer-words">
        <h2 id="answer-title">{isVillage ? text.answer.villageTitle : text.answer.attainmentTitle}</h2>
        <p>{known}</p>
        <p>{isVillage ? text.answer.villageUnknown : text.answer.attainmentUnknown}</p>
      </div>
      <p className="answer-ways">
        <Button
          className="button button-primary"
          onPress={() => {
            setData("sample");
            void openSample();
          }}
        >
          {text.answer.useSample}
        </Button>
        <Button className="button" onPress={() => setImportOpen(true)}>
          {text.answer.importFile}
        </Button>
        <Button
          className="button"
          onPress={() => downloadTemplate(isVillage ? "villages" : "attainment", dataset)}
        >
          {isVillage ? text.answer.template : text.answer.attainmentTemplate}
        </Button>
      </p>
    </section>
  );
}
