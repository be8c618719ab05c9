import type { Statement } from "../../contract/statement.ts";
import type { Reading, SignalId } from "../../contract/vocabulary.ts";
import type { Inline } from "../../text/said.ts";
import { teamSlug } from "../../text/slug.ts";
import { choicesFor } from "../agreements/choices.ts";
import type { BlockOf, DiscussRow, Section } from "../page.ts";
import { findingName, findingStatement } from "../parts/finding-statement.ts";
import { isShared, type Signal, tooEarly } from "../parts/findings.ts";
import { mostNames } from "../parts/names.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";
import { foundIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";

/** What findings are about: where one reads on. */
type Theme = "result" | "strength" | "plan" | "activity" | "quotes" | "data";

const themeOf: Record<SignalId, Theme> = {
  result_low: "result",
  yield_low: "result",
  understaffed: "strength",
  plan_does_not_fit: "plan",
  plan_not_enough: "plan",
  plan_on_own_rates: "plan",
  plan_not_agreed: "plan",
  coverage_low: "plan",
  wrong_customers: "plan",
  neglected: "plan",
  no_new_business: "activity",
  process_change: "activity",
  busy_few_orders: "result",
  half_the_orders: "result",
  doing_well: "result",
  stale_quotes: "quotes",
  unlogged: "data",
};

const pageOf: Record<Exclude<Theme, "result">, string> = {
  strength: "strength",
  plan: "customers",
  activity: "activity",
  quotes: "conversion",
  data: "quality",
};

/** On whose side a theme lies: that reading says what to do about it. */
const sideOf: Partial<Record<Theme, Reading>> = {
  strength: "hours",
  activity: "hours",
  plan: "customers",
};

/** So many rows are read in a minute; the others are one line. */
const mostRows = 3;

/** So many names fit in a line. */
const mostNamed = 2;

/** What was found of one subject, the first of it first. */
type Subject = readonly [Signal, ...Signal[]];

/** Beside other teams, all that was found about one is one subject; else what belongs together is. */
function subjectsOf({ report }: Reader, found: readonly Signal[]): Subject[] {
  const isTeamOfSeveral = ({ scope }: Signal) => scope.kind === "team" && report.teams.length > 1;
  const keyOf = (signal: Signal) =>
    `${signal.scope.kind} ${signal.scope.id} ${isTeamOfSeveral(signal) ? "" : themeOf[signal.id]}`;
  return [...Map.groupBy(found, keyOf).values()].flatMap(([first, ...rest]): Subject[] =>
    first ? [[first, ...rest]] : [],
  );
}

/** Where one reads on about a subject: of several themes or of its result a team has its own page. */
function doorOf({ words, report }: Reader, subject: Subject): DiscussRow["door"] {
  const [{ id, scope }] = subject;
  const theme = themeOf[id];
  const { doors } = words.overview.discuss;
  const isAboutTeam = theme === "result" || subject.some((signal) => themeOf[signal.id] !== theme);
  // On its own page one reads on where its steps are.
  if (scope.kind === "team" && isAboutTeam && report.teams.length > 1)
    return { text: doors.result, href: teamSlug(scope.id) };
  return theme === "result"
    ? { text: doors.steps, href: "conversion" }
    : { text: doors[theme], href: pageOf[theme] };
}

/**
 * What a reading would do: about what is said. Of a result, which has its cause elsewhere, about what was
 * found of its team on the side of that reading, else about what was found of it last, which says most.
 */
function adviceOf(reader: Reader, subject: Subject, reading: Reading): string {
  const [first] = subject;
  const { kind, id: scope } = first.scope;
  const causes = reader.report.snapshot.signals.filter(
    (signal) =>
      signal.state === "found" &&
      signal.scope.kind === kind &&
      signal.scope.id === scope &&
      sideOf[themeOf[signal.id]] === reading,
  );
  const said = themeOf[first.id] === "result" ? (causes[0] ?? subject.at(-1) ?? first) : first;
  return said.advice[reading][reader.language];
}

/** What else is to be named of a subject: the first of each other theme, or what there is of the same. */
function besides([first, ...rest]: Subject): readonly Signal[] {
  const others = rest.filter(({ id }) => themeOf[id] !== themeOf[first.id]);
  const byTheme = [...Map.groupBy(others, ({ id }) => themeOf[id]).values()].flatMap(([each]) => each ?? []);
  return (byTheme.length === 0 ? rest : byTheme).slice(0, mostNamed);
}

/** What its team chose for a finding: said on the page of the team alone. */
function chosenFor(reader: Reader, { id: finding, scope }: Signal): Statement[] {
  const isOwnPage = reader.report.whole.kind === "team" && scope.kind === "team";
  return isOwnPage ? choicesFor(reader, { team: scope.id, finding }) : [];
}

/** One subject: the first that was found of it in a sentence, others by name. */
function rowOf(reader: Reader, subject: Subject): DiscussRow {
  return {
    said: findingStatement(reader, subject[0]),
    evidence: [
      ...besides(subject).map((signal) => findingName(reader, signal)),
      ...subject.flatMap((signal) => chosenFor(reader, signal)),
    ],
    door: doorOf(reader, subject),
    hours: adviceOf(reader, subject, "hours"),
    customers: adviceOf(reader, subject, "customers"),
  };
}

/** What is said on a page that all read: of the company with its teams, or of one team alone. */
function aboutOf({ report: { whole, teams } }: Reader): (scope: Signal["scope"]) => boolean {
  const isOwn = ({ kind, id }: Signal["scope"]) =>
    kind === "team" ? teams.some((team) => team.id === id) : kind !== "company" || whole.kind === "company";
  return (scope) => isShared(scope) && isOwn(scope);
}

/** How many account managers have something to discuss, with the way to who and about what. */
function peopleRow(reader: Reader): DiscussRow[] {
  const { words, formats, report } = reader;
  const of = { kinds: ["account_manager"] } as const;
  const saying = sayingOf(reader);
  const about = report.snapshot.signals.filter(
    ({ state, scope }) => state === "found" && scope.kind === "account_manager",
  );
  const count = new Set(about.map(({ scope }) => scope.id)).size;
  // Of one team its page names them.
  if (count === 0 || report.teams.length < 2) return [];
  const { people, peopleWho, peopleHours, peopleCustomers } = words.overview.discuss;
  saying.number({ found: of });
  return [
    {
      said: saying.statement("overview.discuss.people", people(count, formats)),
      evidence: [],
      door: { text: peopleWho, href: "people" },
      hours: peopleHours,
      customers: peopleCustomers,
    },
  ];
}

/** Of whom there is something to discuss, in a line that leads to where that stands; undefined of nobody. */
export function discussDoor(reader: Reader, section: Section | undefined): Statement<Inline> | undefined {
  const { words, formats, report } = reader;
  const { toDiscuss, peopleIn } = words.overview.discuss;
  if (!section) return undefined;
  const saying = sayingOf(reader);
  const isFoundOf = ({ kind, id }: ScopeEntry) =>
    foundIn(report, { kinds: ["team"], scope: { kind, id } }) > 0;
  const teams = report.teams.filter(isFoundOf);
  const of = { kinds: ["account_manager"] } as const;
  // Of one team its page names them.
  const people = report.teams.length < 2 ? 0 : foundIn(report, of);
  const named = teams.length > mostNames ? [] : teams;
  for (const { kind, id } of named) saying.that({ names: { kind, id } });
  const count = { found: { kinds: ["team"] } } as const;
  const about = [
    ...named.map(({ name }) => name),
    ...(named.length < teams.length ? [words.shared.teams(saying.number(count))] : []),
    ...(people === 0 ? [] : [peopleIn(people, { number: () => saying.number({ found: of }) })]),
  ];
  if (about.length === 0) return undefined;
  const text = [{ text: toDiscuss, href: `index#${section.id}` }, `: ${formats.list(about)}`];
  return saying.statement("overview.figure.discuss", text);
}

function titleOf(reader: Reader, rows: number): Statement | string {
  const { items, title } = reader.words.overview.discuss;
  return title(items[rows] ?? reader.formats.number(rows));
}

/**
 * What to discuss this month: the findings about company and teams by subject, then how many people have one.
 */
export function discussSection(reader: Reader): Section[] {
  const { words, formats, report } = reader;
  const isAbout = aboutOf(reader);
  const found = report.snapshot.signals.filter(({ state, scope }) => state === "found" && isAbout(scope));
  const subjects = subjectsOf(reader, found);
  const people = peopleRow(reader);
  const shown = subjects.slice(0, mostRows);
  const more = subjects.slice(mostRows).flat();
  const rows = [...shown.map((subject) => rowOf(reader, subject)), ...people];
  const early = tooEarly(reader, isAbout);
  if (rows.length === 0 && early.length === 0) return [];
  const table: BlockOf<"discuss">[] =
    rows.length === 0 ? [] : [{ kind: "discuss", seen: words.overview.discuss.seen, rows }];
  return [
    {
      id: "discuss",
      message: rows.length === 0 ? words.overview.discuss.nothingSure : titleOf(reader, rows.length),
      blocks: [
        ...table,
        ...(more.length === 0
          ? []
          : [
              {
                kind: "folded" as const,
                label: words.overview.discuss.more(formats.number(more.length)),
                points: more.flatMap((signal) => [
                  findingStatement(reader, signal),
                  ...chosenFor(reader, signal),
                ]),
              },
            ]),
        ...early,
      ],
    },
  ];
}
