import { expect, test } from "vitest";
import type { KeptAgreements } from "../../contract/kept-agreements.ts";
import { Problems } from "../problems/problems.ts";
import { peopleOf } from "./people.ts";
import { vanishedOf } from "./vanished.ts";

/** What team Noord was promised when September was kept. */
const kept: KeptAgreements = {
  month: "2026-09",
  open: [
    {
      id: "a-0123456789ab",
      person: null,
      team: "Noord",
      kind: "promised",
      by: "lead",
      what: "Een dag mee",
      on: "2026-09-08",
      due: "2026-10-01",
      vanished: null,
    },
  ],
};
const nobody = peopleOf(
  null,
  { people: {}, placeOf: () => ({ file: "report.yaml", line: 1 }) },
  new Problems(),
).made;
const files = ["afspraken.csv"];

function vanished(before: Problems) {
  const { agreements, problems } = vanishedOf({ kept, agreements: [], people: nobody, files }, before);
  return { what: agreements.map(({ what }) => what), told: problems.list.map(({ rule }) => rule) };
}

test("a promise without a row still stands, and it is told", () => {
  expect(vanished(new Problems())).toEqual({ what: ["Een dag mee"], told: ["agreements.vanished"] });
});

test("while its file has an error its row may be the one that is wrong: it stands, and nothing is told", () => {
  const withErrors = new Problems();
  withErrors.add("file.unreadable", { file: "afspraken.csv" }, { nl: "", en: "" });
  expect(vanished(withErrors)).toEqual({ what: ["Een dag mee"], told: [] });
  const ofOther = new Problems();
  ofOther.add("file.unreadable", { file: "klanten.csv" }, { nl: "", en: "" });
  expect(vanished(ofOther).told).toEqual(["agreements.vanished"]);
});
