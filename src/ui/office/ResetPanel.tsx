import { useState } from "react";
import { Button } from "react-aria-components";
import { useAtlas } from "../../store/store";
import type { ChangeNames } from "./changeWords";
import { savePackage } from "./savePackage";

/** Asks, saves the package, then goes back to published data: in this order, or not at all. */
export function ResetPanel({ words, close }: { words: ChangeNames; close: () => void }) {
  const { keep, office } = words;
  const [step, setStep] = useState<"asking" | "working" | "failed">("asking");
  const goBack = async () => {
    setStep("working");
    try {
      await savePackage();
    } catch {
      setStep("failed");
      return;
    }
    useAtlas.getState().resetToPublished();
    close();
  };
  return (
    <>
      <p>{keep.resetBackup}</p>
      {step === "failed" && (
        <p className="import-refused" role="alert">
          {office.reset.failed}
        </p>
      )}
      <p className="import-actions">
        <Button className="button" onPress={close}>
          {office.edit.cancel}
        </Button>
        <Button
          className="button button-primary"
          isDisabled={step === "working"}
          onPress={() => void goBack()}
        >
          {office.reset.confirm}
        </Button>
      </p>
    </>
  );
}
