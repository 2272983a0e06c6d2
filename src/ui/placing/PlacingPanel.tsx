import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { ResettlementState } from "../../domain/resettlement";
import { readTypedPosition } from "../../io/edit/readTypedPosition";
import { editPlace } from "../../store/edits";
import type { Placing } from "../../store/placingSlice";
import { selectDataset } from "../../store/selectors";
import { useAtlas } from "../../store/store";
import { placingTextOf } from "../../text/placingText";
import { PersonField } from "../office/PersonField";
import { useOfficeWords } from "../office/useOfficeWords";
import { degreeWords } from "../positionWords";
import { NewPlaceFields } from "./NewPlaceFields";
import { placedThing } from "./PlaceButton";
import { PositionFields, type TypedDegrees } from "./PositionFields";
import { communeWords, taskWords } from "./placeWords";
import { PLACING_FORM } from "./placingForm";
import { choosePlaced, editOfTask, focusButtonOf } from "./savePlace";
import { useWhere } from "./useWhere";

/** Beside the map while a point is placed: where it is, in figures, what is to be known of it, save and cancel. */
export function PlacingPanel({ placing }: { placing: Placing }) {
  const office = useOfficeWords();
  const { text, keep } = office;
  const words = placingTextOf(text.language);
  const { task, from, position } = placing;
  const { setPlace, stopPlacing, wishCentre } = useAtlas.getState();
  const dataset = useAtlas(selectDataset);
  const hasMap = useAtlas((state) => !state.mapProblems.includes("no-map"));
  const isMoved = useAtlas((state) => "id" in task && state.entered.movedPlaces.has(task.id));
  const { commune, locator } = useWhere(position);
  const [typed, setTyped] = useState<TypedDegrees | null>(null);
  const [name, setName] = useState("");
  const [state, setState] = useState<ResettlementState>("unknownToday");
  const [fault, setFault] = useState("");
  const faultId = useId();
  const firstField = useRef<HTMLInputElement>(null);
  const centreButton = useRef<HTMLButtonElement>(null);

  // what is typed moves the point; what moves the point on the map is written into the boxes
  const lastTyped = useRef("");
  const reading =
    typed === null || locator === null
      ? null
      : readTypedPosition([typed.lng, typed.lat], {
          locator,
          communeCode: task.communeCode,
          system: typed.system,
        });
  useEffect(() => {
    if (String(position) !== lastTyped.current) setTyped(null);
    setFault("");
  }, [position]);
  const onTyped = (next: TypedDegrees) => {
    setTyped(next);
    setFault("");
    if (locator === null) return;
    const { lng, lat, system } = next;
    const read = readTypedPosition([lng, lat], { locator, communeCode: task.communeCode, system });
    if (!read.ok) return;
    setPlace(read.position);
    lastTyped.current = String(useAtlas.getState().placing?.position);
  };
  const [lng = null, lat = null] = position ?? [];
  const shown = typed ?? {
    lng: lng === null ? "" : degreeWords(lng, text),
    lat: lat === null ? "" : degreeWords(lat, text),
    system: "",
  };

  // the pin takes the focus where there is one
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the mode begins
  useEffect(() => {
    if (!hasMap) firstField.current?.focus();
    else if (from === null) centreButton.current?.focus();
  }, []);

  const leave = (thing: string) => {
    stopPlacing();
    focusButtonOf(thing);
  };
  const send = async (edit: Parameters<typeof editPlace>[0]) => {
    try {
      const placed = await editPlace(edit);
      if (!placed.ok) {
        const { reason, remedy } = keep.editFaults[placed.code](placed.details);
        setFault(`${reason} ${remedy}`);
        return;
      }
      choosePlaced(task, placed.id);
      leave(placed.id);
    } catch {
      setFault(words.faults.failed);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reading !== null && !reading.ok) setFault(words.faults[reading.reason]);
    else if (position === null) setFault(words.faults.none);
    else void send(editOfTask(task, position, { name, state, communeCode: commune?.code ?? "" }));
  };
  const asked = dataset?.communes.find((it) => it.code === task.communeCode) ?? null;
  const isElsewhere = position !== null && asked !== null && commune?.code !== asked.code;
  const title = taskWords(placing, asked, text, words);
  return (
    <aside className="profile placing-panel" aria-label={words.panel}>
      <form id={PLACING_FORM} className="placing-form" aria-label={title} onSubmit={onSubmit} noValidate>
        <h2>{title}</h2>
        {(task.do === "addVillage" || task.do === "addSite") && (
          <NewPlaceFields
            kind={task.do}
            communeCode={task.communeCode === "" ? (commune?.code ?? "") : task.communeCode}
            name={name}
            onName={setName}
            state={state}
            onState={setState}
            words={words}
          />
        )}
        <PositionFields
          typed={shown}
          reading={reading}
          onChange={onTyped}
          words={words}
          faultId={fault === "" ? undefined : faultId}
          firstField={firstField}
        />
        {isElsewhere && <p className="edit-fault">{words.mustLie(communeWords(asked, text))}</p>}
        {hasMap && (
          <p className="edit-actions">
            <Button ref={centreButton} className="button" onPress={wishCentre}>
              {words.centre}
            </Button>
            {from !== null && String(from) !== String(position) && (
              <Button className="button" onPress={() => setPlace(from)}>
                {words.back}
              </Button>
            )}
          </p>
        )}
        <PersonField words={office} />
        <div className="placing-actions">
          {fault !== "" && (
            <p className="edit-fault" id={faultId} role="alert">
              {fault}
            </p>
          )}
          <Button className="button button-primary" type="submit">
            {words.save}
          </Button>
          <Button className="button" onPress={() => leave(placedThing(task))}>
            {words.cancel}
          </Button>
          {isMoved && "id" in task && (
            <Button
              className="link-button"
              onPress={() => void send({ do: "restorePlace", placeId: task.id })}
            >
              {words.restore}
            </Button>
          )}
        </div>
      </form>
    </aside>
  );
}
