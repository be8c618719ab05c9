import { expect, test } from "vitest";
import type { SignalId } from "../../../contract/vocabulary.ts";
import type { Snapshot } from "../../snapshot.ts";
import { changedFindings } from "./changed-findings.ts";
import type { Published } from "./published.ts";

type Signal = Published["signals"][number];

const noord = { kind: "team", id: "Noord" } as const;

const signal = (id: SignalId, state: Signal["state"] = "found", metric = "plan.coverage"): Signal => ({
  id,
  scope: noord,
  state,
  window: "r12",
  figures: [metric as Signal["figures"][number]],
});

const coverage = { metric: "plan.coverage", scope: noord, window: "r12", unit: "share", value: 0.7 } as const;

function month(id: Published["month"], signals: readonly Signal[], own: Partial<Published> = {}): Published {
  const figures = new Map<string, Snapshot["figures"][number]>([
    ["plan.coverage\u0000team\u0000r12\u0000Noord", coverage],
  ]);
  return { month: id, maySee: () => true, signals, figures, orders: undefined, ...own };
}

test("a finding is new, stands since the first kept month in a row that made it, or is gone", () => {
  const found = changedFindings(month("2026-10", [signal("coverage_low"), signal("neglected")]), [
    month("2026-09", [signal("coverage_low"), signal("stale_quotes")]),
    month("2026-08", [signal("coverage_low")]),
    month("2026-07", []),
    month("2026-06", [signal("coverage_low")]),
  ]);
  expect(found).toEqual({
    new: [{ id: "neglected", scope: noord }],
    gone: [{ id: "stale_quotes", scope: noord, state: "not_found" }],
    standing: [{ id: "coverage_low", scope: noord, since: "2026-08", or_longer: false }],
  });
});

test("of one that every kept month made nobody knows since when it really is", () => {
  const { standing } = changedFindings(month("2026-10", [signal("coverage_low")]), [
    month("2026-09", [signal("coverage_low")]),
    month("2026-08", [signal("coverage_low")]),
  ]);
  expect(standing).toMatchObject([{ since: "2026-08", or_longer: true }]);
});

test("what may be chance now is gone as a finding, and what has no figure any more is said to be so", () => {
  const before = month("2026-09", [signal("coverage_low"), signal("neglected")]);
  const now = month("2026-10", [signal("coverage_low", "too_early")], { figures: new Map() });
  expect(changedFindings(now, [before]).gone.map(({ id, state }) => [id, state])).toEqual([
    ["coverage_low", "too_early"],
    ["neglected", "no_figure"],
  ]);
});

test("what was too early to say and is found now is new", () => {
  const before = month("2026-09", [signal("coverage_low", "too_early")]);
  expect(changedFindings(month("2026-10", [signal("coverage_low")]), [before]).new).toHaveLength(1);
});

test("a finding that either month may not tell neither comes nor goes", () => {
  const maySee = () => false;
  const [with_, without] = [[signal("understaffed")], []];
  for (const [now, before] of [
    [month("2026-10", with_), month("2026-09", without, { maySee })],
    [month("2026-10", without, { maySee }), month("2026-09", with_)],
    [month("2026-10", with_, { maySee }), month("2026-09", with_)],
  ] as const)
    expect(changedFindings(now, [before])).toEqual({ new: [], gone: [], standing: [] });
});

test("of a person nothing is kept, and nothing is new", () => {
  const person = { ...signal("coverage_low"), scope: { kind: "account_manager", id: "7" } as const };
  const found = changedFindings(month("2026-10", [person]), [month("2026-09", [])]);
  expect(found.new).toEqual([]);
});
