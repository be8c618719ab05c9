import type { Statement } from "../../contract/statement.ts";
import { ownStepWords } from "../../text/findings.ts";
import type { Reader } from "../parts/reader.ts";
import { figureRef, sayingOf } from "../parts/saying.ts";
import type { ScopeEntry } from "../report.ts";

const window = "r12";

/** A step from visit to order that goes worse than in the whole, and what there is to ask about it. */
interface DeviatingStep {
  said: Statement;
  offer: string;
}

/**
 * The first step from visit to order at which somebody is below the whole beyond chance; undefined where
 * neither is. What one talks about is that step and no other.
 */
export function deviatingStep(reader: Reader, person: ScopeEntry): DeviatingStep | undefined {
  const { report, language, figure, value, words } = reader;
  const step = (["visit_to_quote", "quote_to_order"] as const).find((name) => {
    const high = figure(`conversion.${name}`, person, window)?.interval?.[1];
    const all = value(`conversion.${name}`, report.whole, window);
    return high !== undefined && all !== null && high < all;
  });
  if (step === undefined) return undefined;
  const metric = `conversion.${step}` as const;
  const [own, all] = [figureRef(metric, person, window), figureRef(metric, report.whole, window)];
  const saying = sayingOf(reader);
  saying.that({ a: figureRef(metric, person, window, "high"), relation: "below", b: all });
  const write = (of: typeof own) => (step === "visit_to_quote" ? saying.number(of, 2) : saying.percent(of));
  const { sentence, offer } = ownStepWords[language][step];
  const where = words.person.talk.where[report.whole.kind === "team" ? "team" : "company"];
  return { said: saying.statement(`person.step.${step}`, sentence(write(own), write(all), where)), offer };
}
