import { expect, test } from "vitest";
import type { Mark } from "../../../contract/preset.ts";
import { notOfPreset } from "./not-of-preset.ts";

const form = (name: string, ...marks: Mark[]) => ({ name, marks, sureness: {}, columns: {} });
const forms = [
  form("Deals", ["Deal ID", "Deal-ID"], "Deal Stage"),
  form("Calls", "Call outcome", "Call duration"),
];
const said = (...headers: string[]) => notOfPreset("HubSpot", forms, headers);

test("a file that lacks one of the headers of a form is told which, in every language", () => {
  expect(said("deal stage", "Amount")).toEqual({
    nl: "Het lijkt een export van HubSpot, maar er ontbreekt een kop (Deals: Deal ID / Deal-ID).",
    en: "It looks like an export of HubSpot, but a header is missing (Deals: Deal ID / Deal-ID).",
  });
  expect(said("Deal-ID").en).toContain("(Deals: Deal Stage)");
});

test("of forms that lack as much each is told", () => {
  expect(said("Deal Stage", "Call outcome").en).toContain("(Deals: Deal ID / Deal-ID; Calls: Call duration)");
});

test("a file with none of them is told all", () => {
  expect(said("x")).toEqual({
    nl: "Verwacht: de koppen van een export van HubSpot (Deals: Deal ID / Deal-ID, Deal Stage; Calls: Call outcome, Call duration).",
    en: "Expected the headers of an export of HubSpot (Deals: Deal ID / Deal-ID, Deal Stage; Calls: Call outcome, Call duration).",
  });
});

test("a kind of file that a system has no export of is told so", () => {
  expect(notOfPreset("HubSpot", [], ["x"]).en).toBe("No export of HubSpot is known for this file.");
});
