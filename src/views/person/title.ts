import { partSaid } from "../../text/settings-said.ts";
import type { Reader } from "../parts/reader.ts";
import type { ScopeEntry } from "../report.ts";

const workdaysPerWeek = 5;

/** Whether there may be figures about somebody for the reported month. docs/privacy.md. */
export function isAssessed({ figure }: Reader, person: ScopeEntry): boolean {
  return !(["portfolio.customers", "activity.count.visits"] as const).some(
    (metric) => figure(metric, person)?.status === "not_assessed",
  );
}

/**
 * Hours a week that the plan asks for and that there are, over the year so far; undefined where one is not
 * known.
 */
function hoursPerWeek({ report, formats, value }: Reader, person: ScopeEntry): [string, string] | undefined {
  const weeks = (report.snapshot.period.working_days.ytd ?? 0) / workdaysPerWeek;
  const required = value("plan.hours_required", person, "ytd");
  const available = value("hours.available", person, "ytd");
  if (required === null || available === null || weeks === 0) return undefined;
  return [formats.number(required / weeks), formats.number(available / weeks)];
}

export function personTitle(reader: Reader, person: ScopeEntry, waiting: number): string {
  const { words, formats, value } = reader;
  const { title } = words.person;
  if (!isAssessed(reader, person)) return title.notAssessed(person.name);
  const due = words.person.accounts(waiting, formats);
  const hours = hoursPerWeek(reader, person);
  if (hours) return title.load(person.name, ...hours, due);
  return value("portfolio.customers", person) === null
    ? title.none(person.name)
    : title.due(person.name, due);
}

export function personLead(reader: Reader, person: ScopeEntry): string[] {
  const { report, words, formats, value, said } = reader;
  if (!isAssessed(reader, person))
    return [
      words.person.notAssessed(
        partSaid(report.snapshot.settings.thresholds.available_least, words.shared.half, formats),
      ),
    ];
  const [customers, prospects] = [value("portfolio.customers", person), value("portfolio.prospects", person)];
  const coverage = said("plan.coverage", person, "r12");
  return [
    ...(customers === null || prospects === null
      ? []
      : [words.person.portfolio(customers, prospects, formats)]),
    ...(person.team === undefined ? [] : [words.person.team(person.team)]),
    ...(coverage === null ? [] : [words.person.coverageLead(reader.r12, coverage)]),
  ];
}
