import { ClipboardCheck, FileSpreadsheet, ListChecks } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { useLoaded } from "../useLoaded";
import { useFieldWords } from "./useFieldWords";

type Task = "gaps" | "form" | "check";
const loadGaps = () => import("./GapsDialog").then((it) => it.GapsDialog);
const loadForm = () => import("../field/FormDialog").then((it) => it.FormDialog);
/** With what packs its file: once the check is open, the network may go. */
const loadCheck = () =>
  Promise.all([import("../field/CheckDialog"), import("fflate")]).then(([it]) => it.CheckDialog);
const LOADERS = { gaps: loadGaps, form: loadForm, check: loadCheck } as const;

/** What can be done about missing figures: find them, print or fill in a form, walk through the villages. */
export function FieldActions() {
  const { words } = useFieldWords();
  const [task, setTask] = useState<Task | null>(null);
  const openRules = useAtlas((state) => state.openRules);
  useEffect(() => void openRules(), [openRules]);
  const buttons = [
    { id: "gaps", label: words.gaps.open, Icon: ListChecks },
    { id: "form", label: words.form.open, Icon: FileSpreadsheet },
    { id: "check", label: words.check.open, Icon: ClipboardCheck },
  ] as const;
  return (
    <div className="field-actions">
      {buttons.map(({ id, label, Icon }) => (
        <Button key={id} className="button" onPress={() => setTask(id)}>
          <Icon size={16} aria-hidden="true" />
          {label}
        </Button>
      ))}
      {task !== null && <LoadedTask key={task} task={task} close={() => setTask(null)} />}
    </div>
  );
}

function LoadedTask({ task, close }: { task: Task; close: () => void }) {
  const { words } = useFieldWords();
  const { Component, hasFailed } = useLoaded(true, LOADERS[task]);
  if (Component !== null) return <Component close={close} />;
  return (
    <p role={hasFailed ? "alert" : "status"} className="field-soft">
      {hasFailed ? words.notLoaded : words.loading}
    </p>
  );
}
