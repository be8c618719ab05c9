import { fileContracts } from "../../contract/files.ts";
import { presets } from "../../contract/presets.ts";
import { type FileKind, fileKinds } from "../../contract/vocabulary.ts";
import { periodIn } from "../columns/turned/period-headers.ts";
import { headersOf } from "../exports/settings/effective-mapping.ts";
import { foldName } from "../fold.ts";
import type { KnownHeader } from "../text/find-header-row.ts";
import { isAnyPutTogether, isOther, isPutTogether } from "./heading-parts.ts";
import { synonyms } from "./synonyms.ts";

/** How surely a heading says which column it is: 1 by its own name, less where it is only like one. */
export const sureness = { own: 1, preset: 0.97, synonym: 0.95, together: 0.75, part: 0.6, none: 0 } as const;

/** What a heading is without what stands in brackets behind it, and its marks: `Target (€)` is `target`. */
const bare = (header: string) =>
  foldName(header.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").replace(/[^\p{L}\p{N}\s/_.-]+/gu, " "));

/**
 * The headings under which presets have a column of a kind. One that they read for several columns, as a day
 * on which a quote was closed or is to be, is of the first of these.
 */
function presetHeaders(kind: FileKind, name: string): string[] {
  const all = Object.keys(fileContracts[kind].columns);
  const before = all.slice(0, all.indexOf(name));
  return Object.values(presets).flatMap(({ forms }) =>
    (forms[kind] ?? []).flatMap(({ columns }) => {
      const taken = new Set(before.flatMap((other) => columns[other] ?? []));
      return (columns[name] ?? []).filter((header) => !taken.has(header));
    }),
  );
}

interface NamesOfColumn {
  own: ReadonlySet<string>;
  preset: ReadonlySet<string>;
  synonym: ReadonlySet<string>;
}

const folded = (names: readonly string[]) => new Set(names.map(foldName));

const names = new Map<string, NamesOfColumn>(
  fileKinds.flatMap((kind) =>
    Object.entries(fileContracts[kind].columns).map(([name, { nl, aliases }]) => [
      `${kind} ${name}`,
      {
        own: folded([name, nl, ...aliases]),
        preset: folded(presetHeaders(kind, name)),
        synonym: folded([...(synonyms[kind]?.[name] ?? [])]),
      },
    ]),
  ),
);

const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

/** How surely a heading is a column of a kind, by its words alone: 0–1. */
export function headingFit(kind: FileKind, name: string, header: string): number {
  const of = names.get(`${kind} ${name}`);
  const [whole, plain] = [foldName(header), bare(header)];
  const apart = bare(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));
  if (!of || plain === "") return sureness.none;
  if (of.own.has(whole)) return sureness.own;
  if (of.preset.has(whole)) return sureness.preset;
  if ([plain, apart].some((each) => of.own.has(each) || of.preset.has(each) || of.synonym.has(each))) {
    return sureness.synonym;
  }
  if (isPutTogether(kind, name, header)) return sureness.together;
  const words = new Set(wordsIn(plain));
  const isPart = [...of.own, ...of.synonym].some((each) => {
    const own = wordsIn(each);
    return own.join("").length > 3 && own.every((word) => words.has(word));
  });
  return isPart && !isOther(kind, name, header) ? sureness.part : sureness.none;
}

const marks = folded(
  Object.values(presets).flatMap(({ forms }) =>
    Object.values(forms).flatMap((kinds) => kinds.flatMap(({ marks }) => marks.flatMap(headersOf))),
  ),
);

/** Whether a heading is one of any kind of file: by such a row of headings is found. */
export const isAnyHeading: KnownHeader = (name) =>
  marks.has(name) ||
  periodIn(name, "months")?.rest === "" ||
  isAnyPutTogether(name) ||
  names
    .values()
    .some(({ own, preset, synonym }) =>
      [own, preset, synonym].some((each) => each.has(bare(name)) || each.has(name)),
    );
