import { expect, test } from "vitest";
import { TextCells } from "../../text/cells.ts";
import { headersIn, madeOf, severalHeaders } from "./column-source.ts";

test.each([
  ["naam", "text", { headers: ["naam"], joinedBy: null }],
  [["voor", "achter"], "text", { headers: ["voor", "achter"], joinedBy: " " }],
  [["a", "b"], "day", { headers: ["a", "b"], joinedBy: null }],
  [["a", "b"], "amount", { headers: ["a", "b"], joinedBy: null }],
  [{ join: ["a", "b"], with: "-" }, "day", { headers: ["a", "b"], joinedBy: "-" }],
  [{ join: ["a", "b"] }, "text", { headers: ["a", "b"], joinedBy: " " }],
  [{ first_of: ["a", "b"] }, "text", { headers: ["a", "b"], joinedBy: null }],
] as const)("%j for a %s is read from %o", (source, kind, expected) => {
  const given = typeof source === "string" ? source : JSON.parse(JSON.stringify(source));
  expect(severalHeaders(given, kind)).toEqual(expected);
  expect(headersIn(given)).toEqual(expected.headers);
});

const made = (joinedBy: string | null, kind: "text" | "choice", cells: string[], said: string[] = []) =>
  madeOf({ headers: ["a", "b"], joinedBy }, [0, 1], kind, said).text(new TextCells().of(cells));

test("the first cell that says something, or all that are filled", () => {
  expect([
    made(null, "text", ["", "y"]),
    made(null, "text", ["n.v.t.", "y"]),
    made(null, "text", ["01-01-1900", "y"]),
    made(null, "text", [" x ", "y"]),
    made(null, "text", ["", ""]),
  ]).toEqual(["y", "y", "y", "x", ""]);
  expect([
    made(" ", "text", ["x", "y"]),
    made(" ", "text", ["", "y"]),
    made("-", "text", [" x ", "y"]),
  ]).toEqual(["x y", "y", "x-y"]);
});

test("of words a blank one is a dash in its place, and of blank ones alone nothing, unless something is said of as many dashes", () => {
  expect([made(" ", "choice", ["", "y"]), made(" ", "choice", ["x", ""])]).toEqual(["- y", "x -"]);
  expect([
    made(" ", "choice", ["", ""]),
    made(" ", "choice", ["", ""], ["- -"]),
    made(" ", "text", ["", ""], ["- -"]),
  ]).toEqual(["", "- -", ""]);
});

test("it is called by its headers", () => {
  expect([
    madeOf({ headers: ["a", "b"], joinedBy: null }, [0, 1], "text").header,
    madeOf({ headers: ["a", "b"], joinedBy: " " }, [0, 1], "text").header,
  ]).toEqual(["a / b", "a + b"]);
});
