import type { Statement } from "../../contract/statement.ts";
import { teamSlug } from "../../text/slug.ts";
import { tables } from "../blocks.ts";
import type { Cell, Column, Section } from "../page.ts";
import { resultOf } from "../parts/gap-effects.ts";
import { ofTeam } from "../parts/of-team.ts";
import { type Reader, toneOf } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { highestBy } from "../parts/sentences.ts";
import { shownTeams } from "../parts/shown-teams.ts";
import type { ScopeEntry } from "../report.ts";
import { onTarget } from "./headline.ts";
import { teamsBehind } from "./lead.ts";

/** From here a team is worth naming as ahead of its year. */
export const clearlyAhead = 0.1;
/** So many teams are seen at once. */
const mostRows = 4;
/** Within this share of its target everybody is close to it. */
const nearTarget = 0.05;

/** Who is behind for the year and who is well ahead of it; a label where nothing is to be said. */
function message(reader: Reader): Statement | string {
  const { words, formats, report, value } = reader;
  const { teams } = words.overview;
  const saying = sayingOf(reader);
  const behind = teamsBehind(reader);
  const yearOf = (team: ScopeEntry) => value("result.attainment", team, "ytd");
  const ahead = highestBy(report.teams, yearOf);
  const isAhead = ahead !== undefined && (yearOf(ahead) ?? 0) - 1 >= clearlyAhead;
  for (const { kind, id } of behind)
    saying.that(
      { names: { kind, id } },
      { a: { found: { kinds: ["team"], ids: ["result_low"], scope: { kind, id } } }, relation: "is", b: 1 },
    );
  const lags =
    behind.length === 0 ? "" : teams.lags(formats.list(behind.map(({ name }) => name)), behind.length);
  if (isAhead) {
    const off = { minus: [figureRef("result.attainment", ahead, "ytd"), 1] } as const;
    saying.that(
      { names: { kind: ahead.kind, id: ahead.id } },
      { a: off, relation: "at_least", b: clearlyAhead },
    );
    const share = saying.percent(off);
    return behind.length === 0
      ? saying.statement("overview.teams.ahead", teams.ahead(ahead.name, share))
      : saying.statement("overview.teams.behind_and_ahead", teams.behindAndAhead(lags, ahead.name, share));
  }
  if (behind.length > 0) return saying.statement("overview.teams.behind", teams.behind(lags));
  const shares = report.teams.map(yearOf);
  if (!shares.every((share) => share !== null && Math.abs(share - 1) <= nearTarget)) return teams.plain;
  const every = (relation: "at_least" | "at_most", than: number) =>
    saying.that({
      every: { metric: "result.attainment", kind: "team", window: "ytd", which: { relation, than } },
    });
  every("at_least", 1 - nearTarget);
  every("at_most", 1 + nearTarget);
  return saying.statement("overview.teams.near", teams.near);
}

/** A column of the table of teams: its heading and a cell for each. */
interface TeamColumn extends Column {
  cell(scope: ScopeEntry): Cell;
}

const none: Cell = { text: "–" };

