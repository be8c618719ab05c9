import { dayOfIso, isoOfDay } from "../../../calendar/day.ts";
import { daysOfMonth } from "../../../calendar/window.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { type Comparison, type KindPair, total } from "./comparison.ts";
import { editionSaid, inBoth, listSaid, numberSaid, rowsSaid } from "./said.ts";

/**
 * So many rows would have come in the days after the last, had it gone on: none of them is no chance (e⁻¹⁰).
 */
const leastExpected = 10;
const leastSilence = 7;
/** Months by which it is told how many come in a day. */
const lately = 3;

/** How many rows of a kind came on a day of the months that were closed last. */
function perDay({ former }: KindPair, until: string): number {
  const months = Object.keys(former.months)
    .filter((month) => month <= until)
    .sort()
    .slice(-lately);
  const days = months.reduce((sum, month) => sum + daysOfMonth(month).to - daysOfMonth(month).from + 1, 0);
  return days === 0 ? 0 : months.reduce((sum, month) => sum + total(former.months[month]), 0) / days;
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
  const expected = Math.floor(perDay(pair, former.month) * (until - last));
  // What always comes later than the other is no news.
  const usual = pair.former.last === null ? 0 : dayOfIso(former.until) - dayOfIso(pair.former.last);
  return until - last - usual >= leastSilence && expected >= leastExpected ? { last, expected } : null;
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
  const said = inBoth((language) => {
    const rows = rowsSaid(pair.kind, [], language);
    const [last, expected] = [isoOfDay(silence.last), numberSaid(silence.expected, language)];
    const than = editionSaid(former.month, language);
    const asThen = isSame ? { nl: `, zoals bij ${than}`, en: `, as with ${than}` }[language] : "";
    return {
      nl: `De ${rows} houden op na ${last}${asThen}, terwijl de andere exports doorgaan tot en met ${current.until}; ongeveer ${expected} waren te verwachten.`,
      en: `The ${rows} end after ${last}${asThen}, while the other exports go on to ${current.until}; about ${expected} were to be expected.`,
    }[language];
  });
  const isSameFile =
    isSame && pair.current.files.every((file, i) => file.sha256 === pair.former.files[i]?.sha256);
  tell(isSameFile ? "delivery.same_file" : "delivery.ends_early", pair.kind, said);
  return true;
}
