import type { PlacedKind, RowPlaces, SourceFile } from "../../contract/dataset.ts";
import type { Settings } from "../../contract/settings.ts";
import { anonymousFiles } from "../anonymous-files.ts";
import type { Reader } from "../sight.ts";

/** What a file of a kind is called in an edition, by its place among those of the kind. */
export type FileNames = (kind: PlacedKind, places: RowPlaces, file: number) => string;

/**
 * The names that an edition has for the files: those that it has in its list of them. A team has the name
 * of a file only where it is the one of its kind, for that of one among more may tell of another team; those
 * have a number.
 */
export function fileNames(
  reader: Reader,
  sources: readonly Pick<SourceFile, "kind" | "file">[],
  { names }: Pick<Settings, "names">,
): FileNames {
  const isPlain = reader.kind === "management" && names === "full";
  const shown = isPlain ? sources : anonymousFiles(sources.filter(({ kind }) => kind !== "absence"));
  const listed = isPlain ? sources : sources.filter(({ kind }) => kind !== "absence");
  const byFile = new Map(listed.map(({ file }, i) => [file, shown[i]?.file ?? file]));
  return (kind, { files }, file) => {
    if (reader.kind === "team" && files.length > 1) return `${kind}.csv ${file + 1}`;
    const own = files[file];
    return (own === undefined ? undefined : byFile.get(own)) ?? `${kind}.csv`;
  };
}
