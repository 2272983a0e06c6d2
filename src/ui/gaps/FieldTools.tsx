import { useLoaded } from "../useLoaded";

const loadActions = () => import("./FieldActions").then((it) => it.FieldActions);

/** The buttons for missing figures, beside a list of villages; loaded with the first such list. */
export function FieldTools() {
  const { Component } = useLoaded(true, loadActions);
  return Component === null ? null : <Component />;
}
