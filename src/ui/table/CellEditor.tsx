import { type RefObject, useMemo } from "react";
import { Dialog, Popover } from "react-aria-components";
import { EditForm } from "../edit/EditForm";
import type { EditTarget } from "../edit/editTarget";
import { useText } from "../useText";

interface CellEditorProps {
  target: EditTarget;
  /** “Xã Khổng Lào” */
  unitName: string;
  cell: HTMLElement;
  onClose: () => void;
}

/** The form of a value beside its cell of the table. */
export function CellEditor({ target, unitName, cell, onClose }: CellEditorProps) {
  const text = useText();
  const label = text.office.edit(target.label.charAt(0).toLocaleLowerCase() + target.label.slice(1));
  const anchor: RefObject<HTMLElement> = useMemo(() => ({ current: cell }), [cell]);
  return (
    <Popover
      className="table-popover"
      triggerRef={anchor}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
    >
      <Dialog className="cell-editor" aria-label={label}>
        <h3 className="cell-editor-title">
          {unitName} – {target.label}
        </h3>
        <EditForm target={target} label={label} onClose={onClose} />
      </Dialog>
    </Popover>
  );
}
