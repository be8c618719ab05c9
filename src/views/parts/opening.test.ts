import { expect, test } from "vitest";
import type { Statement } from "../../contract/statement.ts";
import { openingOf } from "./opening.ts";

const said = (text: string): Statement => ({ id: text, claims: [], text });
const lead = [said("In oktober: 12 bezoeken."), said("Daarvan 3 bij prospects.")];

test("a title that says something stands above all of the lead", () => {
  expect(openingOf({ title: "Per fte 8 % minder bezoeken", lead, isUnknown: false })).toEqual({
    title: "Per fte 8 % minder bezoeken",
    lead,
  });
});

test("where nothing is known for the title, what is known is the title, and stands there once", () => {
  const { title, lead: rest } = openingOf({ title: "Nog niet te zeggen", lead, isUnknown: true });
  expect(title).toEqual({ ...lead[0], text: "In oktober: 12 bezoeken" });
  expect(rest).toEqual([lead[1]]);
});

test("where nothing is known at all the title says that", () => {
  expect(openingOf({ title: "Nog niet te zeggen", lead: [], isUnknown: true })).toEqual({
    title: "Nog niet te zeggen",
    lead: [],
  });
});
