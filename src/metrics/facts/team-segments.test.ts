import { expect, test } from "vitest";
import { figuresOf, figuresWithTeamSegments } from "../figures.fixture.ts";
import type { Rows } from "../organisation.fixture.ts";

const order = (account: string) =>
  ({ issued: "2026-10-01", account, outcome: "won", closed: "2026-10-02", value: 100 }) as const;

/** Two teams with customers in segment A; only Anna in the North has a prospect, only Bram a segment B. */
const rows: Rows = {
  team: [{ person: "Anna" }, { person: "Bram", team: "South" }],
  accounts: [
    { id: "north", manager: "Anna" },
    { id: "prospect", manager: "Anna", status: "prospect" },
    { id: "south", manager: "Bram" },
    { id: "other", manager: "Bram", segment: "B" },
    { id: "nobody’s", manager: "nobody" },
    // From the South to the North in the middle of the month.
    { id: "moved", manager: "Bram", until: "2026-10-14" },
    { id: "moved", manager: "Anna", since: "2026-10-15" },
  ],
  plan: ["A", "B"].map((segment) => ({ medium: "visit", segment, timesPerYear: 255 })),
  activities: [
    { day: "2026-10-01", account: "north", count: 1 },
    { day: "2026-10-01", account: "prospect", count: 2 },
    { day: "2026-10-01", account: "south", count: 4 },
    { day: "2026-10-01", account: "other", count: 8 },
    { day: "2026-10-01", account: "nobody’s", count: 16 },
    { day: "2026-10-14", account: "moved", count: 32 },
    { day: "2026-10-15", account: "moved", count: 64 },
    { day: "2026-10-15", count: 128 },
  ],
  quotes: [order("north"), order("prospect"), order("south"), order("south")],
};

test("a segment within a team counts what was done at the accounts that the team had on that day", () => {
  const figure = figuresWithTeamSegments(rows);
  const visits = (segment: string) => figure("activity.count.visits", `team_segment ${segment}`)?.value;
  expect(visits("North/A")).toBe(1 + 2 + 64);
  expect(visits("North/A/customer")).toBe(1 + 64);
  expect(visits("North/A/prospect")).toBe(2);
  expect(visits("South/A")).toBe(4 + 32);
  expect(visits("South/B/customer")).toBe(8);
  expect(visits("North/B")).toBeUndefined();
  expect(figure("activity.count.visits", "segment A")?.value).toBe(1 + 2 + 4 + 16 + 32 + 64);
});

test("quotes, orders and what the plan asks are those of its accounts too", () => {
  const figure = figuresWithTeamSegments(rows);
  const north = (id: string, segment = "North/A") => figure(id, `team_segment ${segment}`)?.value;
  expect(north("activity.count.quotes")).toBe(2);
  expect(north("activity.count.orders")).toBe(2);
  expect(north("activity.count.orders", "South/A")).toBe(2);
  // Every working day once: 22 in October, 12 of them from the fifteenth on.
  expect(north("plan.required")).toBeCloseTo(22 + 22 + 12, 9);
  expect(north("plan.realised", "North/A/customer")).toBe(1 + 64);
});

test("the segments of a team are figures only where they are asked for", () => {
  expect(figuresOf(rows)("activity.count.visits", "team_segment North/A")).toBeUndefined();
});
