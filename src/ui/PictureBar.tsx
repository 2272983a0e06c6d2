import { Breadcrumb, Breadcrumbs, Button } from "react-aria-components";
import { selectDataset, selectKept, selectPicture } from "../store/selectors";
import { useAtlas } from "../store/store";
import { summarise } from "../symbology/summary";
import { useText } from "./useText";

/** Where we are, and in one sentence what the picture shows. */
export function PictureBar() {
  return (
    <div className="picture-bar">
      <Trail />
      <Summary />
    </div>
  );
}

/** Province › commune › village; pressing a step goes back to it. */
function Trail() {
  const text = useText();
  const dataset = useAtlas(selectDataset);
  const { unit, within, level } = useAtlas((state) => state.view);
  const openWholeProvince = useAtlas((state) => state.openWholeProvince);
  const select = useAtlas((state) => state.select);
  const setWithin = useAtlas((state) => state.setWithin);
  const communeCode = unit?.slice(0, 5) ?? within;
  const commune = dataset?.communes.find((it) => it.code === communeCode);
  const village = unit?.includes("-") ? dataset?.villages.find((it) => it.id === unit) : undefined;
  const steps = [
    { id: "province", label: text.units.province, go: openWholeProvince },
    ...(commune === undefined
      ? []
      : [
          {
            id: commune.code,
            label: `${text.units.kind[commune.kind]} ${commune.name}`,
            go: () => {
              select(commune.code);
              if (level === "village") setWithin(commune.code);
            },
          },
        ]),
    ...(village === undefined ? [] : [{ id: village.id, label: village.name, go: () => select(village.id) }]),
  ];
  return (
    <nav aria-label={text.regions.breadcrumb}>
      <Breadcrumbs className="trail">
        {steps.map((step, index) => (
          <Breadcrumb key={step.id} id={step.id}>
            {index === steps.length - 1 ? (
              <span aria-current="location">{step.label}</span>
            ) : (
              <Button className="link-button" onPress={step.go}>
                {step.label}
              </Button>
            )}
          </Breadcrumb>
        ))}
      </Breadcrumbs>
    </nav>
  );
}

export const SUMMARY_ID = "picture-summary";

function Summary() {
  const text = useText();
  const picture = useAtlas(selectPicture);
  const dataset = useAtlas(selectDataset);
  const kept = useAtlas(selectKept);
  const { unit, classFilter, within } = useAtlas((state) => state.view);
  const sentence =
    picture === null || dataset === null
      ? text.app.loading
      : summarise(
          picture,
          dataset,
          { classFilter, within, kept, selected: picture.units.find((it) => it.id === unit) ?? null },
          text,
        );
  return (
    <p id={SUMMARY_ID} className="summary" role="status" aria-label={text.regions.summary}>
      {sentence}
    </p>
  );
}
