import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { linked } from "./elf.ts";

/**
 * What every Linux has on which some Node.js runs: glibc, of which the first half is, and the runtime
 * libraries of its compiler.
 */
const onEveryMachine = new Set([
  "libc.so.6",
  "libm.so.6",
  "libdl.so.2",
  "libpthread.so.0",
  "librt.so.1",
  "libresolv.so.2",
  "ld-linux-x86-64.so.2",
  "ld-linux-aarch64.so.1",
  "libstdc++.so.6",
  "libgcc_s.so.1",
]);

/**
 * The libraries that a file is linked to and that neither every machine has nor the packages bring along;
 * null where the file is no program or library.
 */
export function missingOnBareMachine(file: string): string[] | null {
  const links = linked(file);
  if (links === null) return null;
  const folders = links.folders.map((folder) => folder.replace(/\$ORIGIN|\$\{ORIGIN\}/g, dirname(file)));
  return links.needed.filter(
    (name) => !onEveryMachine.has(name) && !folders.some((folder) => existsSync(join(folder, name))),
  );
}

/** Addons of Node.js, libraries, and what has no extension, as programs have none. */
const isPerhapsNative = (name: string) => /\.node$|\.so(?:\.\d+)*$|^[^.]+$/.test(name);

/**
 * What may be a program or a library among the packages, by name; what tests and commands keep there
 * themselves is none of them.
 */
export function nativeFiles(packages: string): string[] {
  return readdirSync(packages, { withFileTypes: true })
    .filter(({ name }) => name !== ".cache")
    .flatMap((entry) => {
      const place = join(packages, entry.name);
      if (entry.isDirectory()) return nativeFiles(place);
      return entry.isFile() && isPerhapsNative(entry.name) ? [place] : [];
    });
}
