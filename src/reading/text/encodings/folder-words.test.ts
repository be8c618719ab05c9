import { Buffer } from "node:buffer";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Stamps } from "../../exports/stamps.ts";
import { FolderWords } from "./folder-words.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-words-"));
const files = {
  "team.csv": Buffer.from("Zoë;René\n", "latin1"),
  "accounts.csv": Buffer.from("naam\nMüller;Bakker\n", "latin1"),
  "plain.csv": Buffer.from("naam\nBakker\n"),
  "utf8.csv": Buffer.from("Zoë\n"),
  "page.csv": Buffer.from("<html><body>Zoë</body></html>", "latin1"),
};
for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);

/** The words of each of the other files. */
function besides(file: string, words = folderWords()): string[][] {
  return words
    .besides(file)
    .map((tokens) => tokens.map(({ bytes }) => Buffer.from(bytes).toString("latin1")));
}
const folderWords = () =>
  new FolderWords({ folder, stamps: new Stamps(folder) }, [...Object.keys(files), "absent.csv"]);

test("the words with accents of the other files that do not say how they are written", () => {
  expect(besides("plain.csv")).toEqual([["Zoë", "René"], ["Müller"]]);
  expect(besides("team.csv")).toEqual([["Müller"]]);
});

test("the files are read once", () => {
  const words = folderWords();
  expect(besides("team.csv", words)).toEqual([["Müller"]]);
  writeFileSync(join(folder, "accounts.csv"), "naam\n");
  expect(besides("team.csv", words)).toEqual([["Müller"]]);
  writeFileSync(join(folder, "accounts.csv"), files["accounts.csv"]);
});
