import { describe, expect, test } from "vitest";
import { dialects } from "./dialects.ts";
import { exportForm, shipped } from "./queries.ts";

const queries = ["activities", "activities-month"];

/** Ways in which somebody may break a query by hand. */
const broken: [string, RegExp, string][] = [
  ["a comma too few", /status,\n/, "status\n"],
  ["a bracket too few", /\) AS each_once/, "AS each_once"],
  ["GROUP without BY", /GROUP BY/, "GROUP"],
  ["a misspelt word", /FROM crm_activities/, "FORM crm_activities"],
  ["half a condition", /copy_number = 1/, "copy_number ="],
  ["something behind the end", /$/, "\nLIMIT"],
];

describe.each(Object.entries(dialects))("%s", (_, wrongIn) => {
  test.each(queries)("takes %s.sql as it stands", (name) => {
    expect(wrongIn(shipped(name))).toBeNull();
  });

  test.each(broken)("would refuse it with %s", (_, whole, part) => {
    for (const name of queries) expect(wrongIn(shipped(name).replace(whole, part)), name).not.toBeNull();
  });
});

test("each parser knows its own dialect: what another has alone is refused", () => {
  const refusedBy = (sql: string) => Object.keys(dialects).filter((name) => dialects[name]?.(sql) !== null);
  expect(refusedBy("SELECT * EXCLUDE (a) FROM t")).toEqual(["Spark SQL", "Trino", "BigQuery"]);
  expect(refusedBy("SELECT * EXCEPT (a) FROM t")).toEqual(["Spark SQL", "Trino", "Snowflake"]);
  expect(refusedBy("INSERT OVERWRITE DIRECTORY 'a' USING csv SELECT 1")).toEqual([
    "Trino",
    "BigQuery",
    "Snowflake",
  ]);
});

describe("the forms of docs/warehouse.md that are SQL", () => {
  const forms = ["Spark SQL", "BigQuery", "Snowflake"];

  test.each(forms)("%s takes its own, around either query", (name) => {
    const wrongIn = dialects[name];
    const form = exportForm(name);
    expect(form.split("…")).toHaveLength(2);
    for (const query of queries) expect(wrongIn?.(form.replace("…", shipped(query)))).toBeNull();
  });

  test.each(forms)("%s would refuse its own without the query", (name) => {
    expect(dialects[name]?.(exportForm(name).replace("…", ""))).not.toBeNull();
  });
});

test("the query quotes no name: engines differ in what quotes mean", () => {
  for (const name of queries) {
    const days = /DATE '\d{4}-\d\d-\d\d'/g;
    expect(shipped(name).replaceAll(/--.*/g, "").replaceAll(days, "")).not.toMatch(/["'`[]/);
  }
});

test("the query of a month is that of all months between three days, and says nothing else", () => {
  const words = (sql: string) =>
    sql
      .replaceAll(/--.*/g, "")
      .replace(/WITH looked_at AS \([^)]*\),/, "WITH")
      .replace(/\s+AND activity_date >= DATE '2026-10-01'/, "")
      .replaceAll("looked_at", "crm_activities")
      .split(/\s+/)
      .filter((word) => word !== "");
  expect(words(shipped("activities-month"))).toEqual(words(shipped("activities")));
});
