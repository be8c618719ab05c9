import { dayOfIso } from "../../../calendar/day.ts";
import type { KindPair } from "./comparison.ts";
import type { Loss } from "./rows-lost.ts";

/** A file that always holds so many days loses as many at its beginning as come at its end, about. */
const leastRolling = 150;
const tolerance = 3;

const days = (from: string, to: string) => dayOfIso(to) - dayOfIso(from);

/**
 * The month up to which rows fell off at the beginning of a file that always holds the last so many days; ""
 * where it is no such file.
 */
export function fellOff({ former, current }: KindPair): string {
  if (!former.first || !former.last || !current.first || !current.last) return "";
  const [atBegin, atEnd] = [days(former.first, current.first), days(former.last, current.last)];
  const isRolling =
    days(former.first, former.last) >= leastRolling && atBegin > 0 && atBegin <= atEnd + tolerance;
  return isRolling ? current.first.slice(0, "2026-10".length) : "";
}

/**
 * The day on which a file begins now, where what is gone are its first months, of the last of them perhaps a
 * part; null where it is something else.
 */
export function laterBegin({ former, current }: KindPair, { months, left }: Loss): string | null {
  const had = Object.keys(former.months).sort();
  const isStart = months.every((month, i) => month === had[i]);
  const isGone = left.slice(0, -1).every((rows) => rows === 0);
  const last = months.at(-1) ?? "";
  if (!isStart || !isGone || !current.first || !former.first || current.first <= former.first) return null;
  return current.first.slice(0, last.length) >= last ? current.first : null;
}
