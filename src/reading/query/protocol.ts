import { z } from "zod";

/** A table that a query may name: rows of exports as plain text, or Parquet as it lies there. */
const view = z.object({
  /** The schema that it stands in, where it is named with one: `targets.Q1`. */
  schema: z.string().nullable(),
  name: z.string(),
  /** Several files are one table, their columns matched by name. */
  parts: z.array(
    z.union([z.object({ csv: z.string(), columns: z.array(z.string()) }), z.object({ parquet: z.string() })]),
  ),
});
export type View = z.infer<typeof view>;

/** What is asked of the process that speaks with DuckDB. */
export const requestSchema = z.discriminatedUnion("step", [
  z.object({ step: z.literal("look"), sql: z.string() }),
  z.object({
    step: z.literal("run"),
    sql: z.string(),
    /** As who waits for it is told. */
    file: z.string(),
    views: z.array(view),
    /** The only files outside the folder of its own that may be opened. */
    paths: z.array(z.string()),
    /** A folder of its own, for what it needs to keep. */
    stage: z.string(),
    /** The file that the result is written to. */
    result: z.string(),
    /** The most bytes that the result may have. */
    most: z.int(),
    zone: z.string(),
    decimal: z.enum([",", "."]),
  }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What `json_serialize_sql` gives; a text that is no SELECT has an error in place of statements. */
export const treeSchema = z.object({
  error: z.boolean(),
  error_type: z.string().optional(),
  statements: z.array(z.unknown()).default([]),
});
export type Tree = z.infer<typeof treeSchema>;

/** What it answers. */
export const replySchema = z.discriminatedUnion("state", [
  z.object({ state: z.literal("no_duckdb"), reason: z.string() }),
  /** DuckDB's own words. */
  z.object({ state: z.literal("failed"), message: z.string() }),
  z.object({ state: z.literal("looked"), tree: treeSchema }),
  z.object({ state: z.literal("too_large") }),
  z.object({ state: z.literal("unfit"), column: z.string(), type: z.string() }),
  /** The rows of each Parquet file, in the order of `paths`; null where it is no such file. */
  z.object({ state: z.literal("done"), rowsOf: z.array(z.number().nullable()) }),
]);
export type Reply = z.infer<typeof replySchema>;
