import { Copy, SlidersHorizontal } from "lucide-react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Dataset } from "../../domain/dataset";
import { useAtlas } from "../../store/store";
import type { Picture } from "../../symbology/picture";
import { formatNumber } from "../../text/format";
import { PickButton } from "../picking/PickButton";
import { PlaceButton } from "../placing/PlaceButton";
import { PHONE, useMedia } from "../useMedia";
import { useText } from "../useText";
import { ColumnMenu } from "./ColumnMenu";
import { FilterFields } from "./FilterFields";
import { RangeFields } from "./RangeFields";
import { SortMenu } from "./SortMenu";
import { StatusField } from "./StatusField";

interface TableToolsProps {
  picture: Picture;
  dataset: Dataset;
  shown: number;
  selected: number;
  isBusy: boolean;
  onCopy: () => void;
  /** what there is to say of the last copy */
  said: string;
}

/** What can be done with the table: filter, choose columns, sort, copy; and how many rows that leaves. */
export function TableTools({ picture, dataset, shown, selected, isBusy, onCopy, said }: TableToolsProps) {
  const text = useText();
  const isPhone = useMedia(PHONE);
  const number = (value: number) => formatNumber(value, { language: text.language });
  const fields = <FilterFields picture={picture} dataset={dataset} />;
  return (
    <div className="table-tools">
      {!isPhone && fields}
      <DialogTrigger>
        <Button className="button tool-button" aria-label={text.table.moreFilters}>
          <SlidersHorizontal size={15} aria-hidden="true" />
          <span className="tool-text">{text.table.moreFilters}</span>
        </Button>
        <Popover className="table-popover" placement="top end">
          <Dialog className="table-dialog" aria-label={text.table.filters}>
            {isPhone && fields}
            <StatusField picture={picture} />
            <RangeFields picture={picture} dataset={dataset} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <ColumnMenu picture={picture} dataset={dataset} />
      <SortMenu picture={picture} dataset={dataset} />
      <Button className="button tool-button" aria-label={text.table.copy} onPress={onCopy}>
        <Copy size={15} aria-hidden="true" />
        <span className="tool-text">{text.table.copy}</span>
      </Button>
      {picture.level === "village" && picture.units.length > 0 && <PickButton />}
      {picture.level === "village" && <AddVillage />}
      <span className="table-count">
        {text.table.rows(number(shown), number(picture.units.length))}
        {selected > 0 && ` · ${text.table.selected(number(selected))}`}
        {isBusy && ` · ${text.table.sorting}`}
      </span>
      <span className="table-said" role="status" aria-label={text.table.copy}>
        {said}
      </span>
    </div>
  );
}

/** To the unit that is drilled into, else to the one that the point is put in. */
function AddVillage() {
  const within = useAtlas((state) => state.view.within);
  return <PlaceButton task={{ do: "addVillage", communeCode: within ?? "" }} from={null} isTool />;
}
