import { expect, test } from "vitest";
import { nearest, placeAfter, placeSaid, placesIn } from "./places.ts";

const strip = placesIn("0 0 30 50 0 3 1;40 0 70 50 0 3 2");

test("a place of three months is three places of equal width", () => {
  expect(strip).toHaveLength(6);
  expect(strip[1]).toEqual({ left: 10, top: 0, right: 20, bottom: 50, row: 1, column: 1 });
  expect(strip[5]).toMatchObject({ left: 60, right: 70, row: 2, column: 2 });
  expect(placesIn("")).toEqual([]);
});

test("what is pointed at is the place under the finger, else the nearest", () => {
  expect(nearest(strip, 15, 25)).toBe(1);
  expect(nearest(strip, 15, 90)).toBe(1);
  expect(nearest(strip, 34, 25)).toBe(2);
  expect(nearest(strip, 37, 25)).toBe(3);
  expect(nearest(strip, -99, -99)).toBe(0);
  expect(nearest([], 1, 1)).toBe(-1);
});

test("left and right go along the months and stop at the ends", () => {
  expect(placeAfter(strip, 1, "ArrowRight")).toBe(2);
  expect(placeAfter(strip, 0, "ArrowLeft")).toBe(0);
  expect(placeAfter(strip, 2, "End")).toBe(5);
  expect(placeAfter(strip, 2, "Home")).toBe(0);
  expect(placeAfter(strip, 2, "Tab")).toBeUndefined();
});

test("up and down go to the same month of the next panel; in one series they are left and right", () => {
  expect(placeAfter(strip, 1, "ArrowDown")).toBe(4);
  expect(placeAfter(strip, 4, "ArrowUp")).toBe(1);
  expect(placeAfter(strip, 4, "ArrowDown")).toBe(4);
  expect(placeAfter(strip.slice(0, 3), 1, "ArrowDown")).toBe(2);
});

test("a month says its values with their headings, a panel its own; what is lacking is left out", () => {
  const headings = ["Maand", "Resultaat", "Target", "Verschil"];
  expect(placeSaid(headings, ["okt 26", "1.056", "1.252", "−197"], 0)).toBe(
    "okt 26 · Resultaat\u00a01.056 · Target\u00a01.252 · Verschil\u00a0−197",
  );
  expect(placeSaid(headings, ["okt 26", "1.056", "–", "–"], 0)).toBe("okt 26 · Resultaat\u00a01.056");
  expect(placeSaid(headings, ["okt 26", "–", "–", "–"], 0)).toBe("okt 26 · Resultaat\u00a0–");
  expect(placeSaid(headings, ["okt 26", "1.056", "–", "−197"], 2)).toBe("okt 26 · Target\u00a0–");
});
