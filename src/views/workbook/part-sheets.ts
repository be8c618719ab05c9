import type { Language } from "../../contract/vocabulary.ts";
import { wordsIn } from "../../text/words.ts";
import { joined, type NamedTable } from "./joined.ts";
import type { Sheet, SheetTable } from "./sheet.ts";

/** The tables of the page of a team, a segment or a person. */
export interface PagePart {
  kind: "team" | "segment" | "person";
  name: string;
  tables: readonly SheetTable[];
}

/** A sheet of such tables, under one another. */
type Part = "teams" | "segments" | "each" | "plans" | "due" | "quotes";

/** Lists of people that are a sheet by themselves, by the ids of their tables. */
const lists: Readonly<Record<string, Part>> = {
  plan: "plans",
  due: "due",
  "due-more": "due",
  "on-track": "due",
  "open-quotes": "quotes",
};

const partOfKind = { team: "teams", segment: "segments", person: "each" } as const;

/** Where a table stands; a list of a segment stays with it, for who has one has those of people too. */
const partOf = (kind: PagePart["kind"], { id }: SheetTable): Part =>
  (kind === "segment" ? undefined : lists[id]) ?? partOfKind[kind];

const order: readonly Part[] = ["teams", "segments", "each", "plans", "due", "quotes"];

/** A table, with where it stands and of what kind of page it is. */
interface Placed extends NamedTable {
  part: Part;
  kind: PagePart["kind"];
}

/** Of a list that teams have, theirs: it says what is of nobody too. */
function fullest(placed: readonly Placed[]): Placed[] {
  const kind = placed.find((each) => each.kind === "team")?.kind ?? placed[0]?.kind;
  return placed.filter((each) => each.kind === kind);
}

/** Sheets of what the pages of teams, segments and people have: one for each list, and all else by kind. */
export function partSheets(
  pages: readonly PagePart[],
  language: Language,
): Pick<Sheet, "name" | "title" | "tables">[] {
  const { workbook: words, shared } = wordsIn(language);
  const heads = { team: shared.team, segment: shared.segment, person: shared.person };
  const placed = pages.flatMap(({ kind, name, tables }) =>
    tables.map((table): Placed => ({ kind, name, table, part: partOf(kind, table) })),
  );
  const byPart = Map.groupBy(placed, ({ part }) => part);
  return order.flatMap((part) => {
    const own = fullest(byPart.get(part) ?? []);
    const [first] = own;
    if (first === undefined) return [];
    const isList = Object.values(lists).includes(part);
    const byId = Map.groupBy(own, ({ table }) => (isList ? part : table.id));
    const said = { head: heads[first.kind], note: words.note, again: words.again };
    const tables = [...byId].map(([id, each]) => ({ ...joined(each, said), id }));
    return [{ name: words.sheets[part], title: words.titles[part], tables }];
  });
}
