import { expect, test } from "vitest";
import { isoOfDay } from "../../calendar/day.ts";
import { accounts, linkedExports, team } from "./linking.fixture.ts";

const headings = "activity_id;date;account_manager_id;type;account_id;contact_id;status;count";

/** The activities of some rows, beside two account managers, two customers and one contact person. */
const activitiesOf = (rows: readonly string[], others: Parameters<typeof linkedExports>[0] = {}) =>
  linkedExports({
    ...{ team, accounts, contacts: ["contact_id;account_id;role", "C1;A1;inkoop"] },
    ...others,
    activities: [headings, ...rows],
  });

test("an activity has its day, person, medium, customer, contact person and number; a blank one counts once", () => {
  const { activities, told, places } = activitiesOf([
    "1;2026-10-01;1;visit;A1;C1;done;3",
    "2;2026-10-02;Piet;phone;;;;",
    "3;2026-10-30;2;visit;A2;;planned;1",
  ]);
  expect(told).toEqual([]);
  expect([...activities.day].map(isoOfDay)).toEqual(["2026-10-01", "2026-10-02", "2026-10-30"]);
  expect(activities).toMatchObject({
    length: 3,
    person: Int32Array.of(0, 1, 1),
    account: Int32Array.of(0, -1, 1),
    contact: Int32Array.of(0, -1, -1),
    count: Float64Array.of(3, 1, 1),
    planned: Uint8Array.of(0, 0, 1),
  });
  expect(activities.type[0]).toBe(activities.type[2]);
  expect(activities.type[0]).not.toBe(activities.type[1]);
  expect(places.activities?.line).toEqual(Int32Array.of(2, 3, 4));
});

test("without a file there are none", () => {
  const { activities } = linkedExports({ team });
  expect(activities).toMatchObject({ length: 0, day: new Int32Array(), planned: new Uint8Array() });
});

test("what somebody unknown did is the company's, and told once for all their rows", () => {
  const { activities, of } = activitiesOf([
    "1;2026-10-01;9;visit;A1;;;",
    "2;2026-10-05;9;visit;A1;;;",
    "3;2026-10-02;1;visit;A1;;;",
  ]);
  expect(activities.person).toEqual(Int32Array.of(-2, -2, 0));
  expect(of("people.unknown_person")).toMatchObject([
    {
      line: 2,
      value: "9",
      message: expect.stringContaining("2 rows in activities.csv (2026-10-01 to 2026-10-05)"),
    },
  ]);
});

test("a customer or contact person that is not known is told, and the activity stays", () => {
  const { activities, told } = activitiesOf(["1;2026-10-01;1;visit;A7;C7;;"]);
  expect(told).toEqual([
    "activities.unknown_account activities.csv:2 account_id",
    "activities.unknown_contact activities.csv:2 contact_id",
  ]);
  expect([activities.account[0], activities.contact[0]]).toEqual([-1, -1]);
});

test("months without an activity are told, one problem for each run of them", () => {
  const { of } = activitiesOf([
    "1;2026-01-15;1;visit;A1;;;",
    "2;2026-03-15;1;visit;A1;;;",
    "3;2026-07-31;1;visit;A1;;;",
    "4;2026-08-01;1;visit;A1;;;",
  ]);
  expect(of("activities.gap")).toMatchObject([
    { file: "activities.csv", line: null, value: "2026-02", message: expect.stringContaining("in 2026-02.") },
    { value: "2026-04…2026-06", message: expect.stringContaining("in 2026-04 to 2026-06.") },
  ]);
  expect(of("activities.gap")[1]?.message_nl).toContain("2026-04 tot en met 2026-06");
});

test("what is planned or still to come fills no month", () => {
  const between = (row: string) =>
    activitiesOf(["1;2026-01-15;1;visit;A1;;;", row, "3;2026-03-15;1;visit;A1;;;"]).of("activities.gap");
  expect(between("2;2026-02-15;1;visit;A1;;done;")).toEqual([]);
  expect(between("2;2026-02-15;1;visit;A1;;planned;")).toHaveLength(1);
  expect(between("2;2026-12-15;1;visit;A1;;done;")).toHaveLength(1);
});

