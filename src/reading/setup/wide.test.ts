import { expect, test } from "vitest";
import { byKind, proposalOf } from "./proposal.ts";
import { sheetFrom } from "./sheets.fixture.ts";

/** What would be read of a file, and what is asked of it. */
function proposed(lines: readonly string[], answers: Readonly<Record<string, string>> = {}) {
  const given = new Map(Object.entries(answers).map(([id, answer]) => [id, { "": answer }]));
  const proposal = proposalOf([sheetFrom("1.csv", lines)], given);
  const [[kind, [own]] = [null, []]] = byKind(proposal);
  return { kind, mapping: own?.mapping, asked: proposal.questions.map(({ id }) => id) };
}

test("activities counted in a column for each month are asked from targets, for they look alike", () => {
  const lines = ["Verkoper;Soort;jan;feb;mrt", "Anna;bezoek;3;4;5", "Anna;telefoon;13;14;-"];
  expect(proposed(lines)).toMatchObject({ kind: null, asked: ["kind:1.csv"] });
  expect(proposed(lines, { "kind:1.csv": "activities", "year:1.csv": "2026" })).toMatchObject({
    kind: "activities",
    mapping: { unpivot: { columns: "months", name: "date", value: "count", year: 2026 } },
  });
});

test("amounts in such columns are targets, and so are numbers below a title that says it", () => {
  const amounts = proposed(["Verkoper;2026-09;2026-10", "Anna;55000;60000"]);
  expect(amounts.kind).toBe("targets");
  const titled = proposed(["Targets bezoeken 2026;;", ";;", "Verkoper;sep;okt", "Anna;12;14"]);
  expect(titled).toMatchObject({ kind: "targets", mapping: { defaults: { measure: "visits" } } });
});

test("a type and a month in one heading are activities", () => {
  const lines = [
    "Medewerker;bezoeken 2026-09;telefoon 2026-09;bezoeken 2026-10;telefoon 2026-10",
    "Anna;3;4;5;6",
  ];
  expect(proposed(lines)).toMatchObject({
    kind: "activities",
    mapping: { unpivot: { columns: "months", name: "date", rest: "type", value: "count" } },
    asked: [],
  });
});

test("a column for each medium is a plan, or counted activities where a month stands beside it", () => {
  const plan = proposed(["Segment;Bezoek;Telefoon;per", "A;12;12;klant", "B;4;4;klant"]);
  expect(plan).toMatchObject({
    kind: "plan",
    mapping: { unpivot: { columns: ["Bezoek", "Telefoon"], name: "medium", value: "times_per_year" } },
    asked: [],
  });
  const counted = proposed(["Medewerker;Maand;Bezoek;Telefoon", "Anna;2026-09;3;4", "Bram;2026-10;3;4"]);
  expect(counted).toMatchObject({
    kind: "activities",
    mapping: { unpivot: { columns: ["Bezoek", "Telefoon"], name: "type", value: "count" } },
  });
});

test("a column for each measure are targets", () => {
  expect(
    proposed(["Team;Maand;Bezoeken;Omzet", "Oost;2026-09;30;40000", "Oost;2026-10;30;40000"]),
  ).toMatchObject({
    kind: "targets",
    mapping: {
      unpivot: { columns: ["Bezoeken", "Omzet"], name: "measure", value: "value" },
      lasts: "month",
    },
    asked: [],
  });
});

test("a month without a number of times is that of a target, not a day of an activity", () => {
  expect(proposed(["rep_name,month,quota", "Anna,2026-01-01,200", "Anna,2026-02-01,200"]).kind).toBe(
    "targets",
  );
});
