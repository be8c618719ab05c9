import fc from "fast-check";
import { expect, test } from "vitest";
import { shortened, textWidth, widest, wrap } from "./measure.ts";

test("a text is as wide as the browser draws it, or a little wider", () => {
  // Measured in Chromium with Source Sans 3, 15 px, weight 500.
  const measured = {
    "Verkoopbinnendienst Grootzakelijk & Overheid": 298,
    "€ 1.234.567": 75,
    "jan 25": 39,
  };
  for (const [text, width] of Object.entries(measured)) {
    expect(textWidth(text)).toBeGreaterThan(width - 1);
    expect(textWidth(text)).toBeLessThan(width * 1.08);
  }
});

test("an accent adds no width, an unknown character takes at least an em, no text takes none", () => {
  expect(textWidth("Citroën")).toBe(textWidth("Citroen"));
  expect(textWidth("漢")).toBeGreaterThanOrEqual(15);
  expect(textWidth("")).toBe(0);
  expect(widest([])).toBe(0);
});

test("a text that does not fit ends in an ellipsis", () => {
  expect(shortened("Noord", 200)).toBe("Noord");
  expect(shortened("Verkoopbinnendienst", 80)).toMatch(/^Verkoop.*…$/);
  expect(shortened("Noord", 3)).toBe("");
});

test("a text breaks at spaces, never between a number and its unit", () => {
  expect(wrap("Verkoopbinnendienst Grootzakelijk & Overheid", 170)).toEqual([
    "Verkoopbinnendienst",
    "Grootzakelijk & Overheid",
  ]);
  expect(wrap("6,2 van 8,0\u00a0fte", 60)).toEqual(["6,2 van", "8,0\u00a0fte"]);
  expect(wrap("", 100)).toEqual([]);
});

test("no line is wider than asked, and there are no more lines than asked", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.integer({ min: 40, max: 300 }),
      (text, width) => {
        const lines = wrap(text, width, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(widest(lines)).toBeLessThanOrEqual(width);
      },
    ),
  );
});
