import type { MetricId } from "../contract/metric-ids.ts";
import type { Language } from "../contract/vocabulary.ts";
import { capital } from "../text/capital.ts";
import type { Said } from "../text/said.ts";
import { personSlug, teamSlug } from "../text/slug.ts";
import { doneMeasures } from "./activity/done-measures.ts";
import { teamAgreements } from "./agreements/of-team.ts";
import { charts, tables } from "./blocks.ts";
import { numberCell } from "./cells.ts";
import { yearEndSections } from "./forecast/section.ts";
import { discussSection } from "./overview/discuss.ts";
import { headFigure, headline, isMonthKnown } from "./overview/headline.ts";
import { knownLead } from "./overview/known.ts";
import { revenueTrend } from "./overview/revenue-trend.ts";
import { clearlyAhead } from "./overview/teams.ts";
import type { Cell, Column, PageView, Section } from "./page.ts";
import { dueCell, dueLabel, isInDiary, isWaiting } from "./parts/due.ts";
import { gapSections } from "./parts/gap.ts";
import { openStatement, openTable } from "./parts/open-quotes.ts";
import { openingOf } from "./parts/opening.ts";
import { sectionsOf } from "./parts/parts.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { figureRef, sayingOf } from "./parts/saying.ts";
import { subjectsCell } from "./parts/subjects.ts";
import { isAssessed } from "./person/title.ts";
import { relationIn } from "./quantity.ts";
import type { Report, ScopeEntry } from "./report.ts";
import { teamStrength } from "./strength/trend.ts";

/** A report as it is about one of its teams alone. */
function aboutTeam(report: Report, team: ScopeEntry): Report {
  return {
    ...report,
    whole: team,
    teams: [team],
    teamsAndWhole: [team],
    people: report.people.filter((person) => person.team === team.name),
  };
}

const none: Cell = { text: "–" };

/** A column of the table of members. */
interface MemberColumn extends Column {
  cell(person: ScopeEntry): Cell;
}

function memberColumns(reader: Reader): MemberColumn[] {
  const { words, formats, report, value } = reader;
  const { coverage_low, load_low, load_high } = report.snapshot.settings.thresholds;
  const waiting = Map.groupBy(report.due.filter(isWaiting), (row) => row.account_manager_id);
  return [
    {
      label: dueLabel(reader, words.team.due),
      numeric: true,
      line: 2,
      cell: (person) => {
        // Without a plan nobody is not due either.
        if (report.dueOf(person).length === 0) return none;
        return dueCell(reader, waiting.get(person.id) ?? []);
      },
    },
    {
      label: words.team.plan,
      numeric: true,
      line: 2,
      definition: "plan.coverage",
      cell: (person) => {
        const done = value("plan.coverage", person, "r12");
        if (done === null) return none;
        const tone = done < coverage_low ? "bad" : "neutral";
        return { ...numberCell(done, "share", formats.percent), tone };
      },
    },
    {
      label: words.team.load,
      numeric: true,
      line: 2,
      definition: "plan.load",
      cell: (person) => {
        const load = value("plan.load", person, "r12");
        if (load === null) return none;
        const isInBand = load >= load_low && load <= load_high;
        const tone = isInBand ? "neutral" : "bad";
        return { ...numberCell(load, "share", formats.percent), tone };
      },
    },
    {
      label: words.team.year,
      numeric: true,
      line: 2,
      definition: "result.attainment",
      cell: (person) => {
        const share = value("result.attainment", person, "ytd");
        if (share === null) return none;
        // Red is beyond chance, as it was found; green is worth a word.
        const isLow = reader.report
          .findingsAbout(person)
          .some(({ id, state }) => id === "result_low" && state === "found");
        const tone = isLow ? "bad" : share - 1 >= clearlyAhead ? "good" : "neutral";
        return { ...numberCell(share, "share", formats.percent), tone };
      },
    },
    {
      label: words.team.subject,
      numeric: false,
      line: 2,
      cell: (person) => subjectsCell(reader, person),
    },
  ];
}

/** What each did in the month, for where there is neither a plan nor a target. */
function doneColumns(reader: Reader): MemberColumn[] {
  const { words, formats, value } = reader;
  return doneMeasures(reader).map((measure): MemberColumn => {
    const metric: MetricId = `activity.count.${measure}`;
    return {
      label: capital(words.shared.measures[measure]),
      numeric: true,
      line: 2,
      definition: metric,
      cell: (person) => numberCell(value(metric, person), "count", formats.number),
    };
  });
}

