import type { FileKind } from "../../contract/vocabulary.ts";
import type { Section } from "../page.ts";
import { needsOf, type Seen } from "./needs.ts";
import type { Reader } from "./reader.ts";

/** A part of a page, and what is seen in it. */
export interface Part {
  toSee?: Seen;
  /** Asked only where its files are there; undefined where there is nothing to show. */
  section: () => Section | undefined;
}

/** The files among some that the report was made without, in the order of the report. */
export function missingAmong({ report }: Pick<Reader, "report">, files: readonly FileKind[]): FileKind[] {
  return report.snapshot.missing_files.filter((file) => files.includes(file));
}

/**
 * The sections of some parts in their order, but for those of which a file is missing: what they are of, and
 * what would bring them, stands at the foot of every page.
 */
export function sectionsOf(reader: Reader, parts: readonly Part[]): Section[] {
  return parts.flatMap(({ toSee, section }) => {
    if (toSee !== undefined && missingAmong(reader, needsOf[toSee]).length > 0) return [];
    const made = section();
    return made === undefined ? [] : [made];
  });
}
