import { expect, test } from "vitest";
import { turnedName } from "./turned-name.ts";

test.each([
  ["Wit, Sanne de", "Sanne de Wit"],
  ["Smit, Anna", "Anna Smit"],
  ["Smit,Anna", "Anna Smit"],
  ["SMIT, ANNA", "ANNA SMIT"],
  ["Berg, J. van den", "J. van den Berg"],
  ["van den Berg, Jan", "Jan van den Berg"],
  ["Wit, de, Sanne", "Sanne de Wit"],
  ["Wit, Sanne, de", "Sanne de Wit"],
  ["Wit-de Boer, Sanne de", "Sanne de Wit-de Boer"],
  ["Müller, Jürgen von der", "Jürgen von der Müller"],
  ["Smit, Anna (Deactivated User)", "Anna Smit (Deactivated User)"],
  ["Smit, Anna [uit dienst]", "Anna Smit [uit dienst]"],
])("%s is spoken as %s", (written, spoken) => {
  expect(turnedName(written)).toBe(spoken);
});

test.each(["Sanne de Wit", "1042", "", ",", "Wit,", ", Sanne", "a.smit@voorbeeld.nl"])(
  "%j has nothing to turn",
  (name) => {
    expect(turnedName(name)).toBe(name);
  },
);
