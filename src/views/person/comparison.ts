import { whatCame } from "../activity/new-business.ts";
import { tables } from "../blocks.ts";
import type { Section } from "../page.ts";
import { leverTable } from "../parts/levers.ts";
import type { Reader } from "../parts/reader.ts";
import { scopeTable } from "../parts/tables.ts";
import type { ScopeEntry } from "../report.ts";
import { colleaguesTable } from "./colleagues.ts";
import { promisedStatement } from "./promised.ts";
import { statedBlocks } from "./stated.ts";

/**
 * What the plan promised beside what came of it, and the own figures beside those of team and company;
 * undefined without figures.
 */
export function comparison(reader: Reader, person: ScopeEntry): Section | undefined {
  const { words, report } = reader;
  const team = person.team === undefined ? undefined : report.scope("team", person.team);
  const expected = scopeTable(reader, {
    id: "expected-table",
    caption: words.person.expected,
    head: words.shared.person,
    scopes: [person],
    columns: [
      { metric: "plan.expected_orders", window: "r12" },
      { metric: "activity.count.orders", window: "r12" },
      { metric: "plan.expected_revenue", window: "r12" },
      { metric: "activity.count.revenue", window: "r12" },
      { metric: "plan.sufficiency", window: "ytd" },
    ],
  });
  const scopes = [...new Set([person, ...(team === undefined ? [] : [team]), report.whole])];
  const newBusiness = scopeTable(reader, {
    id: "new-business-table",
    caption: words.person.newBusinessTable,
    head: words.shared.person,
    scopes,
    columns: [{ metric: "activity.new_share", window: "r12", asRate: true }, ...whatCame],
  });
  const compared = scopeTable(reader, {
    id: "compared-table",
    caption: words.person.comparedTable,
    head: words.shared.person,
    scopes,
    columns: [
      { metric: "activity.per_fte.visits", window: "r12" },
      { metric: "conversion.quote_to_order", window: "r12", asRate: true },
      { metric: "funnel.expected_rate", window: "r12" },
      { metric: "order.value", window: "r12" },
      { metric: "plan.on_plan", window: "r12" },
    ],
    note: words.person.comparedNote,
  });
  const colleagues = colleaguesTable(reader, person);
  const levers = leverTable(reader, [person]);
  const made = [
    ...[expected, compared].filter(({ columns }) => columns.length > 1),
    ...(colleagues === undefined ? [] : [colleagues]),
    ...[newBusiness].filter(({ columns }) => columns.length > 1),
    ...(levers === undefined ? [] : [{ ...levers, caption: words.shared.levers.own }]),
  ];
  const promised = promisedStatement(reader, person);
  const blocks = [
    ...statedBlocks(reader, person, promised !== undefined),
    ...(promised === undefined ? [] : [{ kind: "paragraph" as const, text: promised }]),
    ...tables(...made.map((table) => ({ ...table, isFolded: true }))),
  ];
  return blocks.length === 0 ? undefined : { id: "compared", message: words.person.compared, blocks };
}
