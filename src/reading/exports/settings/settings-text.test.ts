import { Buffer } from "node:buffer";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Stamps } from "../stamps.ts";
import { settingsText } from "./settings-text.ts";

/** The text of report.yaml in a folder of its own, and which files were told as read. */
function textOf(fill: (file: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), "handjes-settings-"));
  const read: string[] = [];
  fill(join(folder, "report.yaml"));
  const text = settingsText({ folder, stamps: new Stamps(folder), onRead: (file) => void read.push(file) });
  return { text, read };
}

test("it is read whatever its encoding", () => {
  const said = { text: "organisation: Zoë\n", read: ["report.yaml"] };
  expect(textOf((file) => writeFileSync(file, said.text))).toEqual(said);
  expect(textOf((file) => writeFileSync(file, Buffer.from(said.text, "latin1")))).toEqual(said);
  expect(textOf((file) => writeFileSync(file, Buffer.from(`\ufeff${said.text}`, "utf16le")))).toEqual(said);
});

test("a folder without one has nothing to say", () => {
  expect(textOf(() => {})).toEqual({ text: "", read: [] });
});

test("what stands there and is no such file is told", () => {
  const { text, read } = textOf((file) => mkdirSync(file));
  expect([text, read]).toEqual([
    { fault: expect.objectContaining({ en: expect.any(String) }) },
    ["report.yaml"],
  ]);
  expect(textOf((file) => writeFileSync(file, "#".repeat(5 << 20))).text).toHaveProperty("fault");
});
