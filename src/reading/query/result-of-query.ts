import { join } from "node:path";
import type { QueriedFile } from "../../contract/dataset.ts";
import { bytesOf } from "../exports/folder.ts";
import { readPlainFile } from "../exports/plain-file.ts";
import type { TableBytes } from "../exports/table-bytes.ts";
import { mostBytes, mostBytesOfSettings } from "../limits.ts";
import type { Problems } from "../problems/problems.ts";
import { askDuckDb } from "./ask-duckdb.ts";
import { withOwnStage } from "./own-stage.ts";
import type { Reply, Request } from "./protocol.ts";
import {
  failedSaid,
  faultIn,
  lineInSql,
  noDuckDb,
  type ProblemInSql,
  queryFaults,
  unfitSaid,
} from "./query-faults.ts";
import { queryTree, type TableNamed } from "./query-tree.ts";
import { filesNamed } from "./tables-of-folder.ts";
import { type QueryAsked, type QueryPlace, TablesOfQuery } from "./tables-of-query.ts";

/** The result of a query as text, with the files that it was made of. */
export interface QueryResult extends TableBytes {
  queried: readonly QueriedFile[];
}

/** One query while it is run, in a folder of its own. */
interface Running {
  place: QueryPlace;
  asked: QueryAsked;
  stage: string;
  sql: string;
}

/** Tells of problems with their place in the SQL. */
function reporting({ asked: { file, kind }, sql }: Running, problems: Problems): ProblemInSql {
  return (rule, said, at) => {
    const line = at === null ? {} : { line: lineInSql(sql, at) };
    problems.add(rule, { file, kind, ...line }, said);
  };
}

/** What DuckDB answers; null, with a problem, where it fails. */
function answerTo(request: Request, { place, asked, stage }: Running, problems: Problems): Reply | null {
  const { file, kind } = asked;
  const reply = askDuckDb({ folder: place.folder, stage }, request);
  if (reply.state === "no_duckdb") {
    problems.add("query.no_duckdb", { file, kind }, noDuckDb(reply.reason));
  } else if (reply.state === "too_large") {
    problems.add("query.failed", { file, kind }, queryFaults.tooLarge);
  } else if (reply.state === "unfit") {
    problems.add("query.failed", { file, kind }, unfitSaid(reply.column, reply.type));
  } else if (reply.state === "failed") {
    const { line, said } = faultIn(reply.message.replaceAll(`${stage}/`, ""));
    const at = line === null ? { file, kind } : { file, kind, line };
    problems.add("query.failed", at, failedSaid(said, kind === "absence"));
  } else return reply;
  return null;
}

/** The tables that a query reads; null, with a problem, where it does more, or one of them cannot be had. */
function tablesOf(running: Running, problems: Problems): TablesOfQuery | null {
  const { place, asked, stage, sql } = running;
  const looked = answerTo({ step: "look", sql }, running, problems);
  if (looked?.state !== "looked") return null;
  const isFile = (named: TableNamed) => filesNamed(place.folder, named) !== null;
  const { tables, files, refused } = queryTree(looked.tree, isFile);
  const report = reporting(running, problems);
  for (const { said, at } of refused) report("query.not_allowed", said, at);
  if (refused.length > 0) return null;
  const own = new TablesOfQuery(place, asked, { stage, report }, problems);
  for (const table of tables) own.take(table);
  for (const file of files) own.open(file);
  return own.isComplete ? own : null;
}

function resultOf(running: Running, problems: Problems): Pick<QueryResult, "bytes" | "queried"> | null {
  const { place, asked, stage, sql } = running;
  const { file, kind, mapping } = asked;
  const tables = tablesOf(running, problems);
  if (tables === null) return null;
  const { views, paths } = tables;
  const zone = place.zone ?? "UTC";
  const decimal = mapping.decimal === "," ? "," : ".";
  const result = "result.tsv";
  const own = {
    sql,
    file,
    views,
    paths,
    stage,
    result: join(stage, result),
    most: mostBytes,
    zone,
    decimal,
  } as const;
  const done = answerTo({ step: "run", ...own }, running, problems);
  if (done?.state !== "done") return null;
  const read = readPlainFile(stage, result, mostBytes);
  if (typeof read !== "string") return { bytes: read.bytes, queried: tables.queried(done.rowsOf) };
  problems.add("query.failed", { file, kind }, queryFaults.tooLarge);
  return null;
}

/** The SQL of a file; null, with a problem, where it cannot be read. */
function sqlIn(place: QueryPlace, { file, kind }: QueryAsked, problems: Problems) {
  const read = bytesOf(place, file, problems, mostBytesOfSettings);
  if (!read) return null;
  try {
    const sql = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    return { sql, sha256: read.sha256 };
  } catch {
    problems.add("file.unreadable", { file, kind }, queryFaults.noText);
    return null;
  }
}

/**
 * The result of a query over the exports of a folder, as text of which the first line holds the headings and
 * line 18 is row 17. Null, with a problem, where it cannot be had: DuckDB is not there, the SQL is wrong, or
 * it does more than reading files of the folder.
 */
export function resultOfQuery(place: QueryPlace, asked: QueryAsked, problems: Problems): QueryResult | null {
  const read = sqlIn(place, asked, problems);
  if (!read) return null;
  return withOwnStage((stage) => {
    const result = resultOf({ place, asked, stage, sql: read.sql }, problems);
    return result && { ...result, file: asked.file, sha256: read.sha256, sheet: null };
  });
}
