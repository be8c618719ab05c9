import type { MetricId } from "../../contract/metric-ids.ts";
import type { WindowId } from "../../contract/vocabulary.ts";
import type { BlockOf } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

/** A question of one reading with how its answer is said. */
interface Question {
  metric: MetricId;
  window: WindowId;
  words: { question: string; answer: (said: string) => string };
}

function answered(reader: Reader, scope: ScopeEntry, { metric, window, words }: Question): string {
  const said = reader.said(metric, scope, window);
  const { unsaid } = reader.words.shared;
  return `${words.question} ${said === null ? sentence(unsaid(reader.reason(metric, scope, window))) : words.answer(said)}`;
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function handsOf({ words, formats, value }: Reader, scope: ScopeEntry): (effective: string) => string {
  const planned = value("strength.planned", scope);
  const { answer, alone } = words.overview.hours.have;
  return (effective) => (planned === null ? alone(effective) : answer(effective, formats.fte(planned)));
}

/** The six questions of both readings, each answered by a number or by why there is none. */
export function sixQuestions(reader: Reader, scope: ScopeEntry): BlockOf<"twin"> {
  const { hours, customers } = reader.words.overview;
  const have = { question: hours.have.question, answer: handsOf(reader, scope) };
  const say = (metric: MetricId, window: WindowId, words: Question["words"]) =>
    answered(reader, scope, { metric, window, words });
  return {
    kind: "twin",
    hours: [
      say("strength.effective", "month", have),
      say("activity.attainment_available.visits", "month", hours.wave),
      say("conversion.quote_to_order", "r12", hours.quality),
    ],
    customers: [
      say("plan.sufficiency", "ytd", customers.enough),
      say("plan.coverage", "r12", customers.done),
      say("plan.load", "r12", customers.fits),
    ],
  };
}
