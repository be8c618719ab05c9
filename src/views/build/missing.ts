import type { FileKind } from "../../contract/vocabulary.ts";
import type { Section } from "../page.ts";
import type { Reader } from "./reader.ts";

/** The files among some that the report was made without. */
export function missingAmong(reader: Reader, files: readonly FileKind[]): FileKind[] {
  return files.filter((file) => reader.report.snapshot.missing_files.includes(file));
}

/** The section as it is, or what to add where a file that it needs is missing. */
export function needing(reader: Reader, files: readonly FileKind[], section: () => Section): Section {
  const missing = missingAmong(reader, files);
  if (missing.length === 0) return section();
  const { id, reading, message } = section();
  const names = reader.formats.list(missing.map((file) => `${file}.csv`));
  return {
    id,
    ...(reading ? { reading } : {}),
    ...(message
      ? { message: reader.words.shared.missingTitle(reader.words.shared.fileNames[missing[0] ?? "team"]) }
      : {}),
    missing: reader.words.shared.addFile(names),
  };
}
