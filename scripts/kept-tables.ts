import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { TableStore } from "../src/ingest/kept-tables.ts";
import { keptFolder, pruneKeptFolders } from "./kept-folders.ts";
import { hashOf, programPrint } from "./prints.ts";

/** Behind the bytes of a table stands their print in so many characters. */
const printLength = 64;

/** The bytes that were kept in a file; null where it is not there, or not as it was kept: a full disk or a power cut may have left half of it. */
function keptBytes(file: string): Uint8Array | null {
  if (!existsSync(file)) return null;
  const content = readFileSync(file);
  const bytes = content.subarray(0, -printLength);
  return content.subarray(-printLength).toString("latin1") === hashOf(bytes) ? bytes : null;
}

/** Keeps large files of a data folder as they were read, for the next run; `prune` takes away those that this run did not ask for. */
export function tableStore(
  data: string,
  folder = keptFolder("tables", data),
): TableStore & { prune: () => void } {
  const asked = new Set<string>();
  const nameOf = (key: string) => {
    const name = hashOf(`${programPrint()} ${key}`);
    asked.add(name);
    return name;
  };
  return {
    get: (key) => keptBytes(join(folder, nameOf(key))),
    put(key, bytes) {
      // Only for whoever may read the data.
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, nameOf(key));
      const work = `${file}.${process.pid}`;
      writeFileSync(work, bytes, { mode: 0o600 });
      appendFileSync(work, hashOf(bytes));
      renameSync(work, file);
    },
    prune() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!asked.has(name)) rmSync(join(folder, name), { force: true });
      pruneKeptFolders(folder, new Date());
    },
  };
}
