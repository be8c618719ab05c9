import { deserialize, serialize } from "node:v8";
import type { FileContract } from "../contract/file.ts";
import type { Problem } from "../contract/problem.ts";
import { sha256Of } from "../contract/sha256.ts";
import type { CellValue } from "./cell.ts";
import { type ReadTable, readTable } from "./columns.ts";
import type { Export } from "./export.ts";
import { mostBytes } from "./limits.ts";
import type { NumberColumn } from "./number-column.ts";
import { Problems } from "./problems.ts";
import type { CodedColumn, Table } from "./table.ts";
import { type TextBytes, Texts } from "./texts.ts";

/** Where tables are kept from one run to the next, for as long as the code that read them is the same. */
export interface TableStore {
  get(key: string): Uint8Array | null;
  put(key: string, bytes: Uint8Array): void;
}

/** Smaller files are read in less time than it takes to keep them. */
const leastBytes = 1 << 20;

/** Who was absent stands in one place only, however long the file is. */
const isKept = ({ contract, bytes }: Export) => contract.kind !== "absence" && bytes.length >= leastBytes;

/** About how many bytes a table takes where it is kept: no more than a file can have may be kept in one. */
export function keptSize({
  length,
  columns,
  numbers,
}: Pick<Table, "length" | "columns" | "numbers">): number {
  const sizeOf = ({ bytes, ends }: TextBytes) => bytes.length + ends.byteLength;
  // A letter takes at most two bytes, and a number fourteen with what says that it is one.
  const sizeOfOne = (value: CellValue) => (typeof value === "string" ? 6 + 2 * value.length : 14);
  const sizeOfAll = (each: CodedColumn["texts" | "values"]) =>
    each instanceof Texts ? sizeOf(each) : each.reduce<number>((sum, value) => sum + sizeOfOne(value), 0);
  let size = length * (Int32Array.BYTES_PER_ELEMENT * (1 + columns.size) + Uint8Array.BYTES_PER_ELEMENT);
  for (const { texts, values } of columns.values()) size += sizeOfAll(texts) + sizeOfAll(values);
  for (const { parts } of numbers.values()) for (const { texts } of parts) size += sizeOf(texts);
  return size;
}

/** Beside what is counted, headers and problems are kept. */
const mostKept = mostBytes * 0.8;

/** A column as it is kept: texts that are their own meaning stand once. */
interface KeptColumn extends Omit<CodedColumn, "texts" | "values"> {
  texts: TextBytes | readonly string[];
  values: TextBytes | readonly CellValue[] | "texts";
}

interface KeptTable extends Omit<Table, "contract" | "columns" | "numbers"> {
  columns: [string, KeptColumn][];
  /** Of one file, by name and header. */
  numbers: [string, string, TextBytes][];
}

interface Kept {
  table: KeptTable | null;
  source: ReadTable["source"];
  problems: Problem[];
}

/** Everything that decides how a file is read, and what is said of it. */
function keyOf(
  { contract, mapping, file, sha256, lookups, isWorksheet }: Export,
  problems: Problems,
): string {
  const tables = [...lookups].map(([column, table]) => [column, [...table]]);
  const parts = [contract.kind, mapping, file, sha256, tables, isWorksheet, problems.severities];
  return sha256Of(JSON.stringify(parts));
}

// A class does not survive being kept: what it holds does.
const held = <T>(list: Texts | readonly T[]): TextBytes | readonly T[] =>
  list instanceof Texts ? { ...list } : list;
const restored = <T>(list: TextBytes | readonly T[]): Texts | readonly T[] =>
  "charset" in list ? new Texts(list) : list;

function keptOf({ table, source }: ReadTable, problems: Problem[]): Kept {
  if (!table) return { table, source, problems };
  const { contract: _contract, columns, numbers, ...rest } = table;
  const kept = [...columns].map(([name, column]): [string, KeptColumn] => {
    const values = column.values === column.texts ? "texts" : held(column.values);
    return [name, { ...column, texts: held(column.texts), values }];
  });
  const own = [...numbers].flatMap(([name, { header, parts }]) =>
    parts.map((part): [string, string, TextBytes] => [name, header, { ...part.texts }]),
  );
  return { table: { ...rest, columns: kept, numbers: own }, source, problems };
}

function tableOf({ table, source }: Kept, contract: FileContract): ReadTable {
  if (!table) return { table, source };
  const columns = table.columns.map(([name, column]): [string, CodedColumn] => {
    const texts = restored(column.texts);
    const values = column.values === "texts" ? texts : restored(column.values);
    return [name, { ...column, texts, values }];
  });
  const numbers = table.numbers.map(([name, header, texts]): [string, NumberColumn] => [
    name,
    { header, parts: [{ from: 0, texts: new Texts(texts) }] },
  ]);
  return { table: { ...table, contract, columns: new Map(columns), numbers: new Map(numbers) }, source };
}

/** Reads a file, or takes it as it was read before where neither it nor anything that decides how it is read has changed. */
export function readOrKept(
  source: Export,
  problems: Problems,
  store: TableStore | undefined,
): ReadTable | null {
  if (!store || !isKept(source)) return readTable(source, problems);
  const key = keyOf(source, problems);
  const bytes = store.get(key);
  if (bytes) {
    const kept: Kept = deserialize(bytes);
    problems.take(kept.problems);
    return tableOf(kept, source.contract);
  }
  const own = new Problems(problems.severities);
  const read = readTable(source, own);
  const size = read?.table ? keptSize(read.table) : 0;
  if (read && size < mostKept) store.put(key, serialize(keptOf(read, own.list)));
  problems.take(own.list);
  return read;
}
