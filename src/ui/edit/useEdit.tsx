import { Pencil } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useLoaded } from "../useLoaded";
import { useText } from "../useText";
import type { EditTarget } from "./editTarget";

const loadForm = () => import("./EditForm").then((it) => it.EditForm);

/** The pencil of a value and, once it was pressed, the form; both null where nothing can be edited. */
export function useEdit(target: EditTarget | null, opener?: string): { pencil: ReactNode; form: ReactNode } {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { Component: Form, hasFailed } = useLoaded(isOpen, loadForm);
  if (target === null) return { pencil: null, form: null };
  const label = text.office.edit(target.label.charAt(0).toLocaleLowerCase() + target.label.slice(1));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return {
    pencil: (
      <Button
        ref={button}
        className={opener === undefined ? "edit-button" : "link-button edit-opener"}
        {...(opener === undefined ? { "aria-label": label } : {})}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {opener ?? <Pencil size={14} aria-hidden="true" />}
      </Button>
    ),
    form: !isOpen ? null : Form !== null ? (
      <Form target={target} label={label} onClose={close} />
    ) : hasFailed ? (
      <p className="edit-fault" role="alert">
        {text.office.notLoaded}
      </p>
    ) : null,
  };
}
