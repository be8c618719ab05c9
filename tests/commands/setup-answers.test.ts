import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { askAll } from "../../src/publish/setup/ask-all.ts";
import { lookIn } from "../../src/reading/setup/look.ts";
import { reportYaml } from "../../src/reading/setup/setup-text.ts";
import { read } from "../folders.fixture.ts";

/** Exports of a firm: owners by their mail address, an amount in pounds, targets twice. */
const exports = {
  "export (2).csv": [
    "Emp ID\tFull name\tEmail address\tRegion\tFTE %\tHire date",
    "11\tAnna de Boer\tanna@firm.example\tEast\t100%\t2019-03-13",
    "12\tBram Visser\tbram@firm.example\tWest\t80%\t2016-09-13",
  ],
  "report1700000000001.csv": [
    "Opp ID\tOwner Email\tCompany\tStatus\tCurrency\tNet Amount\tDate Created\tDate Closed",
    "1\tanna@firm.example\tSteel\tWon\tEUR\t1000.50\t2026-09-15\t2026-10-20",
    "2\tbram@firm.example\tTimber\tWon\tGBP\t2000.00\t2026-09-16\t2026-10-21",
    "3\tbram@firm.example\tGlass\tLost\tEUR\t3000.00\t2026-09-17\t2026-10-22",
  ],
  "Targets 2026.csv": ["Region,Rep,Revenue target,Month", "East,Anna de Boer,55,2026-10"],
  "Targets 2026 old.csv": ["Region,Rep,Revenue target,Month", "East,Anna de Boer,44,2026-10"],
};

test("answers, with a rate that is typed, give the orders and revenue of the firm", async () => {
  const folder = mkdtempSync(join(tmpdir(), "handjes-answers-"));
  for (const [name, lines] of Object.entries(exports)) writeFileSync(join(folder, name), lines.join("\n"));
  const wanted = ["Targets 2026.csv", "rate", "month"];
  let asked = 0;
  const { proposal, answers } = await askAll(lookIn(folder).sheets, "en", {
    asker: {
      choose: async (_, offered) => {
        asked++;
        return offered.find(({ value }) => wanted.includes(value))?.value ?? "";
      },
      askText: async () => "1,5",
    },
  });
  writeFileSync(
    join(folder, "report.yaml"),
    reportYaml(proposal, "en", (id) => answers.has(id)),
  );
  const { dataset, problems } = read(folder);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect([...dataset.quotes.value]).toEqual([1000.5, 3000, 3000]);
  expect(dataset.people.map(({ name }) => name)).toEqual(["Anna de Boer", "Bram Visser"]);
  expect(dataset.targets.map(({ value }) => value)).toEqual([55]);
  expect(asked).toBeLessThanOrEqual(7);
});
