import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TableStore } from "../src/ingest/kept-tables.ts";
import { hashOf, programPrint } from "./prints.ts";

/** Where large files of a data folder are kept as they were read. May be deleted at any time; only for whoever may read the data. */
const folderOf = (data: string) =>
  resolve(import.meta.dirname, "../.cache/tables", hashOf(resolve(data)).slice(0, 16));

/** Keeps tables for the next run; `prune` takes away those that this run did not ask for. */
export function tableStore(data: string): TableStore & { prune: () => void } {
  const folder = folderOf(data);
  const asked = new Set<string>();
  const nameOf = (key: string) => {
    const name = hashOf(`${programPrint()} ${key}`);
    asked.add(name);
    return name;
  };
  return {
    get(key) {
      const file = join(folder, nameOf(key));
      return existsSync(file) ? readFileSync(file) : null;
    },
    put(key, bytes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, nameOf(key));
      const work = `${file}.${process.pid}`;
      writeFileSync(work, bytes, { mode: 0o600 });
      renameSync(work, file);
    },
    prune() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
