/** A time of day, and how far the place where it was read lies from UTC. */
export interface ClockTime {
  /** Seconds since midnight. */
  seconds: number;
  /** Minutes ahead of UTC; null where no zone is written. */
  offset: number | null;
}

/**
 * Zones that exports write by name, in minutes ahead of UTC. Names that several countries use otherwise (BST,
 * IST, CST) are not among them.
 */
const namedOffsets: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  CET: 60,
  MEZ: 60,
  MET: 60,
  CEST: 120,
  MESZ: 120,
  MEST: 120,
  EET: 120,
  EEST: 180,
};

const zone = `(?:(${Object.keys(namedOffsets).join("|")})|(?:UTC|GMT)?([+\\-−])(\\d{2})(?::?(\\d{2}))?)`;
/** What browsers and Java write behind the offset: it says the same in words. */
const zoneInWords = "(?: ?\\([^()]*\\)| ?\\[[\\w/+-]+\\])?";
const clock = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?: ?([ap])\\.?m\\.?)?(?: (?:uur|uhr|u|h))?";
const behindDate = new RegExp(`(?:T|,? (?:at |om |um |à )?| - )${clock}(?: ?${zone}${zoneInWords})?$`, "i");
/** Hours without a colon behind a date without marks, as in calendars and logs: `20261005T143000Z`. */
const compact = /^(\d{8})(?:T|(?=\d))(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(Z)?$/i;

function secondsOf(hours: number, minutes: number, seconds: number, half: string | undefined): number | null {
  if (minutes > 59 || seconds > 60) return null;
  if (half === undefined) {
    const ofDay = hours * 3600 + minutes * 60 + seconds;
    return ofDay > 86_400 ? null : ofDay;
  }
  if (hours < 1 || hours > 12) return null;
  const ofDay = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return ofDay * 3600 + minutes * 60 + seconds;
}

function offsetOf(match: RegExpMatchArray): number | null {
  const [, , , , , name, sign, hours, minutes = "0"] = match;
  if (name !== undefined) return namedOffsets[name.toUpperCase()] ?? null;
  if (hours === undefined) return null;
  return (sign === "+" ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * A date and the time behind it, apart; `time` is null where there is none. Null where what looks like a time
 * is none: `31-10-2026 25:00`.
 */
export function splitTime(text: string): { date: string; time: ClockTime | null } | null {
  if (!text.includes(":")) {
    const match = text.match(compact);
    if (!match) return { date: text, time: null };
    const [, date = "", hours, minutes, seconds = "0", isUtc] = match;
    const ofDay = secondsOf(Number(hours), Number(minutes), Number(seconds), undefined);
    return ofDay === null ? null : { date, time: { seconds: ofDay, offset: isUtc === undefined ? null : 0 } };
  }
  const match = text.match(behindDate);
  if (!match) return null;
  const [, hours, minutes, seconds = "0", half] = match;
  const ofDay = secondsOf(Number(hours), Number(minutes), Number(seconds), half);
  if (ofDay === null) return null;
  return { date: text.slice(0, match.index), time: { seconds: ofDay, offset: offsetOf(match) } };
}
