import { expect, test } from "vitest";
import { linkedExports, team } from "./linking.fixture.ts";

const calendarsOf = (teams: object, country = "NL") =>
  linkedExports({ team }, { settings: { country, teams } as never });

test("a team has a calendar of its own under the name that the files have", () => {
  const { calendars, told } = calendarsOf({ noord: { country: "BE" } });
  expect(calendars).toMatchObject({ country: "NL", teams: { Noord: { country: "BE" } } });
  expect(told).toEqual([]);
});

test("a team that is not there, and a country without known holidays, are told where they stand", () => {
  const { calendars, problems } = calendarsOf({ Noort: { country: "BE" }, Zuid: { country: "XX" } }, "QQ");
  expect(problems).toMatchObject([
    {
      rule: "settings.invalid",
      column: "teams.Noort",
      value: "Noort",
      message: expect.stringContaining("Noord"),
    },
    {
      rule: "settings.invalid",
      column: "teams.Zuid.country",
      value: "XX",
      message: expect.stringContaining("No public holidays are known of this country"),
    },
    { rule: "settings.invalid", column: "country", value: "QQ" },
  ]);
  expect(calendars).toMatchObject({ country: "NL", teams: {} });
});

test("without a team file nothing is told of a team", () => {
  const { problems } = linkedExports({}, { settings: { teams: { Noord: { country: "BE" } } } as never });
  expect(problems).toEqual([]);
});
