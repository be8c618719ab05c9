import fc from "fast-check";
import { expect, test } from "vitest";
import { isMailAddress } from "./mail-address.ts";

test.each([
  "sanne@noordzee.example",
  "s.de.wit+verkoop@mail.noordzee.example",
  "o'brien@noordzee.example",
  "verkoop@zuid-holland.example",
  "info@bücher.example",
])("%s is an address", (text) => expect(isMailAddress(text)).toBe(true));

test.each([
  ["nothing", ""],
  ["a name", "Sanne de Wit"],
  ["a name with an address", "Sanne <sanne@noordzee.example>"],
  ["two addresses", "a@noordzee.example, b@noordzee.example"],
  ["two addresses as Outlook writes them", "a@noordzee.example;b@noordzee.example"],
  ["a line break and a header", "a@noordzee.example\r\nBcc: b@elders.example"],
  ["a bare line feed", "a@noordzee.example\nb@elders.example"],
  ["a line separator", "a@noordzee.example\u2028"],
  ["two signs", "a@b@noordzee.example"],
  ["a machine without a domain", "root@localhost"],
  ["a quoted first part", '"a b"@noordzee.example'],
  ["a comment", "a(b)@noordzee.example"],
  ["a domain of numbers in brackets", "a@[127.0.0.1]"],
  ["a turned text", "a@noordzee.example\u202E"],
  ["more than a server takes", `a@${"b".repeat(63)}.${"c".repeat(200)}.example`],
])("%s is none", (_, text) => expect(isMailAddress(text)).toBe(false));

test("what is an address has one @, and no white space or sign that separates addresses or headers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const each of [text, `a${text}@noordzee.example`, `a@noordzee${text}.example`]) {
        if (isMailAddress(each))
          expect(each).toMatch(/^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u);
      }
    }),
  );
});
