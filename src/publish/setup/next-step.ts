import { isoOfDay } from "../../calendar/day.ts";
import { monthOfDay } from "../../calendar/window.ts";
import { type DayNumber, isMade } from "../../contract/dataset.ts";
import { fileContracts } from "../../contract/files.ts";
import type { FileKind, Language } from "../../contract/vocabulary.ts";
import { today } from "../../reading/data-folder.ts";
import type { ReadData } from "../../reading/read.ts";
import { monthToReport } from "../../report/period.ts";
import { formats } from "../../text/format.ts";
import { setupWords } from "./setup-words.ts";

/** Exports that begin later in a month than this do not have the whole of it. */
const lastDayOfAWholeMonth = 7;

/** The first day on which something of a kind of work stands, of the kinds of which something does. */
function firstDays({ activities, quotes }: ReadData["dataset"]): [FileKind, DayNumber][] {
  const done = [...activities.day].filter((_, row) => isMade(activities, row));
  const first = (days: Iterable<number>) =>
    [...days].reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const found: [FileKind, DayNumber][] = [
    ["activities", first(done)],
    ["quotes", first(quotes.issuedOn)],
  ];
  return found.filter(([, day]) => Number.isFinite(day));
}

/** A folder as it is typed behind a command. */
const quoted = (folder: string) => (/\s/.test(folder) ? `"${folder}"` : folder);

/**
 * Which month can be reported and by which command, as lines; before it from when on exports have a whole
 * month, where their first is broken off. Nothing where the exports have errors, or no whole month.
 */
export function nextStep({ dataset, settings, hasErrors }: ReadData, folder: string, language: Language) {
  const month = hasErrors ? null : monthToReport(dataset, settings, today());
  if (month === null) return [];
  const words = setupWords[language];
  const { day: writtenDay, month: writtenMonth } = formats(language, settings.currency);
  const broken = firstDays(dataset).filter(
    ([, day]) => Number(isoOfDay(day).slice(8)) > lastDayOfAWholeMonth,
  );
  return [
    ...broken.map(([kind, day]) =>
      words.brokenOff(
        language === "nl" ? fileContracts[kind].nl : kind,
        writtenDay(isoOfDay(day)),
        writtenMonth(monthOfDay(day)),
      ),
    ),
    words.report(writtenMonth(month), `npm run report -- --data ${quoted(folder)} --period ${month}`),
  ];
}