function columnsOf(reader: Reader): TeamColumn[] {
  const { words, formats, report, value } = reader;
  const { teams } = words.overview;
  const most = Math.max(
    ...report.teams.flatMap((team) => Object.values(resultOf(reader, team) ?? { none: 0 })),
  );
  const widest = Math.max(...report.teams.map((team) => Math.abs(resultOf(reader, team)?.gap ?? 0)));
  const yearOff = (scope: ScopeEntry) => {
    const share = value("result.attainment", scope, "ytd");
    return share === null ? null : share - 1;
  };
  const extent = Math.max(...report.teams.map((team) => Math.abs(yearOff(team) ?? 0)));
  const { understaffed, coverage_low } = report.snapshot.settings.thresholds;
  const isTeam = ({ kind }: ScopeEntry) => kind === "team" && report.teams.length > 1;
  return [
    {
      label: teams.result,
      numeric: true,
      line: 2,
      definition: "activity.count.revenue",
      cell(scope) {
        const found = resultOf(reader, scope);
        if (!found) return none;
        const text = `${formats.thousands(found.revenue)} ${words.shared.of(formats.thousands(found.target))}`;
        const bullet = { actual: found.revenue, plan: found.target, extent: most };
        return { text, sort: found.revenue, ...(isTeam(scope) ? { bullet } : {}) };
      },
    },
    {
      label: teams.difference,
      numeric: true,
      line: 2,
      definition: "result.difference",
      cell(scope) {
        const found = resultOf(reader, scope);
        if (!found) return none;
        const tone = toneOf(found.gap, onTarget * found.target);
        const bar = { value: found.gap, extent: widest };
        return {
          text: formats.signedThousands(found.gap),
          sort: found.gap,
          tone,
          ...(isTeam(scope) ? { bar } : {}),
        };
      },
    },
    {
      label: teams.year,
      numeric: true,
      line: 2,
      definition: "result.attainment",
      cell(scope) {
        const share = yearOff(scope);
        if (share === null) return none;
        // Red is beyond chance, as it was found; green is worth a word.
        const isLow = teamsBehind(reader).some(({ id }) => id === scope.id);
        const tone = isLow ? "bad" : share >= clearlyAhead ? "good" : "neutral";
        return {
          text: formats.signedPercent(share),
          sort: share,
          tone,
          ...(isTeam(scope) ? { pin: { share, extent } } : {}),
        };
      },
    },
    {
      label: teams.lastYear,
      numeric: true,
      definition: "result.last_year",
      cell(scope) {
        const before = value("result.last_year", scope, "ytd");
        return before === null ? none : { text: formats.thousands(before), sort: before };
      },
    },
    {
      label: teams.strength,
      numeric: true,
      line: 2,
      definition: "strength.under",
      cell(scope) {
        const under = value("strength.under", scope);
        if (under === null) return none;
        const tone = under >= understaffed ? "bad" : "neutral";
        return { text: formats.signedPercent(-under), sort: 0 - under, tone };
      },
    },
    {
      label: teams.plan,
      numeric: true,
      line: 2,
      definition: "plan.coverage",
      cell(scope) {
        const done = value("plan.coverage", scope, "r12");
        if (done === null) return none;
        return { text: formats.percent(done), sort: done, tone: done < coverage_low ? "bad" : "neutral" };
      },
    },
  ];
}

/**
 * Result, strength and plan of each team, with the year; nothing where there are no teams to lay beside each
 * other.
 */
export function teamsSection(reader: Reader): Section[] {
  const { words, formats, report, isTold, noted } = reader;
  const hasResult = report.teams.some((team) => resultOf(reader, team) !== null);
  if (
    report.teams.length < 2 ||
    !hasResult ||
    !report.teams.some((team) => isTold("result.attainment", team))
  )
    return [];
  const columns = columnsOf(reader).filter(({ cell }) =>
    report.teams.some((team) => cell(team).text !== none.text),
  );
  const said = message(reader);
  const unit = formats.thousandsUnit;
  const rowOf = (scope: ScopeEntry): Cell[] => [
    { text: scope.name, ...ofTeam(scope), ...(scope.kind === "team" ? { href: teamSlug(scope.id) } : {}) },
    ...columns.map(({ cell, definition }) =>
      definition === undefined ? cell(scope) : noted(cell(scope), definition, scope),
    ),
  ];
  const shown = shownTeams(reader, mostRows);
  const others = report.teams.filter((team) => !shown.includes(team));
  const frame = {
    columns: [
      { label: words.shared.team, numeric: false },
      ...columns.map(({ cell: _, ...column }) => column),
    ],
    isFixed: true,
  };
  return [
    {
      id: "teams",
      message: said,
      blocks: tables(
        {
          ...frame,
          id: "teams-table",
          caption: words.overview.teams.caption(reader.month, unit),
          rows: shown.map(rowOf),
          ...(report.whole.kind === "company" ? { foot: [rowOf(report.whole)] } : {}),
          note: words.overview.teams.note,
        },
        ...(others.length === 0
          ? []
          : [
              {
                ...frame,
                id: "other-teams-table",
                caption: words.shared.otherTeams(formats.number(others.length)),
                rows: others.map(rowOf),
                isFolded: true,
              },
            ]),
      ),
    },
  ];
}
