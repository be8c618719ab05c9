import { join } from "node:path";
import { sha256Of } from "../src/contract/sha256.ts";
import type { TableStore } from "../src/ingest/kept-tables.ts";
import { keepFile, keptFile } from "./kept-file.ts";
import { keepOnly, keptFolder, pruneKeptFolders } from "./kept-folders.ts";
import { programPrint } from "./prints.ts";

/** Keeps large files of a data folder as they were read, for the next run; `prune` takes away those that this run did not ask for. */
export function tableStore(
  data: string,
  folder = keptFolder("tables", data),
): TableStore & { prune: () => void } {
  const asked = new Set<string>();
  const fileOf = (key: string) => {
    const name = sha256Of(`${programPrint()} ${key}`);
    asked.add(name);
    return join(folder, name);
  };
  return {
    get: (key) => keptFile(fileOf(key)),
    put: (key, bytes) => keepFile(fileOf(key), bytes),
    prune() {
      keepOnly(folder, asked);
      pruneKeptFolders(folder, new Date());
    },
  };
}
