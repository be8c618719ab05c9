import type { Buffer } from "node:buffer";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { guessedEncoding } from "./guess-encoding.ts";
import { tokensIn } from "./high-tokens.ts";

const written = (text: string, encoding: string) => iconv.encode(text, encoding);
const guess = (text: string, encoding: string, others: readonly Buffer[] = []) =>
  guessedEncoding(written(text, encoding), () => others.map((each) => tokensIn(each)));

test.each([
  ["naam\nZoë\nRené\nFrançois\n€ 5\n", "windows-1252"],
  ["naam\nMüller\nGroß\nJürgen\n", "windows-1252"],
  ["naam\nŁukasz\nŻółkiewski\nWiśniewski\nŚwiątek\n", "windows-1250"],
  ["имя\nИванов\nПетров\nЖуковский\n", "windows-1251"],
  ["naam\nZoë\nRené\nFrançois\nMüller\n", "cp850"],
  ["naam\nZoë\nRené\nFrançois\nMüller\n", "macintosh"],
  ["όνομα\nΕλένη\nΓιώργος\nΜαρία\n", "windows-1253"],
  ["имя\nИванов\nПетров\nЖуковский\n", "koi8-r"],
  ["имя\nИванов\nПетров\nЖуковский\n", "cp866"],
])("the words of %j are in %s", (text, encoding) => {
  expect(guess(text, encoding)).toEqual({ encoding, doubt: null });
});

test("without letters beyond ASCII, or with one word that is one, a file is in Windows-1252", () => {
  expect(guess("naam\nJan\n", "windows-1252")).toEqual({ encoding: "windows-1252", doubt: null });
  expect(guess("naam\nZoë\n", "windows-1252")).toEqual({ encoding: "windows-1252", doubt: null });
});

test("one word that is none in Windows-1252 is asked, unless the other files of the folder tell", () => {
  const asked = guess("naam;team\nZoë;1\n", "cp850");
  expect(asked.doubt?.at).toBe(10);
  const readings = asked.doubt?.readings.map(({ encoding, cells }) => `${encoding}: ${cells.join()}`);
  expect(readings).toContain("cp850: Zoë");
  expect(readings).toContain("windows-1252: Zo‰");
  const others = [written("naam\nRené\nFrançois\nMüller\nAndré\n", "cp850")];
  expect(guess("naam;team\nZoë;1\n", "cp850", others)).toEqual({ encoding: "cp850", doubt: null });
});

test("where most words are none in any encoding, they are shown as they look", () => {
  const { unknown } = guess("名前\n山田太郎\n鈴木花子\n佐藤次郎\n", "shiftjis");
  expect(unknown?.cells.length).toBeGreaterThan(0);
  expect(unknown?.at).toBe(0);
});
