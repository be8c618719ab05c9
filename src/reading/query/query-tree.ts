import type { Bilingual } from "../../contract/vocabulary.ts";
import type { Tree } from "./protocol.ts";
import { noPlainFile, noSample, noSuchFunction, notSteady, oneSelect } from "./query-refusals.ts";

/** A table that a query names, and from which byte of the SQL on; null where that is not known. */
export interface TableNamed {
  schema: string | null;
  table: string;
  at: number | null;
}

/** A file that a function of a query reads by itself. */
export interface FileNamed {
  file: string;
  at: number | null;
}

/** What a query does that it may not, in words. */
export interface Refused {
  said: Bilingual;
  at: number | null;
}

/** What a query reads, told from its tree. */
export interface QueryTree {
  tables: readonly TableNamed[];
  files: readonly FileNamed[];
  refused: readonly Refused[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Functions that read files, of which the first argument says which. */
const readers: ReadonlySet<string> = new Set(["read_csv", "read_csv_auto", "read_parquet", "parquet_scan"]);

/** Other functions that give rows: of what stands in the query itself. */
const makers: ReadonlySet<string> = new Set(["range", "generate_series", "unnest", "json_each", "json_tree"]);

/** Words that stand for the clock without brackets. */
const clockWords: ReadonlySet<string> = new Set([
  ...["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"],
]);

/** Functions that say something else at another time, by chance, or on another machine. */
export const unsteady: ReadonlySet<string> = new Set([
  ...clockWords,
  ...["now", "today", "ago", "get_current_time", "get_current_timestamp", "transaction_timestamp"],
  ...["current_localtime", "current_localtimestamp", "pg_conf_load_time", "pg_postmaster_start_time"],
  ...["random", "setseed", "uuid", "uuidv4", "uuidv7", "gen_random_uuid", "nextval", "currval", "sleep_ms"],
  // Of a sample that it draws.
  "reservoir_quantile",
  ...["current_query", "current_query_id", "current_transaction_id", "current_connection_id", "txid_current"],
  ...["current_setting", "getvariable", "write_log", "stats", "version", "getenv"],
  ...["current_database", "current_schema", "current_schemas", "in_search_path"],
]);

const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** From which byte on a node stands; one that stands nowhere has the largest number there is. */
function placeOf({ query_location: at }: Node): number | null {
  return typeof at === "number" && at < 2 ** 31 ? at : null;
}

/** The texts that an argument is: one, or a list of them. Null for anything that must be computed. */
function plainTexts(argument: unknown): string[] | null {
  if (!isNode(argument)) return null;
  if (argument.class === "CONSTANT") {
    const { value } = isNode(argument.value) ? argument.value : {};
    return typeof value === "string" ? [value] : null;
  }
  if (argument.class !== "FUNCTION" || argument.function_name !== "list_value") return null;
  const all = Array.isArray(argument.children) ? argument.children.map(plainTexts) : [null];
  return all.includes(null) ? null : all.flatMap((each) => each ?? []);
}

/** Visits every node of a tree, whatever it is called there: what is not known to be harmless is seen too. */
class Visit {
  readonly tables: TableNamed[] = [];
  readonly files: FileNamed[] = [];
  readonly refused: Refused[] = [];

  of(value: unknown): void {
    if (Array.isArray(value)) for (const each of value) this.of(each);
    if (!isNode(value)) return;
    if (value.type === "BASE_TABLE") this.#table(value);
    else if (value.type === "TABLE_FUNCTION" && isNode(value.function)) this.#rowsFrom(value.function);
    else if (value.type === "SHOW_REF") this.refused.push({ said: oneSelect, at: null });
    if (value.class === "FUNCTION") this.#function(value);
    if (value.class === "COLUMN_REF") this.#word(value);
    if (isNode(value.sample)) this.refused.push({ said: noSample, at: placeOf(value) });
    for (const each of Object.values(value)) this.of(each);
  }

  #table(node: Node): void {
    const schema = [textOf(node.catalog_name), textOf(node.schema_name)].filter((part) => part !== "");
    const table = textOf(node.table_name);
    this.tables.push({ schema: schema.length > 0 ? schema.join(".") : null, table, at: placeOf(node) });
  }

  #rowsFrom(call: Node): void {
    const name = textOf(call.function_name).toLowerCase();
    const at = placeOf(call);
    if (makers.has(name)) return;
    if (!readers.has(name)) {
      this.refused.push({ said: noSuchFunction(name), at });
      return;
    }
    const [first]: unknown[] = Array.isArray(call.children) ? call.children : [];
    const files = plainTexts(first);
    if (files === null || files.some((file) => /[*?[]/.test(file))) {
      this.refused.push({ said: noPlainFile(name), at });
    } else this.files.push(...files.map((file) => ({ file, at })));
  }

  #function(call: Node): void {
    const name = textOf(call.function_name).toLowerCase();
    // From one day to today.
    const isAgeNow = name === "age" && Array.isArray(call.children) && call.children.length === 1;
    if (unsteady.has(name) || isAgeNow) this.refused.push({ said: notSteady(name), at: placeOf(call) });
  }

  #word(reference: Node): void {
    const [only, ...more]: unknown[] = Array.isArray(reference.column_names) ? reference.column_names : [];
    const word = textOf(only).toLowerCase();
    if (more.length === 0 && clockWords.has(word)) {
      this.refused.push({ said: notSteady(word), at: placeOf(reference) });
    }
  }
}

/** The names that a query gives to parts of itself (`WITH orders AS …`). */
function ownNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(ownNames);
  if (!isNode(value)) return [];
  const map = isNode(value.cte_map) && Array.isArray(value.cte_map.map) ? value.cte_map.map : [];
  const own = map.flatMap((each: unknown) => (isNode(each) ? textOf(each.key) : []));
  return [...own, ...Object.values(value).flatMap(ownNames)];
}

/**
 * What a query reads and what it may not do, from the tree that DuckDB makes of it (`json_serialize_sql`).
 * Anything but one SELECT is refused. A table that has the name of a part of the query is told only where it
 * may be a file as well, which `isFile` says.
 */
export function queryTree(
  { statements }: Pick<Tree, "statements">,
  isFile: (named: TableNamed) => boolean,
): QueryTree {
  if (statements.length !== 1) return { tables: [], files: [], refused: [{ said: oneSelect, at: null }] };
  const visit = new Visit();
  visit.of(statements);
  const own = new Set(ownNames(statements).map((each) => each.toLowerCase()));
  const isOwn = (named: TableNamed) => named.schema === null && own.has(named.table.toLowerCase());
  const { files, refused } = visit;
  return { tables: visit.tables.filter((each) => !isOwn(each) || isFile(each)), files, refused };
}