/** The members of whom the month says something, by name, a line each. */
function membersSection(reader: Reader): Section | undefined {
  const { words } = reader;
  const members = reader.report.people.filter((person) => isAssessed(reader, person));
  const told = (all: MemberColumn[]) =>
    all.filter(({ cell }) => members.some((person) => cell(person).text !== none.text));
  const needs = told(memberColumns(reader));
  const columns = needs.length === 0 ? told(doneColumns(reader)) : needs;
  if (columns.length === 0) return undefined;
  return {
    id: "members",
    message: needs.length === 0 ? words.team.done : words.team.members,
    blocks: tables({
      id: "members-table",
      caption: words.team.caption(reader.month),
      columns: [
        { label: words.shared.person, numeric: false },
        ...columns.map(({ cell: _, ...column }) => column),
      ],
      rows: members.map((person) => [
        { text: person.name, href: personSlug(person.id) },
        ...columns.map(({ cell, definition }) =>
          definition === undefined ? cell(person) : reader.noted(cell(person), definition, person),
        ),
      ]),
      isFixed: true,
      note: membersNote(reader, members),
    }),
  };
}

/**
 * The order of the members; how many of who waits with them are in a diary, and what the figures of the team
 * hold besides theirs, where that is anything.
 */
function membersNote(reader: Reader, members: readonly ScopeEntry[]): Said {
  const { words, report } = reader;
  const unserved = figureRef("plan.unserved", report.whole, "r12");
  const isUnserved = relationIn(report, unserved, "at_least", 1) === true;
  const isAny = members.some((person) =>
    report.dueOf(person).some((row) => isWaiting(row) && isInDiary(row)),
  );
  if (!isUnserved && !isAny) return words.shared.alphabetical;
  const saying = sayingOf(reader);
  const waiting = (inDiary: { in_diary?: true }) =>
    saying.number({ plus: members.map(({ id }) => ({ waiting: { account_manager: id, ...inDiary } })) });
  const parts = [
    words.shared.alphabetical,
    ...(isAny ? [words.team.inDiary(waiting({ in_diary: true }), waiting({}))] : []),
    ...(isUnserved ? [words.team.unserved(saying.number(unserved))] : []),
  ];
  return saying.statement(isUnserved ? "team.unserved" : "team.in_diary", parts.join(" "));
}

/** What the team has open, oldest first, under how much that is. */
function teamOpenQuotes(reader: Reader): Section | undefined {
  const { report, words } = reader;
  const message = openStatement(reader, report.whole);
  const rows = report.snapshot.open_quotes.filter(({ team }) => team === report.whole.id);
  if (message === undefined || rows.length === 0) return undefined;
  const caption = words.quotes.list.caption;
  const table = openTable(reader, {
    id: "open-quotes-table",
    caption,
    rows,
    withManager: true,
    isFolded: true,
  });
  return { id: "open-quotes", reading: "hours", message, blocks: tables(table) };
}

/**
 * A team as its lead reads it: the month and the year, who needs what, both readings, and what to discuss.
 */
export function teamView(report: Report, team: ScopeEntry, language: Language): PageView {
  const reader = readerOf(aboutTeam(report, team), language);
  const { words } = reader;
  const figure = headFigure(reader);
  return {
    slug: teamSlug(team.id),
    ...openingOf({ title: headline(reader), lead: knownLead(reader), isUnknown: !isMonthKnown(reader) }),
    kicker: words.team.kicker(team.name, reader.month),
    ...(figure === undefined ? {} : { figure }),
    sections: [
      ...sectionsOf(reader, [{ section: () => membersSection(reader) }]),
      ...sectionsOf(reader, [{ section: () => teamAgreements(reader) }]),
      ...discussSection(reader),
      ...sectionsOf(reader, [{ toSee: "rates", section: () => teamOpenQuotes(reader) }]),
      ...gapSections(reader),
      ...sectionsOf(reader, [
        {
          section: () => {
            const chart = teamStrength(reader, team);
            return chart && { id: "strength", reading: "hours", blocks: charts(chart) };
          },
        },
        {
          toSee: "result",
          section: () => {
            const chart = revenueTrend(reader);
            return chart && { id: "trend", blocks: charts(chart) };
          },
        },
      ]),
      ...yearEndSections(reader),
    ],
  };
}
