import type { Statement } from "../../contract/statement.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, resultRefs, sayingOf } from "../parts/saying.ts";
import type { ScopeEntry } from "../report.ts";

/** From here a plan was carried out. */
const carriedOut = 0.9;
/** Without this part of the target of the year, a plan that was carried out is no success by itself. */
const nearTarget = 0.95;

function aheadOfTarget(reader: Reader, person: ScopeEntry): Statement[] {
  const year = reader.value("result.attainment", person, "ytd");
  if (year === null || year <= 1) return [];
  const { gap } = resultRefs(person, "ytd");
  const saying = sayingOf(reader);
  saying.that({ a: gap, relation: "above", b: 0 });
  return [saying.statement("person.well.ahead", reader.words.person.well.ahead(saying.money(gap)))];
}

function planDone(reader: Reader, person: ScopeEntry): Statement[] {
  const [year, done] = [
    reader.value("result.attainment", person, "ytd"),
    reader.value("plan.coverage", person, "r12"),
  ];
  if (done === null || done < carriedOut || (year !== null && year < nearTarget)) return [];
  const coverage = figureRef("plan.coverage", person, "r12");
  const saying = sayingOf(reader);
  saying.that({ a: coverage, relation: "at_least", b: carriedOut });
  if (year !== null)
    saying.that({ a: figureRef("result.attainment", person, "ytd"), relation: "at_least", b: nearTarget });
  return [saying.statement("person.well.plan", reader.words.person.well.plan(saying.percent(coverage)))];
}

/** What went well, by the same rules as what did not; nothing where nothing can be said to have. */
export function wentWell(reader: Reader, person: ScopeEntry): Statement[] {
  return [...aheadOfTarget(reader, person), ...planDone(reader, person)];
}
