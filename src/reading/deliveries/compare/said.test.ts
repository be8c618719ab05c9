import { expect, test } from "vitest";
import { amountSaid, firstSaid, monthsSaid, rowsSaid } from "./said.ts";

test("months by name, as a stretch, or how many between which", () => {
  expect(monthsSaid(["2026-08"], "nl")).toBe("augustus 2026");
  expect(monthsSaid(["2026-08", "2026-10"], "en")).toBe("August 2026 and October 2026");
  expect(monthsSaid(["2025-12", "2026-01", "2026-02"], "nl")).toBe("december 2025 tot en met februari 2026");
  expect(monthsSaid(["2025-12", "2026-01", "2026-03"], "en")).toBe(
    "3 months from December 2025 to March 2026",
  );
});

test("the first of a list, and how many others there are", () => {
  expect(firstSaid(["a", "b"], "nl")).toBe("a en b");
  expect(firstSaid(["a", "b", "c", "d", "e", "f"], "en")).toBe("a, b, c, d, and 2 others");
});

test("one medium or two by name, more as activities", () => {
  expect(rowsSaid("activities", ["call", "visit"], "nl")).toBe("bezoeken en telefoongesprekken");
  expect(rowsSaid("activities", ["visit", "call", "video"], "nl")).toBe("activiteiten");
  expect(rowsSaid("quotes", ["rows"], "en")).toBe("quotes");
});

test("an amount to the cent where it is small", () => {
  expect(amountSaid(2680.845, "nl")).toBe("2.681");
  expect(amountSaid(2.68085, "en")).toBe("2.68");
});
