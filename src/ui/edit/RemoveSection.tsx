import { Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { isAdded } from "../../store/isAdded";
import { useAtlas } from "../../store/store";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";

interface RemoveSectionProps {
  kind: "village" | "zone" | "site";
  id: string;
  name: string;
}

const loadForm = () => import("./RemoveForm").then((it) => it.RemoveForm);

/** The way to take back what the office added, asked about first; nothing for what is published. */
export function RemoveSection({ kind, id, name }: RemoveSectionProps) {
  const { office } = useText();
  const isOwn = useAtlas((state) => isAdded(state, id));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { Component: Form, hasFailed } = useLoaded(isOpen && isOwn, loadForm);
  if (!isOwn) return null;
  const label = office.remove[kind];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <section className="profile-section remove-section">
      <Button
        ref={button}
        className="link-button edit-opener"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <Trash2 size={16} aria-hidden="true" />
        {label}
      </Button>
      {isOpen && Form !== null && <Form id={id} name={name} label={label} onClose={close} />}
      {hasFailed && (
        <p className="edit-fault" role="alert">
          {office.notLoaded}
        </p>
      )}
    </section>
  );
}
