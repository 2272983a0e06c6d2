import type { LoadStatus } from "./loadStatus";
import type { RulesSlice } from "./rulesSlice";

/** What judges and filters villages: loaded by whoever opens the review, since it reads the whole store. */
export interface ReviewCode {
  /** ids of the villages that the filters of the review leave, null while there is none; `state` is the store's */
  kept(state: object): ReadonlySet<string> | null;
}

/** The review of villages by a rule. */
export interface ReviewSlice {
  reviewStatus: LoadStatus;
  /** null until it is loaded: filters that only the review can answer wait for it */
  review: ReviewCode | null;
  /** load what judges villages, and the rule sets; once */
  openReview: (load: () => Promise<ReviewCode>) => Promise<void>;
}

/** The part of the store that holds the review. */
export function createReviewSlice(
  set: (patch: Partial<ReviewSlice>) => void,
  get: () => ReviewSlice & Pick<RulesSlice, "openRules">,
): ReviewSlice {
  return {
    reviewStatus: "idle",
    review: null,
    openReview: async (load) => {
      const { reviewStatus, openRules } = get();
      if (reviewStatus === "loading" || reviewStatus === "ready") return;
      set({ reviewStatus: "loading" });
      try {
        const [review] = await Promise.all([load(), openRules()]);
        set({ reviewStatus: "ready", review });
      } catch {
        set({ reviewStatus: "failed" });
      }
    },
  };
}
