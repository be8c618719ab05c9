import type { Language } from "../contract/vocabulary.ts";
import { personSlug } from "../text/slug.ts";
import { isTooNoisy } from "../text/too-noisy.ts";
import { tables } from "./blocks.ts";
import type { PageView, TableView } from "./page.ts";
import { isWaiting } from "./parts/due.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { isAssessed } from "./person/title.ts";
import type { Report, ScopeEntry } from "./report.ts";

/** The account managers with their team and, where accounts are known, how many and how many wait. */
function peopleTable(reader: Reader): TableView {
  const { report, words, formats } = reader;
  const waiting = Map.groupBy(report.due.filter(isWaiting), (row) => row.account_manager_id);
  const hasAccounts = report.people.some((person) => reader.value("portfolio.customers", person) !== null);
  const accountColumns = [
    { label: words.people.customers, numeric: true, definition: "portfolio.customers" },
    { label: words.people.due, numeric: true },
  ];
  const accountCells = (person: ScopeEntry) => {
    const due = waiting.get(person.id)?.length ?? 0;
    const cell = isAssessed(reader, person) ? { text: formats.number(due), sort: due } : { text: "–" };
    return [reader.cell("portfolio.customers", person), cell];
  };
  const planColumns = [
    { label: words.people.plan, numeric: false },
    { label: words.people.holds, numeric: false },
  ];
  const hasPlans = report.snapshot.plans.length > 0;
  const planCells = (person: ScopeEntry) => {
    const plan = report.plan(person);
    if (!plan) return [{ text: "–" }, { text: "–" }];
    const until = plan.agreed_on === null ? null : plan.lapses_on;
    return [
      { text: words.people.states[plan.state] },
      { text: until === null ? "–" : formats.shortDay(until) },
    ];
  };
  return {
    id: "people-table",
    caption: words.people.table,
    columns: [
      { label: words.shared.person, numeric: false },
      { label: words.shared.team, numeric: false },
      ...(hasAccounts ? accountColumns : []),
      ...(hasPlans ? planColumns : []),
    ],
    rows: report.people.map((person) => [
      { text: person.name, href: personSlug(person.id) },
      { text: person.team ?? "–" },
      ...(hasAccounts ? accountCells(person) : []),
      ...(hasPlans ? planCells(person) : []),
    ]),
    isFixed: true,
    note: words.shared.alphabetical,
  };
}

/** Every account manager by name, with the way to their page. */
export function peopleView(report: Report, language: Language): PageView {
  const reader = readerOf(report, language);
  const { words, formats } = reader;
  const count = report.people.length;
  const limit = report.snapshot.settings.thresholds.false_discovery;
  const silent = isTooNoisy(report.snapshot.noise, limit)
    ? [words.shared.tooNoisy(formats.percent(limit))]
    : [];
  return {
    slug: "people",
    title: count === 0 ? words.people.none : words.people.title(count, formats),
    kicker: words.shared.kicker(reader.month),
    lead: count === 0 ? [] : [words.people.lead, ...silent],
    sections: count === 0 ? [] : [{ id: "people", blocks: tables(peopleTable(reader)) }],
  };
}
