import type { Claim } from "../contract/statement.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { Inline } from "../text/said.ts";
import { plainText, type SaidInline } from "../text/said.ts";
import type { PageView } from "./page.ts";
import type { Report } from "./report.ts";
import type { PageContent, SitePage } from "./site.ts";

/** A statement where it stands. */
export interface PlacedStatement {
  id: string;
  /** Its file without `.html`, from the root of the site. */
  page: string;
  /** The part of the page: `title`, `lead`, or the id of a section. */
  place: string;
  language: Language;
  text: string;
  claims: readonly Claim[];
}

/** Everything in plain data that is a statement, however deep. */
function* statementsWithin(data: unknown): Generator<{ id: string; text: Inline; claims: readonly Claim[] }> {
  if (typeof data !== "object" || data === null) return;
  if (isSaid(data)) yield data;
  else for (const each of Object.values(data)) yield* statementsWithin(each);
}

const isSaid = (data: object): data is Exclude<SaidInline, Inline> =>
  "claims" in data && "text" in data && "id" in data;

/** The parts of a page in the order in which they are read. */
function partsOf({ title, figure, lead, sections }: PageView): { place: string; said: unknown }[] {
  return [
    { place: "title", said: title },
    { place: "figure", said: figure },
    { place: "lead", said: lead },
    ...sections.map((section) => ({ place: section.id, said: section })),
  ];
}

/** The statements of a page, in reading order. */
export function statementsOf(
  path: SitePage["path"],
  { language, view }: Pick<PageContent, "language" | "view">,
): PlacedStatement[] {
  return partsOf(view).flatMap(({ place, said }) =>
    [...statementsWithin(said)].map(({ id, text, claims }) => ({
      id,
      page: path,
      place,
      language,
      text: plainText(text),
      claims,
    })),
  );
}

/**
 * Every statement of the newest report, page by page, with what it asserts of report.json beside it. Pages of
 * months published before state what their own report.json holds.
 */
export function statementsJson({ snapshot }: Report, pages: Iterable<readonly PlacedStatement[]>): string {
  const statements = [...pages].flat();
  return `${JSON.stringify({ schema: 1, month: snapshot.period.month, statements }, null, 1)}\n`;
}
