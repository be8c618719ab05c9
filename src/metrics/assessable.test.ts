import { expect, test } from "vitest";
import { figuresOf, settingsOf, valueOrStatus } from "./figures.fixture.ts";
import type { Rows } from "./organisation.fixture.ts";

const visits = (
  rows: Partial<Rows>,
  scope = "account_manager Anna",
  window = "month",
  settings = settingsOf(),
) =>
  valueOrStatus(
    figuresOf({ team: [{ person: "Anna" }], activities: [{ day: "2026-01-05" }], ...rows }, settings)(
      "activity.count.visits",
      scope,
      window,
    ),
  );

test("whoever was there less than half the month is not assessed in it, whatever the cause", () => {
  // 22 working days: the first 11 are to the 15th
  const away = (to: string) => visits({ absence: [{ person: "Anna", from: "2026-10-01", to }] });
  expect(away("2026-10-15")).toBe(0);
  expect(away("2026-10-16")).toBe("not_assessed");
  expect(
    visits({ team: [{ person: "Anna", from: "2026-10-19" }], activities: [{ day: "2026-10-20" }] }),
  ).toBe("not_assessed");
});

test("half away for the whole month is half there", () => {
  expect(visits({ absence: [{ person: "Anna", from: "2026-10-01", share: 0.5 }] })).toBe(0);
  expect(visits({ absence: [{ person: "Anna", from: "2026-10-01", share: 0.6 }] })).toBe("not_assessed");
});

test("a contract of one day a week is no absence", () => {
  expect(visits({ team: [{ person: "Anna", fte: 0.2 }] })).toBe(0);
});

test("two contracts at once are one person", () => {
  const team = [
    { person: "Anna", fte: 0.5 },
    { person: "Anna", team: "South", fte: 0.5 },
  ];
  expect(visits({ team, absence: [{ person: "Anna", from: "2026-10-01", share: 0.7 }] })).toBe(
    "not_assessed",
  );
});

test("twelve months are not assessed when most of them are not", () => {
  const since = (from: string) => visits({ absence: [{ person: "Anna", from }] }, undefined, "r12");
  expect(since("2026-05-01")).toBe(1);
  expect(since("2026-04-01")).toBe("not_assessed");
});

test("the share is a setting", () => {
  const settings = settingsOf({ thresholds: { available_least: 0.2 } });
  const absence = [{ person: "Anna", from: "2026-10-01", share: 0.7 }];
  expect(visits({ absence }, undefined, "month", settings)).toBe(0);
});

test("the segments of a person's portfolio follow the person; the team does not", () => {
  const rows: Rows = {
    team: [{ person: "Anna" }],
    absence: [{ person: "Anna", from: "2026-01-01" }],
    accounts: [{ id: "a" }],
    plan: [{ medium: "visit" }],
    activities: [],
  };
  const figure = figuresOf(rows);
  expect(valueOrStatus(figure("plan.required", "account_manager_segment Anna/A", "r12"))).toBe(
    "not_assessed",
  );
  expect(figure("plan.required", "team North", "r12")?.value).toBeCloseTo(12, 9);
  expect(figure("plan.required", "segment A", "r12")?.value).toBeCloseTo(12, 9);
});

test("there are no figures of a person for months in which they were not employed, or who does nothing that is counted", () => {
  expect(visits({ team: [{ person: "Anna", to: "2026-08-31" }] })).toBeUndefined();
  expect(visits({ team: [{ person: "Anna", to: "2026-08-31" }] }, undefined, "r12")).toBe(1);
  expect(visits({ team: [{ person: "Anna" }, { person: "Bram" }] }, "account_manager Bram")).toBeUndefined();
});
