import { expect, test } from "vitest";
import { dueFiles } from "./due-files.ts";
import { reportOf } from "./report.ts";
import { account, planOf, snapshotWith } from "./snapshot.fixture.ts";

const waiting = (id: string, changes: Parameters<typeof account>[0] = {}) =>
  account({ account_id: id, name: `Klant ${id}`, account_manager_id: "am-1", state: "overdue", ...changes });
const filesOf = (due: ReturnType<typeof account>[]) => [
  ...dueFiles(reportOf(snapshotWith({ accounts_due: due }))),
];
const textOf = (due: ReturnType<typeof account>[], end: string) =>
  filesOf(due).find(({ path }) => path.endsWith(end))?.text ?? "";

test("whoever has accounts that wait has a file for a spreadsheet and for a calendar in each language, others have none", () => {
  const paths = filesOf([
    waiting("K-1"),
    account({ account_id: "K-2", account_manager_id: "am-2", state: "on_track" }),
  ]);
  expect(paths.map(({ path }) => path.replace(/-\w{5}\./, "."))).toEqual([
    "due-am-1.nl.csv",
    "due-am-1.nl.ics",
    "due-am-1.en.csv",
    "due-am-1.en.ics",
  ]);
});

test("a name that a spreadsheet would run is made text, one that a calendar would end is escaped", () => {
  const hostile = [waiting("K-1", { name: "=HYPERLINK(1); EN\nD" })];
  expect(textOf(hostile, "nl.csv")).toContain("'=HYPERLINK(1)");
  expect(textOf(hostile, "nl.ics")).toMatch(/SUMMARY:=HYPERLINK\(1\)\\; EN\\nD/);
});

test("those who wait are spread over the weekdays of four weeks, the longest waiting first", () => {
  const many = Array.from({ length: 45 }, (_, i) => waiting(`K-${i}`));
  const ics = textOf(many, "nl.ics");
  const days = [...ics.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
  expect(days).toHaveLength(45);
  expect(days).toEqual(days.toSorted());
  // The first Monday after Saturday 31 October 2026, three a day.
  expect(days.slice(0, 4)).toEqual(["20261102", "20261102", "20261102", "20261103"]);
  expect(days.every((day) => !["20261107", "20261108"].includes(day ?? ""))).toBe(true);
  expect(ics.match(/DTSTAMP:20261031T000000Z/g)).toHaveLength(45);
});

test("who is in a diary stands on that day, in both files, and takes no place of the others", () => {
  const planned = waiting("K-9", { scheduled_on: "2026-11-12" });
  const due = [planned, ...Array.from({ length: 21 }, (_, i) => waiting(`K-${i + 10}`))];
  const ics = textOf(due, "nl.ics");
  const days = [...ics.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);
  expect(days.slice(0, 4)).toEqual(["20261112", "20261102", "20261102", "20261103"]);
  expect(ics).toContain("te laat\\, in de agenda");
  const [head = "", first = ""] = textOf(due, "nl.csv").split("\r\n");
  const column = head.split(";").indexOf("In de agenda");
  expect(first.split(";")[column]).toBe("2026-11-12");
});

test("by which media an account is to be spoken to goes by its own norm: none where that is nothing", () => {
  const line = (medium: "visit" | "call", changes: object = {}) => ({
    ...{ segment: "A", status: "customer" as const, medium, per: "account" as const },
    ...{ times_per_year: 4, max_per_year: null, minutes: null, hit_rate: null, order_value: null },
    ...{ is_own: true, agreed_on: null, help: null, before: null, accounts: 1, contact_persons: 0 },
    ...{ weight_r12: 1, weight_year: 1, made_r12: 0, proposed: null },
    ...changes,
  });
  const own = line("visit", { account: { id: "K-1", name: "Klant K-1" }, times_per_year: 0 });
  const plans = [{ ...planOf("am-1", "agreed"), lines: [line("visit"), line("call"), own] }];
  const accounts_due = [waiting("K-1"), waiting("K-2")];
  const files = [...dueFiles(reportOf(snapshotWith({ accounts_due, plans })))];
  const rows = (files.find(({ path }) => path.endsWith("nl.csv"))?.text ?? "").split("\r\n");
  const column = rows[0]?.split(";").indexOf("Contactvorm") ?? -1;
  expect(rows.slice(1, 3).map((row) => row.split(";")[column])).toEqual(["telefoon", "bezoek / telefoon"]);
});

test("the same report gives the same files", () => {
  expect(filesOf([waiting("K-1")])).toEqual(filesOf([waiting("K-1")]));
});
