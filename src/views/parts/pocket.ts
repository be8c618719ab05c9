import type { Section } from "../page.ts";
import type { HeatRow } from "./coverage-heat.ts";
import type { Reader } from "./reader.ts";
import { figureRef, sayingOf } from "./saying.ts";
import { highestBy } from "./sentences.ts";

/** Less than a working day is not worth moving. */
const leastHours = 8;

const window = "r12";

/**
 * Hours above the maximum at one segment, set against the contacts that another waits for; nothing where
 * there are too few to move.
 */
export function pocketSections(reader: Reader, segments: readonly HeatRow[]): Section[] {
  const { words, value, figure } = reader;
  const { pocket } = words.shared;
  const surplus = ({ scope }: HeatRow) => value("pocket.surplus_hours", scope, window) ?? 0;
  const waiting = ({ scope }: HeatRow) => value("pocket.waiting_hours", scope, window) ?? 0;
  const from = highestBy(segments, surplus);
  const others = segments.filter((segment) => segment !== from);
  const to = highestBy(others, waiting);
  const { numerator: served = 0, denominator: required = 0 } =
    (to && figure("plan.coverage", to.scope, window)) ?? {};
  if (!from || !to || surplus(from) < leastHours || waiting(to) <= 0 || required <= served) return [];
  const surplusHours = figureRef("pocket.surplus_hours", from.scope, window);
  const waitingHours = figureRef("pocket.waiting_hours", to.scope, window);
  const part = (name: "numerator" | "denominator") => figureRef("plan.coverage", to.scope, window, name);
  const notServed = { minus: [part("denominator"), part("numerator")] } as const;
  // As many as these hours hold of the contacts that wait there.
  const contacts = {
    smaller: [notServed, { over: [surplusHours, { over: [waitingHours, notServed] }] }],
  } as const;
  const saying = sayingOf(reader);
  const said = pocket.sentence(
    saying.hours(surplusHours),
    pocket.segment(from.name),
    saying.number(contacts),
    pocket.segment(to.name),
  );
  return [
    {
      id: "pocket",
      message: pocket.title,
      blocks: [{ kind: "paragraph", text: saying.statement("pocket", said) }],
    },
  ];
}
