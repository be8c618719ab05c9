import { expect, test } from "vitest";
import type { ScopeKind, SignalId } from "../../contract/vocabulary.ts";
import { evidenceId } from "./evidence-files.ts";

const idOf = (id: SignalId, kind: ScopeKind, scope: string) => evidenceId({ id, scope: { kind, id: scope } });

test("evidence is called after its finding and whom it is about", () => {
  expect(idOf("half_the_orders", "account_manager", "AM-17")).toBe("half_the_orders-am-17");
  expect(idOf("coverage_low", "team", "NOORD")).toBe("coverage_low-team-noord");
  expect(idOf("unlogged", "company", "all")).toBe("unlogged-company");
});

test("whoever has a number that reads as a team or the company has a name of their own", () => {
  expect(idOf("coverage_low", "account_manager", "TEAM-NOORD")).toBe("coverage_low-person-team-noord");
  expect(idOf("coverage_low", "account_manager", "COMPANY")).toBe("coverage_low-person-company");
  expect(idOf("coverage_low", "account_manager", "PERSON-COMPANY")).toBe(
    "coverage_low-person-person-company",
  );
});
