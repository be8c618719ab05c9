import { expect, test } from "vitest";
import { readLines } from "../reading.fixture.ts";
import { partUnder } from "./name-parts.ts";

test.each([
  ["first", "First name|firstname|Given name|givenname|forename|Voornaam|roepnaam|Vorname|contact_voornaam"],
  [
    "infix",
    "infix|Middle name|middlename|tussenvoegsel|Tussenvoegsels|voorvoegsel|voorvoegsels|Namenszusatz",
  ],
  ["last", "Last name|lastname|Family name|familyname|surname|Achternaam|familienaam|Nachname|Familienname"],
])("the %s part of a name stands under each of %s", (part, headers) => {
  for (const header of headers.split("|")) expect(partUnder(header), header).toBe(part);
});

test.each(["Naam", "name", "Voornaam 2", "achternaamgenoot"])(
  "under %s no part of a name is known to stand",
  (header) => {
    expect(partUnder(header)).toBeNull();
  },
);

/** The parts of names in a file that nothing else reads: by their header, the first text of each. */
const partsOf = (...args: Parameters<typeof readLines>) =>
  [...(readLines(...args).table?.nameParts ?? [])].map(
    ([part, { header, texts }]) => `${part} ${header}: ${texts.at(0)}`,
  );

test("parts of names are kept in the team file", () => {
  expect(
    partsOf("team", [
      "person_id;voornaam;tussenvoegsel;achternaam;team;fte;start_date",
      "K1;Jan;de;Vries;Noord;1;2026-01-01",
    ]),
  ).toEqual(["first voornaam: Jan", "infix tussenvoegsel: de", "last achternaam: Vries"]);
  expect(partsOf("team", ["person_id;name;team;fte;start_date", "K1;Jan;Noord;1;2026-01-01"])).toEqual([]);
});

test("elsewhere they are where people are named by a part of their name", () => {
  const row = ["Vries;Jan;2026-10-01;open"];
  const mapping = { columns: { account_manager_id: "achternaam" } };
  expect(partsOf("quotes", ["achternaam;voornaam;issued_on;outcome", ...row], { mapping })).toEqual([
    "first voornaam: Jan",
  ]);
  expect(partsOf("quotes", ["account_manager_id;voornaam;issued_on;outcome", ...row])).toEqual([]);
  expect(partsOf("contacts", ["contact_id;account_id;voornaam", "C1;A1;Jan"])).toEqual([]);
});
