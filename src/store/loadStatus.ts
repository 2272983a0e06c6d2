/** How far a file that is asked for has come. */
export type LoadStatus = "idle" | "loading" | "ready" | "failed";
