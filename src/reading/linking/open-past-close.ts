import { isoOfDay } from "../../calendar/day.ts";
import type { DayNumber } from "../../contract/dataset.ts";
import { cellAt, judgedRows, numberAt, rawAt, type Table, textAt } from "../columns/table.ts";
import { byTimes, withTimes } from "../columns/words/unknown-words.ts";
import type { Problems } from "../problems/problems.ts";

/** So many stages are named. */
const mostStages = 5;

/** Open quotes of one file whose close date has passed. */
interface Late {
  /** The one that has waited longest. */
  row: number;
  day: DayNumber;
  times: number;
  stages: Map<string, number>;
}

function lateByFile(table: Table, today: DayNumber): Late[] {
  const byFile = new Map<string, Late>();
  for (const row of judgedRows(table)) {
    if (textAt(table, "outcome", row) !== "open") continue;
    const day = numberAt(table, "closed_on", row);
    if (day === null || day >= today) continue;
    const { file } = cellAt(table, "closed_on", row);
    const late = byFile.get(file) ?? { row, day, times: 0, stages: new Map<string, number>() };
    byFile.set(file, late);
    late.times++;
    if (day < late.day) [late.row, late.day] = [row, day];
    const stage = rawAt(table, "outcome", row);
    late.stages.set(stage, (late.stages.get(stage) ?? 0) + 1);
  }
  return [...byFile.values()];
}

/**
 * Tells once for each file of open quotes whose close date has passed, with the stages that were read as
 * open: they were forgotten, or a stage means something else. A close date that is still to come is an
 * expectation, and no problem.
 */
export function reportOpenPastClose(table: Table, today: DayNumber, problems: Problems): void {
  for (const { row, day, times, stages } of lateByFile(table, today)) {
    const words = byTimes([...stages].map(([text, each]) => ({ text, times: each })));
    const named = withTimes(words.slice(0, mostStages));
    const since = isoOfDay(day);
    problems.add("quotes.open_with_close_date", cellAt(table, "closed_on", row), {
      nl: `Open, maar de sluitdatum is voorbij: ${times}×, de oudste van ${since}. Gelezen als open: ${named}.`,
      en: `Open, but its close date has passed: ${times}×, the oldest of ${since}. Read as open: ${named}.`,
    });
  }
}
