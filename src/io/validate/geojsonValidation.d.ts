/** The part that we use of a package that ships no types. */
declare module "geojson-validation" {
  const library: {
    /** With `trace` the faults found as sentences, empty when the object is valid. */
    valid(object: unknown, trace: true): string[];
    isFeature(object: unknown, trace: true): string[];
  };
  export = library;
}
