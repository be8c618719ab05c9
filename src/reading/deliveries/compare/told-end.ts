import { dayOfIso, isoOfDay } from "../../../calendar/day.ts";
import { daysOfMonth, monthOfDay } from "../../../calendar/window.ts";
import type { DayNumber } from "../../../contract/dataset.ts";
import type { Delivery, KindProfile, ProfiledKind } from "../../../contract/delivery.ts";
import type { Bilingual, Language } from "../../../contract/vocabulary.ts";
import { type Comparison, type KindPair, total } from "./comparison.ts";
import { editionSaid, inBoth, listSaid, numberSaid, rowsSaid } from "./said.ts";

/**
 * So many rows would have come in the days after the last, had it gone on: none of them is no chance (e⁻¹⁰).
 */
const leastExpected = 10;
const leastSilence = 7;
/** Months by which it is told how many come in a day. */
const lately = 3;

/** How many rows of a kind came on a day of the last months up to and including one. */
function perDay({ months: all }: Pick<KindProfile, "months">, until: string): number {
  const months = Object.keys(all)
    .filter((month) => month <= until)
    .sort()
    .slice(-lately);
  const days = months.reduce((sum, month) => sum + daysOfMonth(month).to - daysOfMonth(month).from + 1, 0);
  return days === 0 ? 0 : months.reduce((sum, month) => sum + total(all[month]), 0) / days;
}

/** Files of now that are, byte for byte, one of then under another name. */
function copies({ former, current }: KindPair): { file: string; was: string }[] {
  const names = new Map(former.files.map(({ sha256, file }) => [sha256, file]));
  return current.files.flatMap(({ file, sha256 }) => {
    const was = names.get(sha256);
    return was === undefined || was === file || former.files.some((each) => each.file === file)
      ? []
      : [{ file, was }];
  });
}

function sameSaid({ former }: Comparison, same: readonly { file: string; was: string }[]): Bilingual {
  return inBoth((language) => {
    const files = listSaid(
      same.map(({ file, was }) => `${file} = ${was}`),
      language,
    );
    const than = editionSaid(former.month, language);
    return {
      nl: `Byte voor byte het bestand dat er bij ${than} al was, onder een andere naam: ${files}.`,
      en: `Byte for byte the file that was there already with ${than}, under another name: ${files}.`,
    }[language];
  });
}

/** Whether a log ends long before the newest day of the exports, and how many rows would have come. */
function silenceOf(
  { current, former }: Comparison,
  pair: KindPair,
): { last: number; expected: number } | null {
  if (pair.current.last === null) return null;
  const [last, until] = [dayOfIso(pair.current.last), dayOfIso(current.until)];
  const expected = Math.floor(perDay(pair.former, former.month) * (until - last));
  // What always comes later than the other is no news.
  const usual = pair.former.last === null ? 0 : dayOfIso(former.until) - dayOfIso(pair.former.last);
  return until - last - usual >= leastSilence && expected >= leastExpected ? { last, expected } : null;
}

/** That a log ends after a day, while the others go on, and how many rows were to be expected since. */
function endSaid(
  kind: ProfiledKind,
  { last, expected, until }: { last: DayNumber; expected: number; until: string },
  asThen: (language: Language) => string,
): Bilingual {
  return inBoth((language) => {
    const rows = rowsSaid(kind, [], language);
    const [day, howMany] = [isoOfDay(last), numberSaid(expected, language)];
    return {
      nl: `De ${rows} houden op na ${day}${asThen(language)}, terwijl de andere exports doorgaan tot en met ${until}; ongeveer ${howMany} waren te verwachten.`,
      en: `The ${rows} end after ${day}${asThen(language)}, while the other exports go on to ${until}; about ${howMany} were to be expected.`,
    }[language];
  });
}

/**
 * Without an edition beside it nothing tells what is usual: a longer silence, and more that would have come.
 */
const leastUnheard = { days: 30, expected: 30 };

/**
 * Tells of a log of a first delivery that ends long before the other, by what came in its own last three
 * whole months.
 */
export function toldEndOfFirst(
  { kinds, until }: Delivery,
  kind: ProfiledKind,
  tell: Comparison["tell"],
): void {
  const profile = kinds[kind];
  if (!profile?.last) return;
  const [last, newest] = [dayOfIso(profile.last), dayOfIso(until)];
  const monthBefore = monthOfDay(daysOfMonth(monthOfDay(last)).from - 1);
  const expected = Math.floor(perDay(profile, monthBefore) * (newest - last));
  if (newest - last < leastUnheard.days || expected < leastUnheard.expected) return;
  tell(
    "delivery.ends_early",
    kind,
    endSaid(kind, { last, expected, until }, () => ""),
  );
}

/** Tells of a log that is an old file, or ends before the other does; gives whether it is either. */
export function toldEnd(comparison: Comparison, pair: KindPair): boolean {
  const { current, former, tell } = comparison;
  const same = copies(pair);
  if (same.length > 0) {
    tell("delivery.same_file", pair.kind, sameSaid(comparison, same));
    return true;
  }
  const silence = silenceOf(comparison, pair);
  if (!silence) return false;
  const isSame = pair.current.last === pair.former.last;
  const said = endSaid(pair.kind, { ...silence, until: current.until }, (language) => {
    const than = editionSaid(former.month, language);
    return isSame ? { nl: `, zoals bij ${than}`, en: `, as with ${than}` }[language] : "";
  });
  const isSameFile =
    isSame && pair.current.files.every((file, i) => file.sha256 === pair.former.files[i]?.sha256);
  tell(isSameFile ? "delivery.same_file" : "delivery.ends_early", pair.kind, said);
  return true;
}
