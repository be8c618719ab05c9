import { expect, test } from "vitest";
import { byKind, proposalOf } from "./proposal.ts";
import { sheetFrom } from "./sheets.fixture.ts";

const teamHead = "Medewerkernummer;Naam;Afdeling;FTE;In dienst";
const dealsHead = "Offertenummer;Verkoper;Offertedatum;Uitslag;Bedrag";

function columnsRead(team: readonly string[], deals: readonly string[]) {
  const proposal = proposalOf([
    sheetFrom("a.csv", [teamHead, ...team.map((name, i) => `${i};"${name}";Oost;1,0;0${i + 1}-02-2019`)]),
    sheetFrom("b.csv", [
      dealsHead,
      ...deals.map((name, i) => `${i};"${name}";1${i + 3}-10-2026;Open;${i + 1}00,50`),
    ]),
  ]);
  const columns = byKind(proposal).map(([, [own]]) => own?.mapping.columns);
  return { columns, people: Object.fromEntries(proposal.people) };
}

test("names with the last name first are turned, in the file of employees or in that of deals", () => {
  const turned = ["Wit, Sanne de", "Smit, Anna"];
  const spoken = ["Sanne de Wit", "Anna Smit"];
  expect(columnsRead(turned, spoken)).toMatchObject({
    columns: [{ name: { turned: "Naam" } }, {}],
    people: {},
  });
  expect(columnsRead(spoken, turned)).toMatchObject({
    columns: [{}, { account_manager_id: { turned: "Verkoper" } }],
    people: {},
  });
});

test("names that both files write with a comma stay as they are", () => {
  const turned = ["Wit, Sanne de", "Smit, Anna"];
  const { columns } = columnsRead(turned, turned);
  expect(JSON.stringify(columns)).not.toContain("turned");
});

test("beside names that are turned, another form of one of them is still joined", () => {
  const { people } = columnsRead(
    ["Wit, Sanne de", "Smit, Anna"],
    ["Sanne de Wit", "Anna Smit (Deactivated User)"],
  );
  expect(people).toEqual({ "Anna Smit": ["Anna Smit (Deactivated User)"] });
});
