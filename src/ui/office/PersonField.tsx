import { useState } from "react";
import { Input, Label, Text, TextField } from "react-aria-components";
import { useAtlas } from "../../store/store";
import type { ChangeNames } from "./changeWords";

/** The name that the person gives herself; taken over when she leaves the box. */
export function PersonField({ words }: { words: ChangeNames }) {
  const by = useAtlas((state) => state.by);
  const [typed, setTyped] = useState(by);
  const { label, hint } = words.office.person;
  return (
    <TextField
      className="office-field"
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed.trim() !== by) useAtlas.getState().setBy(typed);
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
