import { expect, test } from "vitest";
import { LifeTable } from "./life.ts";

test("lives are counted by how long they lasted and what ended them", () => {
  const table = LifeTable.of<"won" | "lost">([
    { time: 30, cause: "won" },
    { time: 10, cause: "lost" },
    { time: 10, cause: null },
    { time: 30, cause: "won" },
    { time: 45, cause: null },
  ]);
  expect([table.size, table.longest, table.endedBy("won"), table.endedBy("lost")]).toEqual([5, 45, 2, 1]);
  expect(table.riskSets()).toEqual([
    { time: 10, atRisk: 5, ended: 1, endedOf: new Map([["lost", 1]]) },
    { time: 30, atRisk: 3, ended: 2, endedOf: new Map([["won", 2]]) },
  ]);
});

test("who was last seen going at a time was at risk at it, and no longer at the next", () => {
  const table = LifeTable.of([
    { time: 5, cause: null },
    { time: 5, cause: "end" },
    { time: 6, cause: "end" },
  ]);
  expect(table.riskSets().map(({ time, atRisk }) => [time, atRisk])).toEqual([
    [5, 3],
    [6, 1],
  ]);
});

test("of none there is nothing, and of lives that all go on no time at which one ended", () => {
  const none = new LifeTable<string>();
  expect([none.size, none.longest, none.endedBy("end"), none.riskSets()]).toEqual([0, 0, 0, []]);
  none.add(12, null);
  expect([none.size, none.longest, none.riskSets()]).toEqual([1, 12, []]);
});
