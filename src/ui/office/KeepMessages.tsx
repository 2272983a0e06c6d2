import { Button } from "react-aria-components";
import { useAtlas } from "../../store/store";
import { formatNumber } from "../../text/format";
import type { KeepText } from "../../text/keepText";
import type { Text } from "../../text/text";
import { savePackage } from "./savePackage";

/** Why something is not kept, with a file to save instead; and what another tab had changed at the same time. */
export function KeepMessages({ text, keep }: { text: Text; keep: KeepText }) {
  const problem = useAtlas((state) => state.keepProblem);
  const records = useAtlas((state) => state.overtaken);
  // the source that a value names comes with it and is no value of its own
  const overtaken = records.filter(({ table }) => table !== "sources");
  const { dismissOvertaken, setOfficePanel } = useAtlas.getState();
  return (
    <>
      {problem !== null && (
        <div className="notice notice-problem" role="alert">
          <p>
            {keep.problems[problem].reason} {keep.problems[problem].remedy}
          </p>
          <Button className="button" onPress={() => void savePackage().catch(() => setOfficePanel("export"))}>
            {keep.savePackage}
          </Button>
        </div>
      )}
      {overtaken.length > 0 && (
        <div className="notice" role="alert">
          <p>{keep.overtaken(formatNumber(overtaken.length, { language: text.language }))}</p>
          <Button className="button" onPress={() => setOfficePanel("log")}>
            {keep.changeLog}
          </Button>
          <Button className="button" onPress={dismissOvertaken}>
            {text.app.close}
          </Button>
        </div>
      )}
    </>
  );
}
