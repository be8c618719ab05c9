import { expect, test } from "vitest";
import { proposalOf } from "./proposal.ts";
import { rowsShown } from "./rows-shown.ts";
import type { Sheet } from "./sheet.ts";
import { employees, opportunities, wideTargets } from "./sheets.fixture.ts";

const shown = (sheet: Sheet) => {
  const { seen } = proposalOf([employees, opportunities, wideTargets]);
  const proposal = seen.find((each) => each.sheet === sheet)?.proposal;
  return proposal ? rowsShown(proposal, "en") : [];
};

test("the first three rows are shown with the name of each column, without those that are blank", () => {
  expect(shown(employees)).toHaveLength(3);
  expect(shown(employees)[1]).toBe(
    "person_id 00101 · name Anna de Boer · team Verkoop Oost · role Account manager · fte 0,80 · start_date 01-01-2026",
  );
});

test("of periods that stand as columns the first is shown", () => {
  expect(shown(wideTargets)[0]).toBe("team Oost · account_manager_id Anna de Boer · jan 55");
});
