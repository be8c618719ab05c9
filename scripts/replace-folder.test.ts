import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { isReplaceable, replaceFolder } from "./replace-folder.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handjes-replace-"));
});

function made(name: string, file: string, text: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, file), text);
  return join(folder, name);
}

test("the new folder takes the place of the old one and nothing is left beside it", () => {
  const place = made("dist", "report.json", "old");
  replaceFolder(made("new", "report.json", "new"), place);
  expect(readFileSync(join(place, "report.json"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["dist"]);
});

test("when the new folder is not there, the old one stays", () => {
  const place = made("dist", "report.json", "old");
  expect(() => replaceFolder(join(folder, "nowhere"), place)).toThrow();
  expect(readFileSync(join(place, "report.json"), "utf8")).toBe("old");
});

test("a folder of something else is not replaceable; an empty, a missing and a report's folder are", () => {
  mkdirSync(join(folder, "empty"));
  expect(isReplaceable(made("photos", "beach.jpg", ""))).toBe(false);
  expect(isReplaceable(made("dist", "report.json", "{}"))).toBe(true);
  expect(isReplaceable(join(folder, "empty"))).toBe(true);
  expect(isReplaceable(join(folder, "nowhere"))).toBe(true);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});
