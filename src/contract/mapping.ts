import { z } from "zod";
import { defaults, fillDown, firstOf, multiply, values } from "./mapping/cells.ts";
import { columns } from "./mapping/columns.ts";
import { dateOrder, decimal, delimiter, encoding, header } from "./mapping/form.ts";
import { lookup } from "./mapping/lookup.ts";
import { once } from "./mapping/once.ts";
import { every, lasts } from "./mapping/periods.ts";
import { only, skip, split, sum } from "./mapping/rows.ts";
import { unpivot } from "./mapping/unpivot.ts";
import { path, preset, query, requiredPath, sheet } from "./mapping/which-file.ts";

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
