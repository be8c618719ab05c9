import { dayOfIso } from "../calendar/day.ts";
import { reportWindows } from "../calendar/window.ts";
import { type WorkdaySettings, type Workdays, workdaySettingsOf, workdays } from "../calendar/workdays.ts";
import type { Dataset } from "../contract/dataset.ts";
import type { Figure } from "../contract/figure.ts";
import { type Settings, settingsSchema } from "../contract/settings.ts";
import type { BaseInput } from "./facts/base.ts";
import { type Facts, factsOf } from "./facts/facts.ts";
import { datasetOf, type Rows } from "./organisation.fixture.ts";
import { allFigures } from "./registry.ts";

const reportedMonth = "2026-10";

/** The settings of a Dutch organisation, with some of its own. */
export function settingsOf(own: object = {}): Settings {
  return settingsSchema.parse(own);
}

const range = { from: dayOfIso("2020-01-01"), to: dayOfIso("2028-12-31") };
const calendars = new Map<string, Workdays>();

/** Working days of nine years, made once for the same settings. */
function calendarOf(settings: WorkdaySettings): Workdays {
  const key = JSON.stringify([settings.country, settings.holidays]);
  const calendar = calendars.get(key) ?? workdays(settings, range);
  calendars.set(key, calendar);
  return calendar;
}

/** What the report of a month is counted from. */
function inputOf(dataset: Dataset, settings: Settings, month: string): BaseInput {
  const windows = reportWindows({
    month,
    fiscalYearStarts: settings.fiscal_year_starts,
    trendMonths: settings.trend_months,
  });
  const teamWorkdays = new Map(
    Object.keys(settings.teams).map((team) => [team, calendarOf(workdaySettingsOf(settings, team))]),
  );
  return { dataset, settings, windows, workdays: calendarOf(settings), teamWorkdays };
}

/** What was counted of a dataset, for the report of a month. */
export function factsOfDataset(dataset: Dataset, settings = settingsOf(), month = reportedMonth): Facts {
  return factsOf(inputOf(dataset, settings, month));
}

/**
 * Finds figures of an organisation: `figure("activity.count.visits", "team North", "r12")`; the company's
 * month unless said.
 */
export type FindFigure = (metric: string, scope?: string, window?: string) => Figure | undefined;

/** Finds among figures. Most tests ask for a few metrics of many: those alone are laid out by their names. */
export function finder(figures: readonly Figure[]): FindFigure {
  const byMetric = Map.groupBy(figures, ({ metric }) => metric as string);
  const laidOut = new Map<string, Map<string, Figure>>();
  const layOut = (metric: string) =>
    new Map(
      byMetric.get(metric)?.map((each) => [`${each.scope.kind} ${each.scope.id} ${each.window}`, each]),
    );
  return (metric, scope = "company all", window = "month") => {
    const known = laidOut.get(metric) ?? layOut(metric);
    laidOut.set(metric, known);
    return known.get(`${scope} ${window}`);
  };
}

/** Every figure of an organisation; its report is that of October 2026 unless said. */
export function figuresOf(rows: Rows, settings?: Settings, month?: string): FindFigure {
  return finder(allFigures(factsOfDataset(datasetOf(rows), settings, month)));
}

/** Every figure of an organisation, those of the segments of each team among them. */
export function figuresWithTeamSegments(rows: Rows): FindFigure {
  const input = inputOf(datasetOf(rows), settingsOf(), reportedMonth);
  return finder(allFigures(factsOf({ ...input, withTeamSegments: true })));
}

/** The value of a figure, or the status that stands for it; undefined where there is no such figure. */
export function valueOrStatus(figure: Figure | undefined): number | string | undefined {
  return figure?.value ?? figure?.status;
}
