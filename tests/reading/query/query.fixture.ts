import { Buffer } from "node:buffer";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { QueriedFile } from "../../../src/contract/dataset.ts";
import { type FileMapping, fileMappingSchema } from "../../../src/contract/mapping.ts";
import type { FileKind } from "../../../src/contract/vocabulary.ts";
import { Stamps } from "../../../src/reading/exports/stamps.ts";
import { Problems } from "../../../src/reading/problems/problems.ts";
import { resultOfQuery } from "../../../src/reading/query/result-of-query.ts";
import { FolderWords } from "../../../src/reading/text/encodings/folder-words.ts";

/** Files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with some files in it. */
export function folderWith(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), "handjes-query-test-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** What comes of a query: the lines of its result, or what is told of it; and what it read. */
interface Outcome {
  lines: string[] | null;
  told: string[];
  queried: readonly QueriedFile[];
}

interface Said {
  kind?: FileKind;
  mapping?: Partial<FileMapping>;
  zone?: string;
  ofAbsence?: string[];
}

/** Runs a query over a folder, as one for quotes. */
export function query(sql: string, folder: string, said: Said = {}): Outcome {
  writeFileSync(join(folder, "own.sql"), sql);
  const problems = new Problems();
  const seen = { folder, stamps: new Stamps(folder) };
  const { kind = "quotes", zone = "Europe/Amsterdam", ofAbsence = [] } = said;
  const place = {
    ...seen,
    zone,
    folderWords: new FolderWords(seen, []),
    ofAbsence: new Set(ofAbsence.map((file) => join(folder, file))),
  };
  const mapping = { ...fileMappingSchema.parse({}), ...said.mapping };
  const result = resultOfQuery(place, { file: "own.sql", kind, mapping }, problems);
  return {
    lines: result && Buffer.from(result.bytes).toString().split("\n"),
    told: problems.list.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`),
    queried: result?.queried ?? [],
  };
}
