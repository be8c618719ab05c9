import { expect, test } from "vitest";
import { othersThan, partsIn, teamAt } from "./dimmed.ts";

const parts = partsIn("0 0 100 20 noord;0 20 100 40 zuid-4w7er");

test("a drawing carries what of it is of which team", () => {
  expect(parts[1]).toEqual({ left: 0, top: 20, right: 100, bottom: 40, team: "zuid-4w7er" });
  expect(partsIn("")).toEqual([]);
});

test("a place is of the team whose row or panel holds it", () => {
  expect(teamAt(parts, 50, 10)).toBe("noord");
  expect(teamAt(parts, 50, 30)).toBe("zuid-4w7er");
  expect(teamAt(parts, 50, 50)).toBeUndefined();
});

test("all but the team that is meant is covered", () => {
  expect(othersThan(parts, "noord")).toBe("M0 20H100V40H0Z");
  expect(othersThan(parts, "zuid-4w7er")).toBe("M0 0H100V20H0Z");
});
