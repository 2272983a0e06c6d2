import { FileOutput, Stamp } from "lucide-react";
import { useState } from "react";
import { Button } from "react-aria-components";
import { decisionTextOf } from "../../text/decisionText";
import { officialListTextOf } from "../../text/officialListText";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";

type Task = "list" | "decision";
const LOADERS = {
  list: () => import("./OfficialListDialog").then((it) => it.OfficialListDialog),
  decision: () => import("../decision/DecisionDialog").then((it) => it.DecisionDialog),
} as const;

/** What can be made of the villages on show: an official list, a decision on all of them. */
export function ListActions() {
  const { language } = useText();
  const [task, setTask] = useState<Task | null>(null);
  return (
    <>
      <Button className="button tool-button" onPress={() => setTask("list")}>
        <FileOutput size={16} aria-hidden="true" />
        {officialListTextOf(language).open}
      </Button>
      <Button className="button tool-button" onPress={() => setTask("decision")}>
        <Stamp size={16} aria-hidden="true" />
        {decisionTextOf(language).open}
      </Button>
      {task !== null && <LoadedTask key={task} task={task} close={() => setTask(null)} />}
    </>
  );
}

function LoadedTask({ task, close }: { task: Task; close: () => void }) {
  const { language } = useText();
  const { Component, hasFailed } = useLoaded(true, LOADERS[task]);
  if (Component !== null) return <Component close={close} />;
  return hasFailed ? <p role="alert">{officialListTextOf(language).notLoaded}</p> : null;
}
