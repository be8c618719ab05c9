import { expect, test } from "vitest";
import { aroundOf, isBrief, isFollowed, isLaidOut, lineOf } from "./brief.ts";

const column = (line?: 1 | 2) => ({ label: "", numeric: false, ...(line === undefined ? {} : { line }) });
const table = { columns: [column(), column(1), column(2), column(2), column()] };
const linesOf = (...texts: string[]) => {
  const row = texts.map((text) => ({ text }));
  return row.map((_, index) => lineOf(table, row, index));
};

test("a row has its name and what belongs to it in one line, the rest in the next, and no more", () => {
  expect(linesOf("Klant", "B", "45", "te laat", "€ 100")).toEqual([undefined, "1", "break", "2", undefined]);
});

test("what says nothing takes no room: the second line begins with what does", () => {
  expect(linesOf("Klant", "–", "–", "nog nooit", "€ 100")).toEqual([
    undefined,
    undefined,
    undefined,
    "break",
    undefined,
  ]);
});

test("a dot stands between what is in the second line, and not after the last of it", () => {
  const row = ["Klant", "B", "45", "te laat", "€ 100"].map((text) => ({ text }));
  expect(row.map((_, index) => isFollowed(table, row, index))).toEqual([false, false, true, false, false]);
});

test("a table is brief where a column says where it stands", () => {
  expect(isBrief(table)).toBe(true);
  expect(isBrief({ columns: [column(), column()] })).toBe(false);
});

test("a short heading stays on one line with its number", () => {
  const before = (label: string) =>
    aroundOf({ columns: [{ label, numeric: true }] }, { text: "1" }, 0).before;
  expect(before("Dit jaar")).toBe("dit\u00a0jaar\u00a0");
  expect(before("E-mail")).toBe("e-\u2060mail\u00a0");
  expect(before("Contacten zonder accountmanager")).toContain("contacten zonder");
});

test("a number has its heading before it where it does not say what it is", () => {
  const columns = ["Klant", "Belasting", "FTE", "Dagen geleden"].map((label, i) => ({
    label,
    numeric: i > 0,
  }));
  const around = (index: number, own?: { after: string }) =>
    aroundOf({ columns }, { text: "1", ...(own ? { around: own } : {}) }, index);
  expect([around(0), around(1), around(2), around(3, { after: " dag" })]).toEqual([
    {},
    { before: "belasting\u00a0" },
    { before: "FTE\u00a0" },
    { after: " dag" },
  ]);
});

test("a table that is laid out otherwise on a phone is known by its roles", () => {
  expect(isLaidOut({ columns: [column(), column(2)] })).toBe(true);
  expect(isLaidOut({ columns: [column()], isTurned: true })).toBe(true);
  expect(isLaidOut({ columns: [column()] })).toBe(false);
});
