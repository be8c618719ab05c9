import { expect, test } from "vitest";
import { dayOfIso } from "../../calendar/day.ts";
import { linkedExports, team } from "./linking.fixture.ts";

const [headings = ""] = team;
const peopleOf = (...rows: string[]) => linkedExports({ team: [headings, ...rows] });

test("somebody of several rows is one person with several employments", () => {
  const { people, told, places } = peopleOf(
    "1;Jan;Noord;account manager;1;2020-01-01;2025-12-31",
    "2;Piet;Zuid;account manager;0.8;2020-01-01;",
    "1;Jan;Zuid;binnendienst;0.5;2026-01-01;",
  );
  expect(told).toEqual([]);
  expect(people.people).toEqual([
    { id: "1", name: "Jan" },
    { id: "2", name: "Piet" },
  ]);
  const first = { person: 0, team: "Noord", role: "account manager", fte: 1 };
  expect(people.employments).toEqual([
    { ...first, from: dayOfIso("2020-01-01"), to: dayOfIso("2025-12-31") },
    { ...first, person: 1, team: "Zuid", fte: 0.8, from: dayOfIso("2020-01-01"), to: null },
    { ...first, team: "Zuid", role: "binnendienst", fte: 0.5, from: dayOfIso("2026-01-01"), to: null },
  ]);
  expect(people.isCertain).toBe(true);
  expect(people.keys.isComplete).toBe(true);
  expect(places.team?.line).toEqual(Int32Array.of(2, 3, 4));
});

test("two employments at once are told on the later row, and an end before the beginning is wrong", () => {
  const overlap = peopleOf(
    "1;Jan;Noord;account manager;1;2020-01-01;",
    "1;Jan;Zuid;account manager;1;2026-01-01;",
    "2;Piet;Zuid;account manager;1;2026-01-01;",
  );
  expect(overlap.told).toEqual(["team.overlap team.csv:3 start_date"]);
  expect(overlap.problems[0]?.message).toContain("Overlaps with line 2.");
  const backward = peopleOf(
    "1;Jan;Noord;account manager;1;2026-01-02;2026-01-01",
    "2;Piet;Zuid;account manager;1;2026-01-01;2026-01-01",
  );
  expect(backward.told).toEqual(["team.end_before_start team.csv:2 end_date"]);
  expect(backward.problems[0]?.message).toContain("on or after 2026-01-02");
  expect(backward.people.people.map(({ id }) => id)).toEqual(["2"]);
  expect(backward.people.isCertain).toBe(false);
});

test("a person of a wrong row is known all the same, and no stranger in another file", () => {
  const { told, activities } = linkedExports({
    team: [...team, "3;Klaas;Zuid;account manager;1;2026-01-02;2026-01-01"],
    activities: [
      "activity_id;date;account_manager_id;type",
      "1;2026-10-01;3;visit",
      "2;2026-10-01;Klaas;visit",
    ],
  });
  expect(told).toEqual(["team.end_before_start team.csv:4 end_date"]);
  expect(activities.person).toEqual(Int32Array.of(-2, -2));
});

test("without a team file nobody is known, and nobody is told to be unknown", () => {
  const { people, told, quotes } = linkedExports({
    quotes: ["quote_id;account_manager_id;issued_on;outcome", "Q1;1;2026-10-01;open"],
  });
  expect(people).toMatchObject({ people: [], employments: [], isCertain: false });
  expect(told).toEqual([]);
  expect([...quotes.person]).toEqual([-2]);
});

const activities = (...names: string[]) => [
  "activity_id;date;account_manager_id;type",
  "0;2026-10-01;1;visit",
  ...names.map((name, i) => `${i + 1};2026-10-0${i + 1};${name};visit`),
];

test("other names of report.yaml lead to the person", () => {
  const { activities: made, told } = linkedExports(
    { team, activities: activities("jpb", "77") },
    { settings: { people: { Jan: ["jpb", 77] } } },
  );
  expect(made.person).toEqual(Int32Array.of(0, 0, 0));
  expect(told).toEqual([]);
});

