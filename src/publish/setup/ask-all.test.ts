import { expect, test } from "vitest";
import { employees, opportunities, wideTargets } from "../../reading/setup/sheets.fixture.ts";
import { askAll, type Chooser } from "./ask-all.ts";

/** Somebody who takes what stands first, and what was put to them. */
function firstOfAll(): { chooser: Chooser; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    chooser: async (text, [first]) => {
      asked.push(text);
      return first?.value ?? "";
    },
  };
}

test("what was answered is in the proposal, and no question is put twice", async () => {
  const { chooser, asked } = firstOfAll();
  const { proposal, answers } = await askAll([employees, opportunities, wideTargets], "en", chooser);
  expect(new Set(asked).size).toBe(asked.length);
  expect([...answers.keys()]).toEqual(["words:report1700000000001.csv:outcome", "units"]);
  const quotes = proposal.seen.find(({ sheet }) => sheet.file === opportunities.file);
  expect(quotes?.proposal?.mapping.values).toEqual({ outcome: { "Waiting for signature": "open" } });
});

test("who does not know decides nothing", async () => {
  const { proposal } = await askAll([opportunities], "en", async () => "");
  expect(proposal.seen[0]?.proposal?.mapping).toEqual({ preset: "salesforce" });
});

test("no more than seven questions are put", async () => {
  const many = Array.from({ length: 12 }, (_, i) => ({ ...opportunities, file: `report${i}.csv` }));
  const { answers } = await askAll(many, "en", async () => "");
  expect(answers.size).toBe(7);
});
