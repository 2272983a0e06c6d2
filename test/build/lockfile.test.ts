import { expect, it } from "vitest";
import { readProjectFile } from "./support/projectFiles";

interface LockedPackage {
  version?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readProjectFile("package-lock.json").text) as {
  packages: Record<string, LockedPackage>;
};
const locked = Object.entries(lock.packages);

/**
 * npm leaves out of the lock file the platform packages that the registry at hand does not serve, and `npm ci`
 * then refuses the whole file, on every platform. The way out is a version whose packages are all there.
 */
it("the lock file has every platform's package, so that npm ci accepts it", () => {
  const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, "")));
  const missing = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it("the lock file pins every package by its content", () => {
  const unpinned = locked.filter(([path, { integrity }]) => path !== "" && integrity === undefined);
  expect(unpinned.map(([path]) => path)).toEqual([]);
});
