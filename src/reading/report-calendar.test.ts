import { expect, test } from "vitest";
import { settingsSchema } from "../contract/settings.ts";
import { reportCalendar } from "./report-calendar.ts";

const calendar = (settings: object) => reportCalendar(settingsSchema.parse(settings));

test("years begin in January, and the days are those of the Netherlands, where nothing is said", () => {
  expect(calendar({})).toEqual({
    fiscal: { starts: 1, namedBy: null },
    country: "NL",
    zone: "Europe/Amsterdam",
  });
});

test("report.yaml says when fiscal years begin and how they are called", () => {
  expect(calendar({ fiscal_year_starts: 4, fiscal_year_named_by: "end" }).fiscal).toEqual({
    starts: 4,
    namedBy: "end",
  });
});

test("of a country with several time zones it must be said", () => {
  expect(calendar({ country: "US" }).zone).toBeNull();
  expect(calendar({ country: "US", time_zone: "America/Chicago" }).zone).toBe("America/Chicago");
});
