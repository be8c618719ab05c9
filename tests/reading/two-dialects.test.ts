import { expect, test } from "vitest";
import { fixture, read } from "../folders.fixture.ts";

test("a Dutch Excel export and a plain English one of the same data are the same data", () => {
  const dutch = read(fixture("dutch"));
  const english = read(fixture("english"));
  expect(dutch.problems.filter((problem) => problem.severity === "error")).toEqual([]);
  expect(dutch.dataset).toEqual(english.dataset);
  expect(dutch.dataset.activities.length).toBe(4);
});

test("how each file was read is told", () => {
  const { sources } = read(fixture("dutch"));
  expect(sources.map((source) => source.kind)).toHaveLength(9);
  expect(sources.find((source) => source.kind === "quotes")).toMatchObject({
    file: "offertes.csv",
    encoding: "utf-8",
    delimiter: ";",
    decimal: ",",
    dateOrder: "dmy",
    rowsRead: 3,
    rowsUsed: 3,
  });
});

test("the same cells mean the same numbers and days in both", () => {
  const { quotes, plan, accounts } = read(fixture("dutch")).dataset;
  expect([...quotes.value]).toEqual([1234.56, 800, 12500]);
  expect(plan[2]).toMatchObject({ medium: "quote", timesPerYear: 2.5, hitRate: 0.3, orderValue: 12500 });
  expect(accounts[1]?.name).toBe("Bakker; Zonen & Co");
});
