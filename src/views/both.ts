import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import { peoplePlacementChart } from "./both/people-placement.ts";
import { placementChart } from "./both/placement.ts";
import { sharesChart } from "./both/shares.ts";
import { type Verdicts, verdicts } from "./both/verdicts.ts";
import type { PageView, Section, TableView } from "./page.ts";
import { isShared, signalSections } from "./parts/findings.ts";
import { gapCharts } from "./parts/gap.ts";
import { leverSections } from "./parts/levers.ts";
import { teamNames } from "./parts/names.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { pocketSections } from "./parts/pocket.ts";
import { sixQuestions } from "./parts/questions.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { scopeTable, tableSection } from "./parts/tables.ts";
import type { Report, ScopeEntry } from "./report.ts";

interface TeamVerdicts extends Verdicts {
  team: ScopeEntry;
}

function verdictsOfTeams(reader: Reader): TeamVerdicts[] {
  return reader.report.teams.map((team) => ({ team, ...verdicts(reader, team) }));
}

/** Where the readings differ: of the first such team what each says, of the others their names. */
export function bothTitle(reader: Reader): string {
  const { words, report } = reader;
  const { title } = words.both;
  if (report.teams.length > 0 && !tellsOfTeams(reader)) return title.whole(report.whole.name);
  const teams = verdictsOfTeams(reader);
  const isUnknown = missingAmong(reader, ["plan", "activities", "accounts", "strength"]).length > 0;
  if (isUnknown || !teams.some(({ agree }) => agree !== null)) return title.unknown;
  const [first, ...others] = teams.filter(({ agree }) => agree === false);
  if (!first) return title.agree;
  const said = title.differ(first.team.name, first.hours.short, first.customers.short);
  if (others.length === 0) return said;
  return `${said}; ${title.also(
    teamNames(
      reader,
      others.map(({ team }) => team.name),
    ),
  )}`;
}

/**
 * Whether the edition tells both readings of teams: what rests on absence may stand there of the whole alone.
 */
function tellsOfTeams({ report, isTold }: Reader): boolean {
  return report.teams.some((team) => isTold("plan.load", team, "r12"));
}

/** What each reading says of a team, where at least one can say something. */
function teamSections(reader: Reader): Section[] {
  const { agreement } = reader.words.both;
  if (!tellsOfTeams(reader)) return [];
  const told = verdictsOfTeams(reader).filter(
    ({ hours, customers }) => hours.sees !== null || customers.sees !== null,
  );
  return told.map(({ team, hours, customers, agree }, i) => ({
    id: `team-${i + 1}`,
    message: team.name,
    subtitle: agree === null ? agreement.unknown : agree ? agreement.agree : agreement.differ,
    blocks: [{ kind: "twin", hours: [hours.text], customers: [customers.text] }],
  }));
}

function gapSections(reader: Reader): Section[] {
  const [first, second] = gapCharts(reader, reader.report.whole, "r12");
  if (!first) return [];
  return [{ id: "gap", blocks: second ? [{ kind: "pair", charts: [first, second] }] : charts(first) }];
}

function placeSection(reader: Reader): Section | undefined {
  const placed = tellsOfTeams(reader) ? [placementChart(reader), peoplePlacementChart(reader)] : [];
  const blocks = charts(...placed, sharesChart(reader));
  return blocks.length === 0 ? undefined : { id: "place", blocks };
}

function tablesOf(reader: Reader): TableView[] {
  const { report, words } = reader;
  return [
    scopeTable(reader, {
      id: "both-teams",
      caption: words.both.table,
      head: words.shared.team,
      scopes: report.teamsAndWhole,
      columns: [
        { metric: "strength.under" },
        { metric: "activity.attainment_available.visits" },
        { metric: "conversion.quote_to_order", window: "r12", asRate: true },
        { metric: "plan.sufficiency", window: "ytd" },
        { metric: "plan.coverage", window: "r12" },
        { metric: "plan.load", window: "r12" },
      ],
      note: words.shared.teamOrder,
    }),
    scopeTable(reader, {
      id: "both-people",
      caption: words.both.personTable,
      head: words.shared.person,
      scopes: report.people,
      columns: [
        { metric: "activity.per_fte.visits", window: "r12" },
        { metric: "conversion.quote_to_order", window: "r12", asRate: true },
        { metric: "plan.coverage", window: "r12" },
        { metric: "plan.load", window: "r12" },
        { metric: "plan.sufficiency", window: "ytd" },
      ],
      href: (scope) => personSlug(scope.id),
      note: words.shared.alphabetical,
    }),
  ];
}

/** Both readings side by side, where they disagree, and what each would have a manager do. */
export function bothView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  return {
    slug: "both",
    title: bothTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [words.both.lead],
    sections: [
      ...gapSections(reader),
      { id: "questions", message: words.overview.questions, blocks: [sixQuestions(reader, report.whole)] },
      ...sectionsOf(reader, [
        {
          needs: ["team", "absence", "accounts", "plan", "activities"],
          toSee: "placement",
          section: () => placeSection(reader),
        },
      ]),
      ...leverSections(reader, report.teams),
      ...pocketSections(
        reader,
        report.segments.map((scope) => ({ name: scope.name, scope })),
      ),
      ...teamSections(reader),
      ...signalSections(reader, isShared),
      ...sectionsOf(reader, [{ section: () => tableSection("tables", tablesOf(reader)) }]),
    ],
  };
}
