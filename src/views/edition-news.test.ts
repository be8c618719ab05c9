import { expect, test } from "vitest";
import type { Snapshot } from "../report/snapshot.ts";
import { newsOfEdition } from "./edition-news.ts";
import { reportOf } from "./report.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

type Signal = Snapshot["signals"][number];

const signal = (id: Signal["id"], scope: Signal["scope"], state: Signal["state"] = "found"): Signal => ({
  id,
  scope,
  severity: "high",
  state,
  window: "r12",
  comparisons: 4,
  chance: 0.01,
  cases_needed: null,
  figures: ["plan.coverage"],
  sentence: { nl: `${id} van ${scope.id}`, en: `${id} of ${scope.id}` },
  advice: { hours: { nl: "a", en: "a" }, customers: { nl: "b", en: "b" } },
});

const noord = { kind: "team", id: "Noord" } as const;
const zuid = { kind: "team", id: "Zuid" } as const;
const person = { kind: "account_manager", id: "am-1" } as const;

/** An edition of October in which something is found, and the months kept before it, the newest first. */
function site(
  now: Signal[],
  ...before: readonly (readonly [month: `${number}-${number}`, signals: Signal[]])[]
) {
  const base = snapshotWith();
  return {
    report: reportOf(snapshotWith({ signals: now })),
    archive: before.map(([month, signals]) =>
      reportOf({ ...base, signals, period: { ...base.period, month, to: `${month}-28` } }),
    ),
  };
}

test("what is found now and was not last month is new; what stands is not", () => {
  const now = [signal("coverage_low", noord), signal("coverage_low", zuid), signal("understaffed", noord)];
  expect(newsOfEdition(site(now, ["2026-09", [signal("coverage_low", noord)]]), "nl")).toEqual({
    since: "september 2026",
    sentences: ["coverage_low van Zuid", "understaffed van Noord"],
  });
});

test("a month in which nothing came has no sentences", () => {
  const same = [signal("coverage_low", noord)];
  expect(newsOfEdition(site(same, ["2026-09", same]), "en")?.sentences).toEqual([]);
});

test("what was too early last month is new when it is found, and what is too early now is no news", () => {
  const before = [signal("coverage_low", noord, "too_early")];
  const now = [signal("coverage_low", noord), signal("understaffed", zuid, "too_early")];
  expect(newsOfEdition(site(now, ["2026-09", before]), "nl")?.sentences).toEqual(["coverage_low van Noord"]);
});

test("of persons nothing is called new: an earlier month keeps nothing of them", () => {
  expect(newsOfEdition(site([signal("coverage_low", person)], ["2026-09", []]), "nl")?.sentences).toEqual([]);
});

test("it is compared with the latest month before, also where this one is kept already; without one nobody can tell", () => {
  const now = [signal("coverage_low", noord)];
  expect(newsOfEdition(site(now, ["2026-10", now], ["2026-08", []]), "nl")).toEqual({
    since: "augustus 2026",
    sentences: ["coverage_low van Noord"],
  });
  expect(newsOfEdition(site(now, ["2026-10", now]), "nl")).toBeNull();
  expect(newsOfEdition(site(now), "nl")).toBeNull();
});
