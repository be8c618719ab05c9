import { expect, test } from "vitest";
import { sorted } from "./sort.ts";

const names = (rows: { name: string }[]) => rows.map(({ name }) => name).join(" ");
const rows = [
  { name: "b", value: 2 },
  { name: "a", value: null },
  { name: "d", value: 10 },
  { name: "c", value: 2 },
];

test("numbers sort by their size, equal ones as they stood, and what has no value comes last either way", () => {
  const by = (direction: "ascending" | "descending") =>
    names(sorted(rows, ({ value }) => value, direction, "nl"));
  expect(by("descending")).toBe("d b c a");
  expect(by("ascending")).toBe("b c d a");
});

test("words sort as a reader of the language expects, numbers in them by their size", () => {
  const words = ["Segment 10", "segment 2", "Ångström", "Zuid"].map((name) => ({ name }));
  expect(names(sorted(words, ({ name }) => name, "ascending", "nl"))).toBe(
    "Ångström segment 2 Segment 10 Zuid",
  );
});

test("nothing sorts to nothing", () => {
  expect(sorted([], () => 1, "ascending", "nl")).toEqual([]);
});
