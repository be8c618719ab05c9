import { basename, extname } from "node:path";
import { exportFiles, filesOfQueries } from "../exports/folder.ts";
import { filesOfPattern, isPattern } from "../exports/path-pattern.ts";
import type { TableNamed } from "./query-tree.ts";

/** What a name in a query means: files of the folder as one table, or a sheet of a workbook. */
export interface TableFiles {
  files: readonly string[];
  sheet: string | undefined;
}

/** Files of which a name may be any. */
export interface Ambiguous {
  candidates: readonly string[];
}

const lower = (text: string) => text.toLowerCase();
const stemOf = (file: string) => lower(basename(file, extname(file)));
const isBook = (file: string) => /\.xls[xm]$/i.test(file);

/** Names of files that a query can read as tables. */
export const tableName = /\.(?:csv|xlsx|xlsm|parquet)$/i;

/** The files that lie in a folder itself and can be read as tables. */
export const tablesIn = (folder: string) =>
  [...exportFiles(folder), ...filesOfQueries(folder)].filter((file) => tableName.test(file)).sort();

/**
 * What a query means by a name: a file of the folder by its name (`"orders 2026.csv"`, also below a folder),
 * or without what stands behind the point (`"orders 2026"`), all files that a pattern fits
 * (`'orders-*.parquet'`), or a sheet of a workbook (`targets.Q1`). Case is ignored, as SQL does. Null where
 * it means none.
 */
export function filesNamed(
  folder: string,
  { schema, table }: Pick<TableNamed, "schema" | "table">,
): TableFiles | Ambiguous | null {
  const whole = (schema === null ? table : `${schema}.${table}`).replaceAll("\\", "/");
  const files = tablesIn(folder);
  const exact = files.find((file) => lower(file) === lower(whole));
  if (exact !== undefined) return { files: [exact], sheet: undefined };
  const alike = files.filter((file) => stemOf(file) === lower(whole));
  const [only, ...others] = alike;
  if (only !== undefined)
    return others.length > 0 ? { candidates: alike } : { files: [only], sheet: undefined };
  if (isPattern(whole)) {
    const found = filesOfPattern(folder, whole);
    const fitting = "files" in found ? found.files.filter((file) => tableName.test(file)) : [];
    return fitting.length === 0 ? null : { files: fitting, sheet: undefined };
  }
  if (tableName.test(whole)) return { files: [whole], sheet: undefined };
  const book =
    schema === null
      ? undefined
      : files.find((file) => isBook(file) && [lower(file), stemOf(file)].includes(lower(schema)));
  return book === undefined ? null : { files: [book], sheet: table };
}
