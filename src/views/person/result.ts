import type { Statement } from "../../contract/statement.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, resultRefs, type Saying, sayingOf } from "../parts/saying.ts";
import type { ScopeEntry } from "../report.ts";

/** Revenue of a window, of its target where there is one; undefined where no revenue is known. */
function resultWords(reader: Reader, person: ScopeEntry, saying: Saying, window: "month" | "ytd") {
  const { words, value } = reader;
  const { result } = words.person;
  if (value("result.attainment", person, window) !== null) {
    const { revenue, target } = resultRefs(person, window);
    const share = saying.percent(figureRef("result.attainment", person, window));
    return result.ofTarget(saying.money(revenue), saying.money(target), share);
  }
  return value("activity.count.revenue", person, window) === null
    ? undefined
    : result.revenue(saying.money(figureRef("activity.count.revenue", person, window)));
}

function yearStatement(reader: Reader, person: ScopeEntry): Statement[] {
  const { words, value } = reader;
  const { result } = words.person;
  const saying = sayingOf(reader);
  const said = resultWords(reader, person, saying, "ytd");
  if (said === undefined) return [];
  const expected =
    value("plan.expected_revenue", person, "ytd") === null
      ? ""
      : result.expected(saying.money(figureRef("plan.expected_revenue", person, "ytd")));
  return [saying.statement("person.result.year", result.year(said, expected))];
}

function monthStatement(reader: Reader, person: ScopeEntry): Statement[] {
  const { words, formats, report } = reader;
  const { from, fiscal_year_from, month } = report.snapshot.period;
  // Of the first month of a year, the year says the same.
  if (from === fiscal_year_from) return [];
  const saying = sayingOf(reader);
  const said = resultWords(reader, person, saying, "month");
  if (said === undefined) return [];
  const text = words.person.result.month(formats.monthName(month), said);
  return [saying.statement("person.result.month", text)];
}

/**
 * What the year brought beside its target and the plan, and the month; nothing of a month that is not over.
 */
export function resultStatements(reader: Reader, person: ScopeEntry): Statement[] {
  if (reader.report.snapshot.period.partial !== undefined) return [];
  return [...yearStatement(reader, person), ...monthStatement(reader, person)];
}
