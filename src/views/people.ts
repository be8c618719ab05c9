import type { Quantity } from "../contract/statement.ts";
import type { Language } from "../contract/vocabulary.ts";
import type { Said } from "../text/said.ts";
import { partSaid } from "../text/settings-said.ts";
import { personSlug } from "../text/slug.ts";
import { isTooNoisy } from "../text/too-noisy.ts";
import { agreementTotals } from "./agreements/of-company.ts";
import { tables } from "./blocks.ts";
import { dayCell } from "./cells.ts";
import type { PageView, TableView } from "./page.ts";
import { dueCell, dueLabel, isWaiting } from "./parts/due.ts";
import { type Reader, readerOf } from "./parts/reader.ts";
import { sayingOf } from "./parts/saying.ts";
import { subjectsCell } from "./parts/subjects.ts";
import { isAssessed } from "./person/title.ts";
import { foundIn, quantityIn } from "./quantity.ts";
import type { Report, ScopeEntry } from "./report.ts";

const none = { text: "–" };

/**
 * The account managers of whom the month says something: their team, customers and who of them waits, their
 * plan, and what there is to discuss; each where it is known.
 */
function peopleTable(reader: Reader): TableView {
  const { report, words, formats } = reader;
  const people = report.people.filter((person) => isAssessed(reader, person));
  const waiting = Map.groupBy(report.due.filter(isWaiting), (row) => row.account_manager_id);
  const hasAccounts = people.some((person) => reader.value("portfolio.customers", person) !== null);
  const accountColumns = [
    { label: words.people.customers, numeric: true, definition: "portfolio.customers" },
    { label: dueLabel(reader, words.people.due), numeric: true, line: 2 as const },
  ];
  const accountCells = (person: ScopeEntry) => {
    const due = dueCell(reader, waiting.get(person.id) ?? []);
    return [reader.cell("portfolio.customers", person), due];
  };
  const planColumns = [
    { label: words.people.plan, numeric: false },
    { label: words.people.holds, numeric: false },
  ];
  const hasPlans = report.snapshot.plans.length > 0;
  const isAbout = (person: ScopeEntry) => subjectsCell(reader, person).text !== none.text;
  const toDiscuss = people.filter(isAbout);
  const { available_least: least } = report.snapshot.settings.thresholds;
  const leftOut = words.people.leftOut(partSaid(least, words.shared.half, formats));
  const planCells = (person: ScopeEntry) => {
    const plan = report.plan(person);
    if (!plan) return [none, none];
    const until = plan.agreed_on === null ? null : plan.lapses_on;
    return [{ text: words.people.states[plan.state] }, dayCell(until, formats)];
  };
  const filter = {
    all: formats.number(people.length),
    choices: [
      {
        kind: "discuss",
        text: words.team.subject.toLowerCase(),
        count: formats.number(toDiscuss.length),
      },
    ],
  };
  return {
    id: "people-table",
    caption: words.people.table,
    columns: [
      { label: words.shared.person, numeric: false },
      { label: words.shared.team, numeric: false, line: 1 },
      ...(hasAccounts ? accountColumns : []),
      ...(hasPlans ? planColumns : []),
      ...(toDiscuss.length > 0 ? [{ label: words.team.subject, numeric: false, line: 2 as const }] : []),
    ],
    rows: people.map((person) => [
      { text: person.name, href: personSlug(person.id), ...(isAbout(person) ? { kind: "discuss" } : {}) },
      { text: person.team ?? "–" },
      ...(hasAccounts ? accountCells(person) : []),
      ...(hasPlans ? planCells(person) : []),
      ...(toDiscuss.length > 0 ? [subjectsCell(reader, person)] : []),
    ]),
    isFixed: true,
    ...(toDiscuss.length > 0 && toDiscuss.length < people.length ? { filter } : {}),
    note: [words.shared.alphabetical, ...(people.length < report.people.length ? [leftOut] : [])].join(" "),
  };
}

/** How many have an agreed plan, and with how many there is something to discuss. */
function titleOf(reader: Reader): Said {
  const { words, report } = reader;
  const { title } = words.people;
  if (report.people.length === 0) return words.people.none;
  if (report.snapshot.plans.length === 0) {
    const counting = sayingOf(reader);
    const number = () => counting.number({ scopes: "account_manager" });
    return counting.statement("people.title.people", title.people(report.people.length, { number }));
  }
  const agreed = { plans: ["agreed"] } as const;
  const about = { kinds: ["account_manager"] } as const;
  const saying = sayingOf(reader);
  const count = (of: Quantity) => quantityIn(report, of) ?? 0;
  const plans = title.agreed(count(agreed), { number: () => saying.number(agreed) });
  if (foundIn(report, about) === 0) {
    saying.that({ nothing_found: about });
    return saying.statement("people.title.nothing", title.nothing(plans));
  }
  return saying.statement("people.title.discuss", title.discuss(plans, saying.number({ found: about })));
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
    title: titleOf(reader),
    kicker: words.shared.kicker(reader.month),
    lead: count === 0 ? [] : [words.people.lead, ...agreementTotals(reader), ...silent],
    sections: count === 0 ? [] : [{ id: "people", blocks: tables(peopleTable(reader)) }],
  };
}
