import { useLoaded } from "../useLoaded";
import { useText } from "../useText";
import type { WhyProps } from "./whyProps";

const loadSection = () => import("./WhySection").then((it) => it.WhySection);

/** The reasons behind the verdict of a unit, loaded with the first profile. */
export function WhyHost(props: WhyProps) {
  const text = useText();
  const { Component: Section, hasFailed } = useLoaded(true, loadSection);
  if (Section !== null) return <Section {...props} />;
  return hasFailed ? <p className="hint">{text.profile.whyNotLoaded}</p> : null;
}
