import { expect, test } from "vitest";
import { factsOfDataset } from "../figures.fixture.ts";
import { datasetOf } from "../organisation.fixture.ts";
import { monthsAt } from "./asking.ts";
import { Noted } from "./noted.ts";
import { Notes } from "./notes.ts";

test("rows are noted of the scopes and months that are asked, and not where they count for nothing", () => {
  const turn = { row: 7 };
  const noted = new Noted(turn, new Map([[2, new Set([0, 1])]]));
  noted.addTo([1, 2], 0, 3);
  turn.row = 8;
  noted.addTo([2, -1], 1, 0.5);
  noted.add(2, 1, 0);
  noted.add(2, 5, 1);
  expect(noted.of(2, new Set([0, 1, 5]))).toEqual({ rows: [7, 8], months: [0, 1], values: [3, 0.5] });
  expect(noted.of(1, new Set([0]))).toEqual({ rows: [], months: [], values: [] });
});

test("the rows behind a sum are heard of after they were asked for and taken", () => {
  const facts = factsOfDataset(
    datasetOf({
      team: [{ person: "Anna" }, { person: "Bram" }],
      activities: [
        { day: "2026-10-05", person: "Anna" },
        { day: "2026-10-06", person: "Bram", count: 2 },
        { day: "2026-10-07", person: "Anna", count: 3 },
        { day: "2026-10-08", person: "Anna", planned: true },
        { day: "2026-09-08", person: "Anna" },
      ],
    }),
  );
  const notes = new Notes(facts);
  const october = monthsAt(facts, ["2026-10"]);
  const ofAnna = () => notes.rows("visits", facts.scopes.person(0), october);
  expect(ofAnna().rows).toEqual([]);
  notes.take();
  // The first row of an example is that with which its exports begin.
  expect(ofAnna()).toEqual({ kind: "activities", rows: [1, 3], values: [1, 3] });
});

test("of accounts of which the same is asked each is noted with its own contacts a year", () => {
  const facts = factsOfDataset(
    datasetOf({
      team: [{ person: "Anna" }],
      accounts: [{ id: "a" }, { id: "b" }],
      contacts: [
        { id: "1", account: "a" },
        { id: "2", account: "b" },
        { id: "3", account: "b" },
        { id: "4", account: "b" },
      ],
      plan: [{ medium: "visit", timesPerYear: 4, per: "contact" }],
    }),
  );
  const notes = new Notes(facts);
  const months = monthsAt(facts, facts.window.r12.months);
  const asked = () => notes.rows("contacts.visit", facts.scopes.person(0), months);
  asked();
  notes.take();
  const { kind, rows, values, lines, amounts } = asked();
  const days = facts.workdays.between(facts.window.r12.from, facts.window.r12.to);
  expect({ kind, rows, lines, amounts }).toEqual({
    kind: "accounts",
    rows: [0, 1],
    lines: [0, 0],
    amounts: [4, 12],
  });
  expect(values.map((value) => value / days)).toEqual([4, 12]);
});
