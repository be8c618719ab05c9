import { dayOfIso } from "../calendar/day.ts";
import { latestCompleteMonth, reportWindows, type Window } from "../calendar/window.ts";
import { type Workdays, workdays } from "../calendar/workdays.ts";
import type { Dataset, DayNumber } from "../contract/dataset.ts";
import type { Settings } from "../contract/settings.ts";
import { processMonths } from "./facts/base.ts";
