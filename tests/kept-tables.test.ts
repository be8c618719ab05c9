import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { writeOrganisation } from "../scripts/bench/organisation.ts";
import type { TableStore } from "../src/ingest/kept-tables.ts";
import { readData } from "../src/ingest/read.ts";
import { today } from "./folders.fixture.ts";

/** A store in memory that tells what was found in it and what was put. */
function store(): TableStore & { found: number; puts: number; kept: Map<string, Uint8Array> } {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    found: 0,
    puts: 0,
    get(key) {
      const bytes = kept.get(key) ?? null;
      if (bytes) this.found++;
      return bytes;
    },
    put(key, bytes) {
      this.puts++;
      kept.set(key, bytes);
    },
  };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handjes-kept-"));
  // Activities above a megabyte, the other files below.
  writeOrganisation(folder, { people: 6, teams: 2, accountsPerPerson: 20, months: 24, activities: 50_000 });
});

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
};

test("a large file is read once, and what was kept of it is what was read, its problems included", () => {
  change("activities.csv", "2026", "32-13-2026");
  change("activities.csv", ",visit,", ",bezoekje,");
  // Which numbers stand twice is asked anew of what was kept.
  change("activities.csv", "100020009", "100020008");
  const kept = store();
  const plain = readData({ folder, today });
  expect(plain.problems.map(({ rule }) => rule)).toContain("activities.duplicate_id");
  expect(readData({ folder, today, store: kept })).toEqual(plain);
  expect([kept.puts, kept.found]).toEqual([1, 0]);
  expect(readData({ folder, today, store: kept })).toEqual(plain);
  expect([kept.puts, kept.found]).toEqual([1, 1]);
});

test("other quotes do not make the activities be read again", () => {
  const kept = store();
  readData({ folder, today, store: kept });
  appendFileSync(join(folder, "quotes.csv"), "O-new,100,2026-10-01,K0,open,,1000\n");
  expect(readData({ folder, today, store: kept })).toEqual(readData({ folder, today }));
  expect([kept.puts, kept.found]).toEqual([1, 1]);
});

test("a byte more, another mapping or another severity, and it is read anew", () => {
  const kept = store();
  readData({ folder, today, store: kept });
  appendFileSync(join(folder, "activities.csv"), "2026-10-01,100,visit,K0,P0\n");
  readData({ folder, today, store: kept });
  expect(kept.puts).toBe(2);
  for (const [i, more] of [
    "files: { activities: { path: activities.csv, values: { type: { bezoekje: visit } } } }\n",
    "rules: { cell.blank: warning }\n",
  ].entries()) {
    appendFileSync(join(folder, "report.yaml"), more);
    expect(readData({ folder, today, store: kept })).toEqual(readData({ folder, today }));
    expect(kept.puts).toBe(3 + i);
  }
});

test("who was absent is kept nowhere, however long the file is", () => {
  const spells = Array.from({ length: 60_000 }, () => "100,2025-01-06,2025-01-10");
  writeFileSync(join(folder, "absence.csv"), `person_id,start_date,end_date\n${spells.join("\n")}\n`);
  const kept = store();
  readData({ folder, today, store: kept });
  expect(kept.puts).toBe(1);
  for (const bytes of kept.kept.values()) expect(Buffer.from(bytes).includes("absence")).toBe(false);
});
