import type { Export } from "../../exports/export.ts";
import { foldName } from "../../fold.ts";
import type { Head } from "../../text/find-header-row.ts";
import type { Dictionary } from "../fast/fast.ts";
import type { Layout } from "../match-columns.ts";
import type { CodedColumn, NamePart } from "../table.ts";

const endings: readonly (readonly [NamePart, RegExp])[] = [
  ["first", /(?:(?:first|given) ?name|forename|voornaam|roepnaam|vorname)$/],
  ["infix", /(?:infix|middle ?name|tussenvoegsels?|voorvoegsels?|voorv|tussenv|namenszusatz)$/],
  ["last", /(?:(?:last|family) ?name|surname|achternaam|familienaam|nachname|familienname)$/],
];

/** Which part of a name stands under a header; null where it says none. */
export function partUnder(header: string): NamePart | null {
  const name = foldName(header);
  return endings.find(([, ending]) => ending.test(name))?.[0] ?? null;
}

/** The column of a kind of file that names people: the name of an employee, elsewhere whose a row is. */
const nameColumn = ({ contract: { kind, columns } }: Export): string | null => {
  if (kind === "team") return "name";
  return "account_manager_id" in columns ? "account_manager_id" : null;
};

const keyOf = (part: NamePart) => `name part: ${part}`;

/**
 * A layout in which the parts of a name that nothing reads are looked at too: in the team file, and where
 * people are named by a part of their name.
 */
export function withNameParts(layout: Layout, { source, head }: { source: Export; head: Head }): Layout {
  const column = nameColumn(source);
  if (column === null) return layout;
  const own = head.headers[layout.positions.get(column) ?? -1];
  if (column !== "name" && (own === undefined || partUnder(own) === null)) return layout;
  const watched = layout.unused.flatMap((header) => {
    const part = partUnder(header);
    return part === null ? [] : [[keyOf(part), head.headers.indexOf(header)] as const];
  });
  const first = new Map(watched.toReversed());
  return first.size === 0 ? layout : { ...layout, positions: new Map([...layout.positions, ...first]) };
}

/** The parts of names that nothing reads, as columns. */
export function namePartsIn(
  dictionaries: ReadonlyMap<string, Dictionary>,
  { head, layout }: { head: Head; layout: Layout },
): Map<NamePart, CodedColumn> {
  const parts = new Map<NamePart, CodedColumn>();
  for (const [part] of endings) {
    const dictionary = dictionaries.get(keyOf(part));
    if (!dictionary) continue;
    const texts = dictionary.texts();
    const header = head.headers[layout.positions.get(keyOf(part)) ?? -1] ?? part;
    parts.set(part, {
      header,
      codes: dictionary.codes.toArray(),
      texts,
      values: texts,
      areDistinctKeys: true,
    });
  }
  return parts;
}
