import { useState } from "react";
import { Input, Label, Text, TextField } from "react-aria-components";
import { useAtlas } from "../../store/store";
import type { ChangeNames } from "./changeWords";

/** The name that the person gives herself; taken over when she leaves the box, or sends the form from it. */
export function PersonField({ words }: { words: ChangeNames }) {
  const by = useAtlas((state) => state.by);
  const [typed, setTyped] = useState(by);
  const { label, hint } = words.office.person;
  const take = () => {
    if (typed.trim() !== by) useAtlas.getState().setBy(typed);
  };
  return (
    <TextField
      className="office-field"
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        // Escape, Tab and Enter are for the form or dialog around
        event.continuePropagation();
      }}
      maxLength={80}
    >
      <Label>{label}</Label>
      <Input className="office-input" autoComplete="name" />
      <Text slot="description" className="hint">
        {hint}
      </Text>
    </TextField>
  );
}
