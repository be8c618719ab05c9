import { expect, test } from "vitest";
import { isoOfDay } from "../../../calendar/day.ts";
import { readLines } from "../reading.fixture.ts";

function quotes(days: readonly string[], settings: object = {}) {
  const read = readLines(
    "quotes",
    ["account_manager_id,issued_on,outcome", ...days.map((day, i) => `K${i},${day},open`)],
    { settings },
  );
  return {
    ...read,
    days: read.valuesOf("issued_on").map((day) => (typeof day === "number" ? isoOfDay(day) : day)),
  };
}

test("an instant is the day that it is in the zone of the report, and how many moved is told once", () => {
  const { days, problems } = quotes([
    "2026-10-31T23:30:00Z",
    "2026-10-31T12:00:00Z",
    "2026-10-31T00:30:00+05:00",
    "2026-10-31T23:45:00Z",
  ]);
  expect(days).toEqual(["2026-11-01", "2026-10-31", "2026-10-30", "2026-11-01"]);
  const zoned = problems.find(({ rule }) => rule === "file.zoned_times");
  expect(zoned).toMatchObject({ line: 2, column: "issued_on", value: "2026-10-31T23:30:00Z" });
  expect(zoned?.message).toContain(
    "read as days in Amsterdam: 2 dates moved to the next day, 1 date moved to the day before.",
  );
  expect(zoned?.message_nl).toContain(
    "dagen in Amsterdam: 2 datums gingen naar de dag erna, 1 datum ging naar de dag ervoor.",
  );
});

test("midnights of UTC are days", () => {
  const { days, told } = quotes(["2026-10-31T00:00:00Z"], { time_zone: "America/New_York" });
  expect(days).toEqual(["2026-10-31"]);
  expect(told.filter((each) => each.startsWith("file."))).toEqual([]);
});

test("where no zone is known of the country it is asked", () => {
  const { table, problems } = quotes(["2026-10-31T23:30:00Z"], { country: "US" });
  expect(table).toBeNull();
  expect(problems.find(({ rule }) => rule === "file.time_zone")?.paste).toContain("time_zone:");
});
