import type { FileKind } from "../../contract/vocabulary.ts";
import type { Words } from "../../text/words.ts";
import type { Section } from "../page.ts";
import type { Reader } from "./reader.ts";

/** A part of a page, the files it needs, and what a reader cannot see without them. */
export interface Part {
  needs?: readonly FileKind[];
  toSee?: keyof Words["shared"]["toSee"];
  /** Asked only where nothing is missing; undefined where there is nothing to show. */
  section: () => Section | undefined;
}

/** The files among some that the report was made without, in the order of the report. */
export function missingAmong({ report }: Pick<Reader, "report">, files: readonly FileKind[]): FileKind[] {
  return report.snapshot.missing_files.filter((file) => files.includes(file));
}

/**
 * The sections of some parts in their order. Parts that lack the same files are one section in the place of
 * the first, which says what to add and what can then be seen.
 */
export function sectionsOf(reader: Reader, parts: readonly Part[]): Section[] {
  const missingFor = ({ needs = [] }: Part) => missingAmong(reader, needs);
  const lacking = Map.groupBy(parts, (part) => missingFor(part).join());
  return parts.flatMap((part) => {
    const missing = missingFor(part);
    if (missing.length === 0) return [part.section()].filter((section) => section !== undefined);
    const alike = lacking.get(missing.join()) ?? [];
    return alike[0] === part ? [missingSection(reader, missing, alike)] : [];
  });
}

function missingSection(
  { words, formats }: Reader,
  missing: readonly FileKind[],
  parts: readonly Part[],
): Section {
  const { shared } = words;
  const files = formats.list(missing.map((file) => shared.files[file]));
  const seen = parts.flatMap(({ toSee }) => (toSee === undefined ? [] : [shared.toSee[toSee]]));
  return {
    id: `missing-${missing.join("-")}`,
    message: shared.missingTitle(missing.length, files),
    blocks: [{ kind: "missing", text: shared.addFile(files, formats.list([...new Set(seen)])) }],
  };
}
