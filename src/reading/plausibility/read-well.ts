import type { TeamsWorkdaySettings } from "../../calendar/workdays.ts";
import type { Dataset, DayNumber } from "../../contract/dataset.ts";
import type { FileKind } from "../../contract/vocabulary.ts";
import { filesOf, type Table } from "../columns/table.ts";
import type { Place } from "../problems/problems.ts";

/** A folder that was read without an error. */
export interface ReadWell {
  dataset: Dataset;
  /** The rows of a kind of file as they stand; null where there is no file. */
  table: (kind: FileKind) => Table | null;
  currency: string;
  /** The country and the days by which targets are spread over working days. */
  calendar: TeamsWorkdaySettings;
  today: DayNumber;
}

/** The files of a kind as a whole. */
export function filesOfKind({ table }: ReadWell, kind: FileKind): Place {
  const found = table(kind);
  return { file: found ? filesOf(found).join(", ") : `${kind}.csv`, kind };
}
