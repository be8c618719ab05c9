import { expect, test } from "vitest";
import { gridOf, linesOf } from "./grid.ts";

test("a long sentence stands in lines that fit on a screen, with every word", () => {
  const sentence = "Oktober bleef onder het target door te weinig handen ".repeat(6).trim();
  const lines = linesOf(sentence, 60);
  expect(lines.length).toBeGreaterThan(4);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(lines.join(" ")).toBe(sentence);
  expect(linesOf("x".repeat(200), 60)).toEqual(["x".repeat(200)]);
});

test("a column is as wide as what stands in it, and not wider than a screen bears", () => {
  const { widths } = gridOf({
    name: "Klanten",
    title: "Klanten",
    about: [],
    tables: [
      {
        id: "due",
        headings: [],
        columns: ["Klant", "Omzet", "Sinds", "Wat er is afgesproken"],
        rows: [
          [
            "Loonbedrijf Sneek",
            { value: 1_234_567, unit: "currency" },
            { value: 0, unit: "day" },
            "x".repeat(60),
          ],
        ],
        foot: [],
        notes: [],
      },
    ],
  });
  const [account = 0, revenue = 0, since = 0, agreed = 0] = widths;
  expect(account).toBeGreaterThan("Loonbedrijf Sneek".length);
  expect(revenue).toBeGreaterThan("€ 1.234.567".length);
  expect(since).toBeGreaterThan("31 okt 2026".length);
  expect(agreed).toBeLessThan(60);
});
