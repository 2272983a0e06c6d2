import { type ComponentType, useEffect, useState } from "react";

/** A component that is loaded when it is first wanted, and stays. */
interface Loaded<TProps> {
  Component: ComponentType<TProps> | null;
  hasFailed: boolean;
}

/** `load` must stay the same function; one that failed is tried again the next time it is wanted. */
export function useLoaded<TProps>(
  isWanted: boolean,
  load: () => Promise<ComponentType<TProps>>,
): Loaded<TProps> {
  const [loaded, setLoaded] = useState<Loaded<TProps>>({ Component: null, hasFailed: false });
  const isMissing = isWanted && loaded.Component === null;
  useEffect(() => {
    if (!isMissing) return;
    load().then(
      (Component) => setLoaded({ Component, hasFailed: false }),
      () => setLoaded({ Component: null, hasFailed: true }),
    );
  }, [isMissing, load]);
  return { Component: loaded.Component, hasFailed: isWanted && loaded.hasFailed };
}
