import { expect, test } from "vitest";
import { figuresOf, readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

test("a well-founded decimal comma is read", () => {
  const quotes = [
    "quote_id;account_manager_id;issued_on;outcome;closed_on;value",
    "Q0;1;05-10-2026;won;20-10-2026;1.250,50",
    "Q1;1;06-10-2026;won;21-10-2026;749,50",
    "",
  ].join("\n");
  const data = readField({ files: { "team.csv": team, "quotes.csv": quotes } });
  expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([2, 2000]);
});