test("another name of nobody, of somebody else, or that stands nowhere is told where report.yaml says it", () => {
  const said = (people: Record<string, (string | number)[]>, ...names: string[]) =>
    linkedExports(
      { team, activities: activities("jpb", ...names) },
      { settings: { people } },
    ).problems.filter(({ file }) => file === "report.yaml");
  expect(said({ Jan: ["jpb"] })).toEqual([]);
  expect(said({ Janna: ["jpb"] })).toMatchObject([
    {
      rule: "settings.invalid",
      column: "people.Janna",
      value: "Janna",
      message: expect.stringContaining("Expected a number or name of the team file."),
    },
  ]);
  expect(said({ Jan: ["jpb", "Piet"] })).toMatchObject([
    { rule: "settings.invalid", column: "people.Jan.1", value: "Piet" },
    { rule: "settings.unused", column: "people.Jan.1", value: "Piet" },
  ]);
  expect(said({ Jan: ["jpb", "jpc"] })).toMatchObject([
    {
      rule: "settings.unused",
      column: "people.Jan.1",
      value: "jpc",
      message: expect.stringContaining("This name stands in no file."),
    },
  ]);
});

test("an unknown person is told once, with their rows of every file and a line for the team file", () => {
  const { of } = linkedExports({
    team,
    activities: activities("Kees"),
    quotes: [
      "quote_id;account_manager_id;issued_on;outcome;closed_on",
      "Q1;kees;2026-09-01;lost;2026-10-05",
      "Q2;1;2026-09-01;open;",
    ],
    targets: [
      "team;account_manager_id;from;to;measure;value",
      "Oost;Kees;2026-01-01;2026-12-31;revenue;100",
      "Zuid;2;2026-01-01;2026-12-31;revenue;100",
    ],
  });
  expect(of("people.unknown_person")).toMatchObject([
    {
      file: "activities.csv",
      line: 3,
      value: "Kees",
      message: expect.stringContaining(
        "Belongs to 1 row in activities.csv, 1 in quotes.csv and 1 in targets.csv (2026-09-01 to 2026-10-05).",
      ),
      message_nl: expect.stringContaining(
        "Hoort bij 1 regel in activities.csv, 1 in quotes.csv en 1 in targets.csv (2026-09-01 tot en met 2026-10-05).",
      ),
      paste: "person_id;name;team;role;fte;start_date;end_date\nKees;Kees;Oost;;;2026-09-01;2026-10-05",
    },
  ]);
});

test("of one day that is said once, and who may be a known person is asked to be joined", () => {
  const { of } = linkedExports({ team, activities: activities("Kees") });
  expect(of("people.unknown_person")[0]?.message).toContain("activities.csv (2026-10-01).");
  const known = [headings, "1;Jan de Boer;Noord;account manager;1;2020-01-01;", team[2] ?? ""];
  const asked = linkedExports({ team: known, activities: activities("Boer, Jan de", "Kees") }).of(
    "people.unknown_person",
  );
  expect(asked[0]).toMatchObject({
    value: "Boer, Jan de",
    paste: 'people:\n  "Jan de Boer": ["Boer, Jan de"]',
  });
  expect(asked[0]?.message).toContain("Jan de Boer");
});

test("names that all have the last name first are asked to be turned around", () => {
  const known = [
    headings,
    "1;Jan de Boer;Noord;account manager;1;2020-01-01;",
    "2;Piet Smit;Zuid;account manager;1;2020-01-01;",
  ];
  const rows = ["activity_id;date;account_manager_id;type"];
  const [asked] = linkedExports({
    team: known,
    activities: [...rows, '1;2026-10-01;"Boer, Jan de";visit', '2;2026-10-01;"Smit, Piet";visit'],
  }).of("people.none_known");
  expect(asked?.message).toContain(
    'Found "Boer, Jan de", "Smit, Piet"; the team file has "Jan de Boer", "1", "Piet Smit".',
  );
  expect(asked?.message).toContain(
    "If they are the same in another form, these lines of report.yaml say so.",
  );
  expect(asked?.paste).toContain("turned: account_manager_id");
  const [joined] = linkedExports({
    team: known,
    activities: [...rows, '1;2026-10-01;"Boer, Jan de";visit', "2;2026-10-01;Iemand;visit"],
  }).of("people.none_known");
  expect(joined?.paste).toBe('people:\n  "Jan de Boer": ["Boer, Jan de"]');
});

test("the other names of one leave those of the others as they are", () => {
  const { activities: made, told } = linkedExports(
    { team, activities: activities("jpb", "Piet", "Jan") },
    { settings: { people: { Jan: ["jpb"] } } },
  );
  expect(told).toEqual([]);
  expect(made.person).toEqual(Int32Array.of(0, 0, 1, 0));
});
