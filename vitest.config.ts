import { defineConfig } from "vitest/config";

/**
 * Two projects: `unit` needs only the sources and the committed data; `dist` reads the finished build
 * and therefore runs after it (see test/run/steps.mjs).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/build/dist*.test.ts", "test/e2e/**"],
          // a slow machine is no fault: property tests and whole tables may take their time
          testTimeout: 60_000,
        },
      },
      { test: { name: "dist", environment: "node", include: ["test/build/dist*.test.ts"] } },
    ],
  },
});
