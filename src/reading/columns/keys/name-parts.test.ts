import { expect, test } from "vitest";
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
