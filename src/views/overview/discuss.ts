import type { Statement } from "../../contract/statement.ts";
import type { SignalId } from "../../contract/vocabulary.ts";
import { teamSlug } from "../../text/slug.ts";
import type { BlockOf, DiscussRow, Section } from "../page.ts";
import { findingName, findingStatement } from "../parts/finding-statement.ts";
import { isShared, type Signal, tooEarly } from "../parts/findings.ts";
import type { Reader } from "../parts/reader.ts";
import { sayingOf } from "../parts/saying.ts";

/** What findings are about: where one reads on. */
type Theme = "result" | "strength" | "plan" | "activity" | "data";

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
  unlogged: "data",
};

const pageOf: Record<Exclude<Theme, "result">, string> = {
  strength: "strength",
  plan: "customers",
  activity: "activity",
  data: "quality",
};

/** So many rows are read in a minute; the others are one line. */
const mostRows = 5;

/** Where one reads on about a theme: of a team's result on its own page. */
function doorOf(theme: Theme, { kind, id }: Signal["scope"]): string {
  if (theme !== "result") return pageOf[theme];
  return kind === "team" ? teamSlug(id) : "conversion";
}

/** One subject: what was found about one team, or the company, that belongs together. */
function rowOf(reader: Reader, [first, ...rest]: readonly [Signal, ...Signal[]]): DiscussRow {
  const { language, words } = reader;
  const theme = themeOf[first.id];
  return {
    said: findingStatement(reader, first),
    evidence: rest.map((signal) => findingName(reader, signal)),
    door: { text: words.overview.discuss.doors[theme], href: doorOf(theme, first.scope) },
    hours: first.advice.hours[language],
    customers: first.advice.customers[language],
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
  const subjects = [
    ...Map.groupBy(found, ({ id, scope }) => `${scope.kind} ${scope.id} ${themeOf[id]}`).values(),
  ].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []));
  const people = peopleRow(reader);
  const shown = subjects.slice(0, mostRows);
  const more = subjects.slice(mostRows).flat();
  const rows = [...shown.map((subject) => rowOf(reader, [...subject])), ...people];
  const early = tooEarly(reader, isAbout);
  if (rows.length === 0 && early.length === 0) return [];
  const table: BlockOf<"discuss">[] =
    rows.length === 0 ? [] : [{ kind: "discuss", seen: words.overview.discuss.seen, rows }];
  return [
    {
      id: "discuss",
      message: titleOf(reader, rows.length),
      blocks: [
        ...table,
        ...(more.length === 0
          ? []
          : [
              {
                kind: "folded" as const,
                label: words.overview.discuss.more(formats.number(more.length)),
                points: more.map((signal) => findingStatement(reader, signal)),
              },
            ]),
        ...early,
      ],
    },
  ];
}
