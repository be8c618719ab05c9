import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editionTeamFile, editionTeamSchema } from "../../contract/edition-team.ts";
import { Problems } from "../problems/problems.ts";
import { readKept } from "./read-kept.ts";
import { Stamps } from "./stamps.ts";

const kept = {
  month: "2026-10",
  until: "2026-10-31",
  people: [{ id: "K1", name: "Jan", team: "Noord", role: "", fte: 1, from: "2026-01-01" }],
};

/** What was kept of a team in a folder, what is told of it, and which files were read. */
function readIn(fill: (file: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), "handjes-kept-"));
  mkdirSync(join(folder, "editions"));
  fill(join(folder, "editions/people.json"));
  const read: string[] = [];
  const { kept: team, problems } = readKept(
    { folder, stamps: new Stamps(folder), onRead: (file) => void read.push(file) },
    { file: editionTeamFile, schema: editionTeamSchema },
    new Problems(),
  );
  return { team, read, told: problems.list.map(({ rule, file }) => `${rule} ${file}`) };
}

test("who was in which team when a month was last kept", () => {
  expect(readIn((file) => writeFileSync(file, JSON.stringify(kept)))).toEqual({
    team: kept,
    read: ["editions/people.json"],
    told: [],
  });
});

test("nobody where none was", () => {
  expect(readIn(() => {})).toEqual({ team: null, read: [], told: [] });
});

test.each([
  ["no JSON", (file: string) => writeFileSync(file, "{")],
  ["something else", (file: string) => writeFileSync(file, JSON.stringify({ ...kept, month: "oktober" }))],
  ["a folder", (file: string) => mkdirSync(file)],
])("%s is told", (_, fill) => {
  expect(readIn(fill)).toEqual({
    team: null,
    read: ["editions/people.json"],
    told: ["file.unreadable editions/people.json"],
  });
});
