import { expect, test } from "vitest";
import { chance } from "../../src/statistics/chance.ts";
import { day, isoOf } from "./days.ts";
import { projectsOf } from "./projects.ts";

const twentyYears = { from: day("2001-01-01"), until: day("2020-12-31") };
const projects = projectsOf(chance(1, "projects"), { rate: 200, ...twentyYears });
const days = projects.flat();

test("twenty years of two hundred quotes a year are about four thousand, one to four of them a project", () => {
  expect(days.length / 4_000).toBeCloseTo(1, 1);
  expect(new Set(projects.map((project) => project.length))).toEqual(new Set([1, 2, 3, 4]));
});

test("the quotes of a project lie within a month, in order", () => {
  for (const project of projects) {
    expect(project).toEqual(project.toSorted((one, other) => one - other));
    expect((project.at(-1) ?? 0) - (project[0] ?? 0)).toBeLessThan(30);
  }
});

test("in October more is quoted than in August", () => {
  const inMonth = (month: string) => days.filter((each) => isoOf(each).slice(5, 7) === month).length;
  expect(inMonth("10")).toBeGreaterThan(1.3 * inMonth("08"));
});
