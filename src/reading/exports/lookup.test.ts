import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Problems } from "../problems/problems.ts";
import { readLookup } from "./lookup.ts";
import { Stamps } from "./stamps.ts";

const folder = mkdtempSync(join(tmpdir(), "handjes-lookup-"));

/** What some keys mean by another export, and what is told of it. */
function looked(lines: readonly string[], keys: readonly string[] = []) {
  const file = "deals.csv";
  writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
  const problems = new Problems();
  const lookup = { column: "Deal", file, key: "Deal ID", value: "Account" };
  const table = readLookup({ folder, stamps: new Stamps(folder), lookup }, problems);
  return {
    means: table && keys.map((key) => table.get(key)),
    told: problems.list.map(({ rule, line, column, value }) => `${rule} ${line} ${column} ${value}`),
    problems: problems.list,
  };
}

test("each key means what stands beside it, whatever the other columns and the lines above", () => {
  const lines = ["Deals van 2026", "x;Deal ID;Account", "1;D1; Acme ", "2;;Beta", "3;D3;", "4;d4;Delta"];
  expect(looked(lines, ["D1", "D3", "D4", "", "D9"])).toMatchObject({
    means: ["Acme", "", "Delta", undefined, undefined],
    told: [],
  });
});

test("a key that stands there with something else is told, and keeps its first meaning", () => {
  const { means, told, problems } = looked(["Deal ID;Account", "D1;Acme", "D1;Beta"], ["D1"]);
  expect([means, told]).toEqual([["Acme"], ["lookup.two_values 3 Deal ID D1"]]);
  expect(problems[0]?.message).toContain('Stands before with "Acme", here with "Beta".');
  expect(problems[0]?.message_nl).toContain('Staat eerder met "Acme", hier met "Beta".');
});

test("a header that is not there is told with the nearest", () => {
  const { means, told, problems } = looked(["Deal ID;Acount", "D1;Acme"]);
  expect([means, told]).toEqual([null, ["column.missing 1 Account null"]]);
  expect(problems[0]?.message).toContain(
    'Expected a column "Account", for the look-up. Did you mean "Acount"?',
  );
  expect(problems[0]?.message_nl).toContain('een kolom "Account", waarin wordt opgezocht.');
  expect(looked(["x;y", "D1;Acme"]).means).toBeNull();
});

test("a file without anything, or with a quote that is wrong, is told", () => {
  expect(looked([""])).toMatchObject({ means: null, told: ["file.unreadable null null null"] });
  expect(looked(["Deal ID;Account", "D1;Acme", 'D2;"x'], ["D1"])).toMatchObject({
    means: ["Acme"],
    told: ["file.unclosed_quote 3 null null"],
  });
});
