/** One file of a build. */
export interface ReleaseFile {
  /** below the folder of the page, e.g. `data/core.json` */
  path: string;
  /** first 32 hexadecimal digits of the SHA-256 of its content */
  hash: string;
  /** bytes on the device, unpacked */
  size: number;
}

/** A build of the app as the offline store knows it; the build writes it into the service worker. */
export interface Release {
  /** changes with every file's content */
  build: string;
  files: readonly ReleaseFile[];
}

/** Bytes that the store takes on the device. */
export function bytesOf({ files }: Release): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** Built files carry their content in their name: one of that name is the same in every release. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith("assets/");
}
