import type { Export } from "../exports/export.ts";
import type { EffectiveMapping } from "../exports/settings/mapping-in-effect.ts";
import type { Head } from "../text/find-header-row.ts";
import type { Layout } from "./match-columns.ts";

/** One export with what is known of it once its headers are read. */
export interface OpenedExport {
  source: Export;
  head: Head;
  mapping: EffectiveMapping;
  layout: Layout;
}
