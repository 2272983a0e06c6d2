import { useLoaded } from "../useLoaded";

const loadActions = () => import("./ListActions").then((it) => it.ListActions);

/** The buttons for official lists and decisions, beside a list of villages; loaded with the first such list. */
export function ListTools() {
  const { Component } = useLoaded(true, loadActions);
  return Component === null ? null : <Component />;
}
