import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import type { PageView, Section } from "./page.ts";
import { coverageHeat, type HeatRow, segmentHeatWords } from "./parts/coverage-heat.ts";
import { isWaiting } from "./parts/due.ts";
import { signalSections } from "./parts/findings.ts";
import { leverSections } from "./parts/levers.ts";
import { type Part, sectionsOf } from "./parts/parts.ts";
import { pocketSections } from "./parts/pocket.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { serviceChart } from "./parts/service-chart.ts";
import { comparison } from "./person/comparison.ts";
import { contactsTrend } from "./person/contacts.ts";
import { dueSections } from "./person/due.ts";
import { loadChart } from "./person/load.ts";
import { helpSections, planSections } from "./person/plan.ts";
import { statedSections } from "./person/stated.ts";
import { isAssessed, personLead, personTitle } from "./person/title.ts";
import type { Report, ScopeEntry } from "./report.ts";

/** The segments of somebody's own portfolio. */
function ownSegments({ report }: Reader, person: ScopeEntry): HeatRow[] {
  return report.segments.flatMap((segment) => {
    const scope = report.scope("account_manager_segment", `${person.id}/${segment.name}`);
    return scope ? [{ name: segment.name, scope }] : [];
  });
}

function coverageSection(reader: Reader, person: ScopeEntry): Section {
  const { words, said } = reader;
  const rows = ownSegments(reader, person);
  const coverage = said("plan.coverage", person, "r12");
  const message = coverage === null ? words.person.coverage.unknown : words.person.coverage.title(coverage);
  const blocks = charts(
    ...(rows.length === 0
      ? []
      : [
          serviceChart(reader, "service", rows, message),
          coverageHeat(reader, "coverage-heat", rows, segmentHeatWords(reader, rows)),
        ]),
    contactsTrend(reader, person),
  );
  return { id: "coverage", reading: "customers", blocks };
}

function planParts(reader: Reader, person: ScopeEntry): Part[] {
  return [
    {
      needs: ["team", "accounts", "plan"],
      toSee: "load",
      section: () => ({ id: "week", reading: "customers", blocks: charts(loadChart(reader, person)) }),
    },
    {
      needs: ["accounts", "plan", "activities"],
      toSee: "coverage",
      section: () => coverageSection(reader, person),
    },
    { section: () => comparison(reader, person) },
  ];
}

/** The page of one account manager: who is due, does the plan fit, is it carried out, what does it bring? */
export function personView(report: Report, person: ScopeEntry, language: Language): PageView {
  const reader = readerOf(report, language);
  const assessed = isAssessed(reader, person);
  // Who is not there is not told who waits: those customers stand among all that are to be looked after.
  const rows = assessed ? report.dueOf(person) : [];
  const due = dueSections(reader, rows, person);
  const isOwn = ({ kind, id }: { kind: string; id: string }) =>
    kind === "account_manager" && id === person.id;
  return {
    slug: personSlug(person.id),
    title: personTitle(reader, person, rows.filter(isWaiting).length),
    kicker: reader.words.shared.kicker(reader.month),
    lead: personLead(reader, person),
    sections: [
      ...(assessed ? helpSections(reader, person) : []),
      ...due.waiting,
      ...(assessed
        ? [
            ...sectionsOf(reader, planParts(reader, person)),
            ...planSections(reader, person),
            ...statedSections(reader, person),
            ...leverSections(reader, [person]),
            ...pocketSections(reader, ownSegments(reader, person)),
            ...signalSections(reader, isOwn),
          ]
        : []),
      ...due.rest,
    ],
  };
}
