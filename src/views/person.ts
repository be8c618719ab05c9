import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import type { PageView } from "./page.ts";
import type { HeatRow } from "./parts/coverage-heat.ts";
import { needsOf } from "./parts/needs.ts";
import { missingAmong, type Part, sectionsOf } from "./parts/parts.ts";
import { pocketSections } from "./parts/pocket.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { agreementSections, closingSections } from "./person/agreements.ts";
import { comparison } from "./person/comparison.ts";
import { dueSections } from "./person/due.ts";
import { loadChart, loadStatements } from "./person/load.ts";
import { minimumSections } from "./person/minimum.ts";
import { openQuotesSection } from "./person/open-quotes.ts";
import { helpSections, planSections } from "./person/plan.ts";
import { talkSections } from "./person/talk.ts";
import { isAssessed, personLead, personTitle } from "./person/title.ts";
import type { Report, ScopeEntry } from "./report.ts";

/** The segments of somebody's own portfolio. */
function ownSegments({ report }: Reader, person: ScopeEntry): HeatRow[] {
  return report.segments.flatMap((segment) => {
    const scope = report.scope("account_manager_segment", `${person.id}/${segment.name}`);
    return scope ? [{ name: segment.name, scope }] : [];
  });
}

/**
 * The page of one account manager, which they and whoever leads them have before them when they talk: what
 * the year brought, the own minimum, what to talk about, who waits, the plan and its hours, and what if it
 * were otherwise.
 */
export function personView(report: Report, person: ScopeEntry, language: Language): PageView {
  const reader = readerOf(report, language);
  const page = {
    slug: personSlug(person.id),
    title: personTitle(reader, person),
    kicker: reader.words.shared.kicker(reader.month),
    lead: personLead(reader, person),
  };
  // Who is not assessed is not told who waits either: those stand among all that are to be looked after.
  if (!isAssessed(reader, person)) {
    return { ...page, sections: [...agreementSections(reader, person), ...closingSections(reader, person)] };
  }
  const hours =
    missingAmong(reader, needsOf.load).length === 0
      ? { said: loadStatements(reader, person), chart: loadChart(reader, person) }
      : undefined;
  return {
    ...page,
    sections: [
      ...minimumSections(reader, person),
      ...agreementSections(reader, person),
      ...helpSections(reader, person),
      ...talkSections(reader, person),
      ...sectionsOf(
        reader,
        dueSections(reader, person).map((section): Part => ({ toSee: "coverage", section: () => section })),
      ),
      ...sectionsOf(reader, [{ section: () => openQuotesSection(reader, person) }]),
      ...planSections(reader, person, hours),
      ...pocketSections(reader, ownSegments(reader, person)),
      ...sectionsOf(reader, [{ section: () => comparison(reader, person) }]),
      ...closingSections(reader, person),
    ],
  };
}
