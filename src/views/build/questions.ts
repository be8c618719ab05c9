import type { Section } from "../page.ts";
import type { ScopeEntry } from "../report.ts";
import type { Reader } from "./reader.ts";

interface Question {
  ask: string;
  /** Null where there is no answer; `reason` then says why. */
  answer: string | null;
  reason: string;
}

function answered({ words }: Reader, { ask, answer, reason }: Question): string {
  return `${ask} ${answer ?? words.overview.notYet(reason)}`;
}

/** A question that one metric answers. */
function asked(
  reader: Reader,
  ask: string,
  [metric, scope, window]: [metric: string, scope: ScopeEntry, window: string],
  say: (text: string) => string,
): string {
  const reason = reader.text(metric, scope, window);
  const isRate = reader.figure(metric, scope, window)?.n !== undefined;
  const text = isRate ? reader.rate(metric, scope, window) : reason;
  const answer = reader.value(metric, scope, window) === null ? null : say(text);
  return answered(reader, { ask, answer, reason });
}

/** The six questions of both readings, each answered by a number or by why there is none. */
export function sixQuestions(reader: Reader, scope: ScopeEntry): NonNullable<Section["twin"]> {
  const { words, formats, value, text } = reader;
  const { ask, hours, customers } = words.overview;
  const [effective, planned] = [value("strength.effective", scope), value("strength.planned", scope)];
  const have = {
    ask: ask.have,
    answer:
      effective === null || planned === null
        ? null
        : hours.have(hours.haveText(formats.fte(effective), formats.fte(planned))),
    reason: text(effective === null ? "strength.effective" : "strength.planned", scope),
  };
  return {
    hours: [
      answered(reader, have),
      asked(reader, ask.wave, ["activity.attainment_available.visits", scope, "month"], hours.wave),
      asked(reader, ask.quality, ["conversion.quote_to_order", scope, "r12"], hours.quality),
    ],
    customers: [
      asked(reader, ask.enough, ["plan.sufficiency", scope, "ytd"], customers.enough),
      asked(reader, ask.done, ["plan.coverage", scope, "r12"], customers.done),
      asked(reader, ask.fits, ["plan.load", scope, "r12"], customers.fits),
    ],
  };
}
