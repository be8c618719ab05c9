import type { Statement } from "../../contract/statement.ts";
import type { Said } from "../../text/said.ts";
import { partSaid } from "../../text/settings-said.ts";
import { doneSentence } from "../activity/lead.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import { quantityIn } from "../quantity.ts";
import type { ScopeEntry } from "../report.ts";
import { resultStatements } from "./result.ts";

/** Whether there may be figures about somebody for the reported month. docs/privacy.md. */
export function isAssessed({ figure }: Reader, person: ScopeEntry): boolean {
  return !(["portfolio.customers", "activity.count.visits"] as const).some(
    (metric) => figure(metric, person)?.status === "not_assessed",
  );
}

/** How many accounts wait, in words: "6 accounts are due". */
export function waitingStatement(reader: Reader, { id }: ScopeEntry): Statement {
  const waiting = { waiting: { account_manager: id } };
  const saying = sayingOf(reader);
  const count = quantityIn(reader.report, waiting) ?? 0;
  if (count === 0) saying.that({ a: waiting, relation: "is", b: 0 });
  return saying.statement(
    "person.due",
    reader.words.person.waiting(count, { number: () => saying.number(waiting) }),
  );
}

/** Who waits; where the plan asks no contact of anybody, what part of it was carried out. */
export function personTitle(reader: Reader, person: ScopeEntry): Said {
  const { report, words, value } = reader;
  const { title } = words.person;
  if (!isAssessed(reader, person)) return title.notAssessed(person.name);
  const saying = sayingOf(reader);
  saying.that({ names: { kind: person.kind, id: person.id } });
  const due = report.dueOf(person).length === 0 ? undefined : waitingStatement(reader, person);
  saying.that(...(due?.claims ?? []));
  if (due !== undefined) return saying.statement("person.title", `${person.name}: ${due.text}`);
  if (value("plan.coverage", person, "r12") === null) return title.none(person.name);
  const done = title.done(saying.percent(figureRef("plan.coverage", person, "r12")));
  return saying.statement("person.title", `${person.name}: ${done}`);
}

function portfolioStatement(reader: Reader, person: ScopeEntry): Statement[] {
  const { words, value } = reader;
  const [customers, prospects] = [value("portfolio.customers", person), value("portfolio.prospects", person)];
  if (customers === null || prospects === null) return [];
  const saying = sayingOf(reader);
  const written = (metric: "portfolio.customers" | "portfolio.prospects") => ({
    number: () => saying.number(figureRef(metric, person)),
  });
  const { portfolio } = words.person;
  const said = portfolio.sentence(
    portfolio.customers(customers, written("portfolio.customers")),
    portfolio.prospects(prospects, written("portfolio.prospects")),
    person.team === undefined ? "" : portfolio.team(person.team),
  );
  return [saying.statement("person.portfolio", said)];
}

/** What the year and the month brought, then what somebody works with; without either what was done. */
export function personLead(reader: Reader, person: ScopeEntry): Said[] {
  const { report, words, formats } = reader;
  if (!isAssessed(reader, person))
    return [
      words.person.notAssessed(
        partSaid(report.snapshot.settings.thresholds.available_least, words.shared.half, formats),
      ),
    ];
  const said = [...resultStatements(reader, person), ...portfolioStatement(reader, person)];
  const done = said.length === 0 ? doneSentence(reader, person) : undefined;
  return done === undefined ? said : [done];
}
