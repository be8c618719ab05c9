import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderState } from "./folder-state.ts";

const place = mkdtempSync(join(tmpdir(), "handjes-state-"));
const folder = join(place, "data");
const file = join(folder, "quotes.csv");

test("a folder is another when a file in it was written, replaced, named anew or taken away", () => {
  mkdirSync(join(folder, "editions"), { recursive: true });
  writeFileSync(file, "1");
  writeFileSync(join(folder, "editions", "2026-10.json"), "{}");
  const states = new Set([folderState(folder)]);
  const changes = [
    () => appendFileSync(file, "2"),
    () => {
      // As rsync does it: another file of the same size and time.
      cpSync(file, `${file}.new`, { preserveTimestamps: true });
      renameSync(`${file}.new`, file);
    },
    () => renameSync(file, join(folder, "offertes.csv")),
    () => writeFileSync(join(folder, "editions", "2026-10.json"), "[]"),
    () => rmSync(join(folder, "editions"), { recursive: true }),
    () => renameSync(folder, join(place, "elsewhere")),
  ];
  for (const change of changes) {
    change();
    states.add(folderState(folder));
  }
  expect(states.size).toBe(changes.length + 1);
});

test("a folder is the same while nothing is written: also put back, reached by a link, with links that lead round, or with git in it", () => {
  renameSync(join(place, "elsewhere"), folder);
  symlinkSync(folder, join(folder, "round"));
  symlinkSync("nowhere", join(folder, "dangling"));
  mkdirSync(join(folder, ".git"));
  const before = folderState(folder);
  writeFileSync(join(folder, ".git", "index"), "");
  renameSync(folder, join(place, "away"));
  renameSync(join(place, "away"), folder);
  expect(folderState(folder)).toBe(before);
  utimesSync(join(folder, "offertes.csv"), 0, 0);
  expect(folderState(folder)).not.toBe(before);
});
