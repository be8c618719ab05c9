import { expect, test } from "vitest";
import { employees, opportunities, sheetFrom, wideTargets } from "../../reading/setup/sheets.fixture.ts";
import { type Asker, askAll } from "./ask-all.ts";

/** Somebody who chooses by what is offered, types a text where asked to, and what was put to them. */
function somebody(
  choice: (offered: readonly { value: string }[]) => string,
  typed = "",
): { asker: Asker; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    asker: {
      choose: async (text, offered) => {
        asked.push(text);
        return choice(offered);
      },
      askText: async ({ asked: text, faultOf }) => {
        asked.push(text);
        const fault = faultOf(typed);
        if (fault !== null) throw new Error(fault);
        return typed;
      },
    },
  };
}

const firstOfAll = () => somebody(([first]) => first?.value ?? "");
const whoDoesNotKnow = () => somebody(() => "").asker;

test("what was answered is in the proposal, and no question is put twice", async () => {
  const { asker, asked } = firstOfAll();
  const { proposal, answers } = await askAll([employees, opportunities, wideTargets], "en", { asker });
  expect(new Set(asked).size).toBe(asked.length);
  expect([...answers.keys()]).toEqual(["words:report1700000000001.csv:outcome", "units"]);
  const quotes = proposal.seen.find(({ sheet }) => sheet.file === opportunities.file);
  expect(quotes?.proposal?.mapping.values).toEqual({ outcome: { "Waiting for signature": "open" } });
});

test("who does not know decides nothing", async () => {
  const { proposal } = await askAll([opportunities], "en", { asker: whoDoesNotKnow() });
  expect(proposal.seen[0]?.proposal?.mapping).toEqual({ preset: "salesforce" });
});

test("no more than seven questions are put", async () => {
  const many = Array.from({ length: 12 }, (_, i) => ({ ...opportunities, file: `report${i}.csv` }));
  const { answers } = await askAll(many, "en", { asker: whoDoesNotKnow() });
  expect(answers.size).toBe(7);
});

const inPounds = sheetFrom("report1700000000009.csv", [
  '"Opportunity Owner","Account Name","Stage","Amount Currency","Amount","Close Date","Created Date"',
  '"Anna de Boer","Staal BV","Closed Won","EUR","1.250,50","20-10-2026","15-9-2026"',
  '"Bram Visser","Hout BV","Closed Won","GBP","2.500,00","21-10-2026","16-9-2026"',
]);

const choosing = (value: string) => () => value;

test("a rate is typed as the language writes numbers, for each currency that is not the report's", async () => {
  const { asker, asked } = somebody(choosing("rate"), "1,15");
  const { proposal } = await askAll([inPounds], "nl", { asker });
  expect(asked).toEqual([
    "report1700000000009.csv: het rapport is in EUR. Wat zijn de bedragen waard bij GBP (1×)",
    expect.stringMatching(/^GBP: Hoeveel EUR is één eenheid waard\?/),
  ]);
  expect(proposal.seen[0]?.proposal?.rates).toEqual(new Map([["GBP", 1.15]]));
});

test("what is no rate is not taken", async () => {
  const { asker } = somebody(choosing("rate"), "0");
  await expect(askAll([inPounds], "en", { asker })).rejects.toThrow("Type a number above 0");
});

test("amounts that are in the report's currency already have a rate of 1, and rows may be left out", async () => {
  const same = await askAll([inPounds], "en", { asker: somebody(choosing("same")).asker });
  expect(same.proposal.seen[0]?.proposal?.rates).toEqual(new Map([["GBP", 1]]));
  const without = await askAll([inPounds], "en", { asker: somebody(choosing("skip")).asker });
  expect(without.proposal.seen[0]?.proposal?.mapping).toMatchObject({ skip: { "Amount Currency": ["GBP"] } });
});
