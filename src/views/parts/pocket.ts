import { paragraphs } from "../blocks.ts";
import type { Section } from "../page.ts";
import type { HeatRow } from "./coverage-heat.ts";
import type { Reader } from "./reader.ts";
import { highestBy } from "./sentences.ts";

/** Less than a working day is not worth moving. */
const leastHours = 8;

const window = "r12";

/**
 * Hours above the maximum at one segment, set against the contacts that another waits for; nothing where
 * there are too few to move.
 */
export function pocketSections(
  { words, formats, value, figure }: Reader,
  segments: readonly HeatRow[],
): Section[] {
  const { pocket } = words.shared;
  const surplus = ({ scope }: HeatRow) => value("pocket.surplus_hours", scope, window) ?? 0;
  const waiting = ({ scope }: HeatRow) => value("pocket.waiting_hours", scope, window) ?? 0;
  const from = highestBy(segments, surplus);
  const others = segments.filter((segment) => segment !== from);
  const to = highestBy(others, waiting);
  const { numerator: served = 0, denominator: required = 0 } =
    (to && figure("plan.coverage", to.scope, window)) ?? {};
  if (!from || !to || surplus(from) < leastHours || waiting(to) <= 0 || required <= served) return [];
  const contacts = Math.min(required - served, surplus(from) / (waiting(to) / (required - served)));
  return [
    {
      id: "pocket",
      message: pocket.title,
      blocks: paragraphs(
        pocket.sentence(
          formats.hours(surplus(from)),
          pocket.segment(from.name),
          formats.number(contacts),
          pocket.segment(to.name),
        ),
      ),
    },
  ];
}
