import type { Statement } from "../contract/statement.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { Said } from "../text/said.ts";
import { teamSlug } from "../text/slug.ts";
import { charts } from "./blocks.ts";
import { namedReasons } from "./both/named-reasons.ts";
import { placementChart } from "./both/placement.ts";
import { sharesChart } from "./both/shares.ts";
import { claimsOf, type Verdicts, verdicts } from "./both/verdicts.ts";
import { yearEndSections } from "./forecast/section.ts";
import type { Block, DiscussRow, PageView, Section } from "./page.ts";
import { gapSections } from "./parts/gap.ts";
import { leverSections } from "./parts/levers.ts";
import { someTeams } from "./parts/names.ts";
import { missingAmong, sectionsOf } from "./parts/parts.ts";
import { peopleToDiscuss } from "./parts/people-to-discuss.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { figureRef, sayingOf } from "./parts/saying.ts";
import { shownTeams } from "./parts/shown-teams.ts";
import { quantityIn } from "./quantity.ts";
import type { Report, ScopeEntry } from "./report.ts";

interface TeamVerdicts extends Verdicts {
  team: ScopeEntry;
}

function verdictsOfTeams(reader: Reader): TeamVerdicts[] {
  return reader.report.teams.map((team) => ({ team, ...verdicts(reader, team) }));
}

/** Where the readings differ: of the first such team what each says, of the others their names. */
export function bothTitle(reader: Reader): Said {
  const { words, report } = reader;
  const { title } = words.both;
  if (report.teams.length > 0 && !tellsOfTeams(reader)) return title.whole(report.whole.name);
  const teams = verdictsOfTeams(reader);
  const isUnknown = missingAmong(reader, ["plan", "activities", "accounts", "strength"]).length > 0;
  if (isUnknown || !teams.some(({ agree }) => agree !== null)) return title.unknown;
  const saying = sayingOf(reader);
  const [first, ...others] = teams.filter(({ agree }) => agree === false);
  if (!first) {
    saying.that(...teams.filter(({ agree }) => agree !== null).flatMap(claimsOf));
    return saying.statement("both.title.agree", title.agree);
  }
  saying.that({ names: { kind: "team", id: first.team.id } }, ...[first, ...others].flatMap(claimsOf));
  const said = title.differ(first.team.name, first.hours.short, first.customers.short);
  if (others.length === 0) return saying.statement("both.title.differ", said);
  const names = someTeams(
    reader,
    others.map(({ team }) => team.name),
  );
  return saying.statement("both.title.several_differ", `${said}; ${title.also(names)}`);
}

/**
 * Whether the edition tells both readings of teams: what rests on absence may stand there of the whole alone.
 */
function tellsOfTeams({ report, isTold }: Reader): boolean {
  return report.teams.some((team) => isTold("plan.load", team, "r12"));
}

/** What came of the year so far and of the month, before what either reading makes of it. */
function resultOf(reader: Reader, team: ScopeEntry): Statement {
  const { words, formats, report } = reader;
  const { result } = words.both;
  const saying = sayingOf(reader);
  const { kind, id, name } = team;
  saying.that({ names: { kind, id } });
  const [year, month] = (["ytd", "month"] as const).map((window) =>
    figureRef("result.attainment", team, window),
  );
  if (!year || !month || quantityIn(report, year) === null || quantityIn(report, month) === null) {
    const missing = year && quantityIn(report, year) === null ? year : month;
    if (missing) saying.that({ unknown: missing });
    return saying.statement("both.result.unknown", result.unknown(name));
  }
  const monthName = formats.monthName(report.snapshot.period.month);
  const said = result.of(name, saying.percent(year), monthName, saying.percent(month));
  return saying.statement("both.result", said);
}

/** So many teams are seen at once. */
const mostRows = 8;

/** Result, and what each reading says of a team, a row each, where at least one can say something. */
function teamSections(reader: Reader): Section[] {
  const { words, formats } = reader;
  const { both } = words;
  if (!tellsOfTeams(reader)) return [];
  const told = verdictsOfTeams(reader).filter(
    ({ hours, customers }) => hours.sees !== null || customers.sees !== null,
  );
  if (told.length === 0) return [];
  const shown = shownTeams(reader, mostRows);
  const others = told.filter(({ team }) => !shown.includes(team));
  const rows = told
    .filter(({ team }) => shown.includes(team))
    .map(
      ({ team, hours, customers }): DiscussRow => ({
        said: resultOf(reader, team),
        evidence: [],
        door: { text: both.door, href: teamSlug(team.id) },
        hours: hours.said,
        customers: customers.said,
      }),
    );
  const folded: Block[] =
    others.length === 0
      ? []
      : [
          {
            kind: "folded",
            label: words.shared.otherTeams(formats.number(others.length)),
            points: others.map(({ team }) => resultOf(reader, team)),
          },
        ];
  const table: Block = { kind: "discuss", seen: both.result.head, rows };
  return [{ id: "teams", message: both.teams, blocks: [table, ...folded] }];
}

function placeSection(reader: Reader): Section | undefined {
  const placed = tellsOfTeams(reader) ? placementChart(reader) : undefined;
  const shares = sharesChart(reader);
  const blocks: Block[] =
    placed && shares ? [{ kind: "pair", charts: [placed, shares] }] : charts(placed, shares);
  return blocks.length === 0 ? undefined : { id: "place", blocks };
}

/** Both readings side by side, where they disagree, and what each would have a manager do. */
export function bothView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words } = reader;
  return {
    slug: "both",
    title: bothTitle(reader),
    kicker: words.shared.kicker(reader.month),
    lead: [words.both.lead, peopleToDiscuss(reader)].filter((said) => said !== undefined),
    sections: [
      ...teamSections(reader),
      ...gapSections(reader, "ytd"),
      ...namedReasons(reader),
      ...yearEndSections(reader),
      ...sectionsOf(reader, [
        {
          toSee: "placement",
          section: () => placeSection(reader),
        },
      ]),
      ...leverSections(reader, report.teams),
    ],
  };
}
