import type { Language } from "../contract/vocabulary.ts";
import type { AccountDue } from "../report/snapshot.ts";
import { accountPlace, definitionSlug, personSlug, segmentSlug, teamSlug } from "../text/slug.ts";
import type { FoundPage } from "../text/synonym-words.ts";
import { synonyms } from "../text/synonyms.ts";
import type { PageView, RegisterEntry, RegisterGroup } from "./page.ts";
import { pageFrame } from "./page-frame.ts";
import { isThere } from "./pages-there.ts";
import { managerOf } from "./parts/due.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { isAssessed } from "./person/title.ts";
import type { Report } from "./report.ts";

/**
 * With more accounts than this a page of their names is heavier than what it helps: they are on the pages of
 * their account managers.
 */
export const mostAccounts = 5000;

/**
 * Where an account stands: on the page of its account manager who has figures, else on that of its segment.
 */
function placeOf(reader: Reader, account: AccountDue): string {
  const { account_id, segment } = account;
  const manager = managerOf(reader, account);
  if (manager && isAssessed(reader, manager)) return `${personSlug(manager.id)}#${accountPlace(account_id)}`;
  return segmentSlug(reader.report.segmentNamed(segment)?.id ?? segment);
}

/** The pages of the menu and the foot, and those below the method, each with what else it is called. */
function pagesOf({ report, words, language }: Reader): RegisterEntry[] {
  const { snapshot } = report;
  const { editions, period } = snapshot;
  const { menu, footer } = pageFrame(snapshot, {
    slug: "find",
    language,
    editions,
    newest: period.month,
    month: undefined,
    isThere: (_, page) => isThere(report, page),
  });
  const below: { slug: FoundPage; label: string }[] = [
    { slug: "findings", label: words.method.findings },
    { slug: "rules", label: words.rules.title },
    { slug: "notation", label: words.notation.title },
  ];
  const also: Readonly<Record<string, string>> = synonyms[language].pages;
  return [...menu, ...footer, ...below]
    .filter(({ slug }) => slug !== "find")
    .map(({ slug, label }) => ({ text: label, href: slug, ...alsoOf(also[slug]) }));
}

const alsoOf = (also: string | undefined) => (also === undefined ? {} : { also });

function groups(reader: Reader): RegisterGroup[] {
  const { report, words, language, formats } = reader;
  const { due, people, teams, segments, snapshot } = report;
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  const group = (id: string, name: string, entries: RegisterGroup["entries"]): RegisterGroup => ({
    id,
    name,
    count: formats.number(entries.length),
    entries: entries.toSorted((a, b) => collator.compare(a.text, b.text)),
  });
  const all = [
    group("pages", words.find.pages, pagesOf(reader)),
    group(
      "teams",
      words.find.teams,
      teams.map(({ id, name }) => ({ text: name, href: teamSlug(id) })),
    ),
    group(
      "people",
      words.people.table,
      people.map(({ id, name, team }) => ({ text: name, href: personSlug(id), ...alsoOf(team) })),
    ),
    group(
      "segments",
      words.find.segments,
      segments.map(({ id, name }) => ({ text: name, href: segmentSlug(id) })),
    ),
    group(
      "metrics",
      words.find.metrics,
      snapshot.definitions.map(({ id, label }) => ({
        text: label[language],
        href: definitionSlug(id),
        ...alsoOf(synonyms[language].metrics[id]),
      })),
    ),
    group(
      "accounts",
      words.find.accounts,
      due.length > mostAccounts ? [] : due.map((row) => ({ text: row.name, href: placeOf(reader, row) })),
    ),
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

/** Everything that has a page or a place in the report, by name: a register that the search narrows. */
export function findView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats } = reader;
  return {
    slug: "find",
    title: words.find.title,
    kicker: words.shared.kicker(reader.month),
    lead: report.due.length > mostAccounts ? [words.find.tooMany(formats.number(report.due.length))] : [],
    sections: [{ id: "register", blocks: [{ kind: "register", groups: groups(reader) }] }],
  };
}
