import { expect, test } from "vitest";
import { linkedExports, team } from "./linking.fixture.ts";

const kept = (...people: object[]) => ({
  month: "2026-09",
  until: "2026-09-30",
  people: people.map((each) => ({
    ...{ id: "1", name: "Jan", team: "Noord", role: "account manager", fte: 1, from: "2020-01-01" },
    ...each,
  })),
});
const changed = (before: ReturnType<typeof kept>, activities?: string[]) =>
  linkedExports({ team, ...(activities ? { activities } : {}) }, { kept: before as never });
const past = (before: ReturnType<typeof kept>) => changed(before).of("people.past_changed");

test("who stands in the team file as in the kept month is no problem", () => {
  expect(past(kept({}, { id: "2", name: "Piet", team: "zuid" }))).toEqual([]);
  expect(past(kept({ id: "x" }))).toEqual([]);
});

test("who was in another team then is told, with the rows that say since when they are in this one", () => {
  expect(past(kept({ team: "Oost" }))).toMatchObject([
    {
      file: "team.csv",
      line: 2,
      column: "team",
      value: "Jan",
      message: expect.stringContaining(
        "Stood in the kept month 2026-09 in team Oost and now from 2020-01-01 in team Noord: all of the past moves along.",
      ),
      paste: [
        "person_id;name;team;role;fte;start_date;end_date",
        "1;Jan;Oost;account manager;1;2020-01-01;2026-09-30",
        "1;Jan;Noord;account manager;1;2026-10-01;",
      ].join("\n"),
    },
  ]);
});

test("who worked other hours then is told with both", () => {
  expect(past(kept({ fte: 0.8 }))).toMatchObject([
    {
      column: "fte",
      message: expect.stringContaining("2026-09 for 0.8 FTE and now from 2020-01-01 for 1 FTE"),
      message_nl: expect.stringContaining("voor 0,8 fte en nu vanaf 2020-01-01 voor 1 fte"),
    },
  ]);
});

test("who is in no row any more is told with the row of then", () => {
  expect(past(kept({ id: "7", name: "Kees; sr", fte: 0.5 }))).toMatchObject([
    {
      line: null,
      value: "Kees; sr",
      message: expect.stringContaining("in no row: the strength of before lacks 0.5 FTE too."),
      message_nl: expect.stringContaining("ontbreekt 0,5 fte"),
      paste: [
        "person_id;name;team;role;fte;start_date;end_date",
        '7;"Kees; sr";Noord;account manager;0,5;2020-01-01;2026-09-30',
      ].join("\n"),
    },
  ]);
});

test("who is gone and stands in another file is told there, as they were", () => {
  const activities = [
    "activity_id;date;account_manager_id;type",
    "1;2026-10-02;7;visit",
    "2;2026-10-02;1;visit",
  ];
  const { told, of } = changed(kept({ id: "7", name: "Kees" }), activities);
  expect(told).toEqual(["people.unknown_person activities.csv:2 account_manager_id"]);
  expect(of("people.unknown_person")[0]).toMatchObject({
    message: expect.stringContaining("Stood in team Noord until the kept month 2026-09."),
    paste:
      "person_id;name;team;role;fte;start_date;end_date\n7;Kees;Noord;account manager;1;2020-01-01;2026-10-02",
  });
});