test("what was planned before the newest day on which something was done is told", () => {
  const { of } = activitiesOf([
    "1;2026-10-01;1;visit;A1;;planned;",
    "2;2026-10-05;1;visit;A1;;done;",
    "3;2026-10-05;1;visit;A1;;planned;",
    "4;2026-10-06;1;visit;A1;;planned;",
  ]);
  expect(of("activities.planned_past").map(({ line, column }) => [line, column])).toEqual([[2, "date"]]);
});

test("a day to come is no day on which something was done, and two years ahead none to plan for", () => {
  const ahead = (date: string, status: string) =>
    activitiesOf([`1;${date};1;visit;A1;;${status};`]).told.filter((each) => each.startsWith("cell.future"));
  expect(ahead("2026-10-31", "done")).toEqual([]);
  expect(ahead("2026-11-01", "done")).toHaveLength(1);
  expect(ahead("2026-11-01", "")).toHaveLength(1);
  expect(ahead("2026-11-01", "planned")).toEqual([]);
  expect(ahead("2028-10-31", "planned")).toEqual([]);
  expect(ahead("2028-11-01", "planned")).toHaveLength(1);
});

test("somebody who was not employed that day is told with the day", () => {
  const leaver = [...team.slice(0, 2), "2;Piet;Zuid;account manager;1;2020-01-01;2026-09-30"];
  const rows = ["1;2026-09-30;2;visit;;;;", "2;2026-10-01;2;visit;;;;", "3;2026-10-01;1;visit;;;;"];
  const { of } = activitiesOf(rows, { team: leaver });
  expect(of("activities.outside_employment")).toMatchObject([
    {
      line: 3,
      column: "account_manager_id",
      message: expect.stringContaining("Not employed on 2026-10-01."),
    },
  ]);
});

test("a customer that was in no portfolio that day is told with the day", () => {
  const since = [
    "account_id;name;status;segment;account_manager_id;since;until",
    "A1;Acme;customer;A;1;2026-02-01;2026-09-30",
    "A1;Acme;customer;A;2;2026-10-05;",
  ];
  const { of } = activitiesOf(
    ["1;2026-10-01;1;visit;A1;;;", "2;2026-10-05;1;visit;A1;;;", "3;2026-09-30;1;visit;A1;;;"],
    { accounts: since },
  );
  expect(of("activities.outside_portfolio")).toMatchObject([
    {
      line: 2,
      column: "account_id",
      message: expect.stringContaining("Not in the portfolio on 2026-10-01."),
    },
  ]);
});

test("rows of nobody are told once for their file, with the first lines of them", () => {
  const of = (count: number) =>
    activitiesOf([
      "0;2026-10-01;1;visit;;;;",
      ...Array.from({ length: count }, (_, i) => `${i + 1};2026-10-01;;visit;;;;`),
    ]).of("activities.without_owner");
  expect(of(0)).toEqual([]);
  expect(of(1)).toMatchObject([{ line: 3, message: expect.stringContaining("1 row (3).") }]);
  expect(of(6)).toMatchObject([{ line: 3, message: expect.stringContaining("6 rows (3, 4, 5, 6, 7 …).") }]);
  expect(of(5)[0]?.message_nl).toContain("5 regels (3, 4, 5, 6, 7).");
});

test("where a file names several people and none of the team, that is told instead", () => {
  const rows = ["1;2026-10-01;X1;visit;;;;", "2;2026-10-01;X2;visit;;;;", "3;2026-10-01;X2;visit;;;;"];
  const { of, told } = activitiesOf(rows);
  expect(told).toEqual(["people.none_known activities.csv account_manager_id"]);
  expect(of("people.none_known")[0]?.message).toContain(
    'Found "X1", "X2"; the team file has "Jan", "1", "Piet".',
  );
  expect(activitiesOf(rows.slice(0, 1)).told).toEqual([
    "people.unknown_person activities.csv:2 account_manager_id",
  ]);
});

test("what is said to be done on a day to come makes nothing planned late", () => {
  const { of } = activitiesOf(["1;2026-10-30;1;visit;A1;;planned;", "2;2026-11-05;1;visit;A1;;done;"]);
  expect(of("activities.planned_past")).toEqual([]);
});
