import { z } from "zod";
import { columns } from "./mapping/columns.ts";
import { dateOrder } from "./mapping/date-order.ts";
import { decimal } from "./mapping/decimal.ts";
import { defaults } from "./mapping/defaults.ts";
import { delimiter } from "./mapping/delimiter.ts";
import { encoding } from "./mapping/encoding.ts";
import { every } from "./mapping/every.ts";
import { fillDown } from "./mapping/fill-down.ts";
import { firstOf } from "./mapping/first-of.ts";
import { header } from "./mapping/header.ts";
import { lasts } from "./mapping/lasts.ts";
import { lookup } from "./mapping/lookup.ts";
import { multiply } from "./mapping/multiply.ts";
import { once } from "./mapping/once.ts";
import { only } from "./mapping/only.ts";
import { path, requiredPath } from "./mapping/path.ts";
import { preset } from "./mapping/preset.ts";
import { query } from "./mapping/query.ts";
import { sheet } from "./mapping/sheet.ts";
import { skip } from "./mapping/skip.ts";
import { split } from "./mapping/split.ts";
import { sum } from "./mapping/sum.ts";
import { unpivot } from "./mapping/unpivot.ts";
import { values } from "./mapping/values.ts";

/**
 * How some exports of a kind are read where they are not in the canonical form. Whatever is left out is found
 * from the files themselves.
 */
export const fileMappingSchema = z.strictObject({
  path,
  query,
  sheet,
  preset,
  encoding,
  header,
  delimiter,
  date_order: dateOrder,
  decimal,
  columns,
  unpivot,
  values,
  skip,
  only,
  lookup,
  once,
  split,
  sum,
  first_of: firstOf,
  fill_down: fillDown,
  lasts,
  every,
  multiply,
  defaults,
});
export type FileMapping = z.infer<typeof fileMappingSchema>;

/** No more exports of a kind are each read in their own way. */
const mostMappings = 100;

/** What may stand under a kind of file: that it is not read, how it is, or how each of its exports is. */
export const fileMappingsSchema = z.union([
  z.literal("off"),
  fileMappingSchema,
  z
    .array(
      z.union([
        fileMappingSchema.extend({ path: requiredPath }),
        fileMappingSchema.extend({ query: query.unwrap() }),
      ]),
    )
    .min(1)
    .max(mostMappings),
]);
type FileMappings = z.infer<typeof fileMappingsSchema>;

/** A mapping, and where it stands in report.yaml. */
export interface MappingAt {
  mapping: FileMapping;
  path: readonly string[];
}

/**
 * The mappings of a kind of file: that of all its exports, or one of each. None where it is not read; where
 * nothing is said, one that says nothing.
 */
export function mappingsOf(kind: string, given: FileMappings | undefined): MappingAt[] {
  if (given === "off") return [];
  if (Array.isArray(given)) {
    return given.map((mapping, i) => ({ mapping, path: ["files", kind, String(i)] }));
  }
  return [{ mapping: given ?? fileMappingSchema.parse({}), path: ["files", kind] }];
}
