import { expect, test } from "vitest";
import { carriesCase, exactKey, numberKey, onceKey, plainNumber, shortKey } from "./key-forms.ts";

const [noBreak, narrow] = ["\u00a0", "\u202f"];

test("a key is compared exactly but for white space, and what nobody reads", () => {
  expect(exactKey(` Jan${noBreak} Smit\u200b `)).toBe("Jan Smit");
  expect(exactKey("Zoe\u0308")).toBe("Zoë");
  expect(exactKey("K12-a")).toBe("K12-a");
  expect(exactKey("JAN")).toBe("JAN");
});

test.each([
  ["0061t00000AbCdE", true],
  ["0061t00000AbCdEAAV", true],
  ["aB3dE5gH7jK9", true],
  ["aB1cD2eF3g", true],
  ["aB1cD2eF3", false],
  ["1234567890a", false],
  ["1234567890A", false],
  ["3F2504E04F8911d39A0C0305E82C3301", false],
  ["3F2504E0-4F89-11d3-9A0C-0305E82C330", false],
  ["aB3F2504E04F8911d39A0C0305E82C3301", true],
  ["aBcd-1234567", true],
  ["Ab-1234567890", true],
  ["Abc-1234567890", false],
  ["Abcd12345678901", false],
  ["Abcde1234567890", false],
  ["abc123456789012", false],
  ["Ab1234567890123", true],
  ["klant-1234A", false],
  ["Klant-12345", false],
  ["KLANT-12345", false],
  ["klant-12345", false],
  ["Gemeente2026123", false],
  ["2026123Gemeente", false],
  ["De Vries 12345", false],
  ["abcdefGHIJKL", false],
  ["Gemeente2026Abc", true],
  ["Abc12345678901d", true],
  ["Abc123456789012d", false],
  ["Abc12345678901dxyz1", false],
  ["aBcdEf01-2345-6789-aBcD-eF0123456789", false],
  ["aBcdEf0123456789aBcDeF0123456789", false],
  ["aBcdEf01-2345-6789-aBcD-eF012345678", true],
  ["aBcdEf01-2345-678x-aBcD-eF0123456789", true],
  ["3F2504E0-4F89-11d3-9A0C-0305E82C3301", false],
  ["{3F2504E04F8911d39A0C0305E82C3301}", false],
])("the capitals of %s mean something: %s", (text, means) => {
  expect(carriesCase(text)).toBe(means);
});

test("Salesforce's ids of 18 characters say the same record as the 15 that they are made of", () => {
  expect(shortKey("0061t00000AbCdEAAV")).toBe("0061t00000AbCdE");
  expect(shortKey("0061t00000AbCdEAAU")).toBe("0061t00000AbCdEAAU");
  expect(shortKey("000000000000000AAA")).toBe("000000000000000");
  expect(shortKey("AAAAAAAAAAAAAAA555")).toBe("AAAAAAAAAAAAAAA");
  expect(shortKey("Z0000Z0000Z0000BBB")).toBe("Z0000Z0000Z0000");
  expect(shortKey("0000Z0000Z0000ZQQQ")).toBe("0000Z0000Z0000Z");
  expect(numberKey(` 0061t00000AbCdEAAV${noBreak}`)).toBe("0061t00000AbCdE");
});

test("a number counts once exactly, a name in whatever case", () => {
  expect(onceKey("Q-1a")).toBe("Q-1a");
  expect(onceKey("De Vries")).toBe("de vries");
});

test.each([
  ["123", "123"],
  ["00123", "123"],
  ["000", "0"],
  ["123.0", "123"],
  ["0123,00", "123"],
  ["123.000", "123000"],
  ["1.234", "1234"],
  ["1,234,567", "1234567"],
  ["1'234", "1234"],
  ["1’234", "1234"],
  [`1${noBreak}234`, "1234"],
  [`1${narrow}234`, "1234"],
  ["1 234", "1234"],
  ["001.234", "1234"],
  ["1234.567", null],
  ["123.5", null],
  ["K123", null],
  ["", null],
])("the number %s is plainly %s", (text, plain) => {
  expect(plainNumber(text)).toBe(plain);
});
