import { expect, test } from "vitest";
import type { Snapshot } from "../report/snapshot.ts";
import { mailView } from "./mail.ts";
import { reportOf } from "./report.ts";
import { snapshotWith } from "./snapshot.fixture.ts";

/** An edition for an audience, with the month before it where that is kept. */
function site(settings: Partial<Snapshot["settings"]>, isFirst = false) {
  const base = snapshotWith();
  const own = { ...base, settings: { ...base.settings, ...settings } };
  const before = { ...own, period: { ...own.period, month: "2026-09" as const, to: "2026-09-30" } };
  return { report: reportOf(own), archive: isFirst ? [] : [reportOf(before)] };
}

test("the mail of management has the overview on one sheet, and says for which month and whom it is", () => {
  const mail = mailView(site({}), "nl");
  expect(mail.kind).toBe("overview");
  expect(mail.page.path).toBe("index");
  expect(mail.subject).toBe("Verkoopproductiviteit oktober 2026, voor het management");
  expect(mail.fileName).toContain("2026-10 voor het management");
  expect(mail.title).not.toBe("");
});

test("a month with nothing new says so in one line, and one without an earlier month that nobody can tell", () => {
  expect(mailView(site({}), "nl").news).toEqual({ line: "Niets nieuws sinds september 2026." });
  expect(mailView(site({}), "en").news).toEqual({ line: "Nothing new since September 2026." });
  const unknown = "Wat nieuw is, is niet bekend: van een eerdere maand is voor deze uitgave niets bewaard.";
  for (const edition of [site({}, true), site({ audience: "person:nobody" })])
    expect(mailView(edition, "nl").news).toEqual({ line: unknown });
});

test("somebody without a page of their own gets the overview of their edition", () => {
  expect(mailView(site({ audience: "person:nobody" }), "nl").kind).toBe("overview");
});

test("in the other language it is the page of that language", () => {
  const mail = mailView(site({}), "en");
  expect([mail.page.path, mail.subject]).toEqual([
    "en/index",
    "Sales productivity October 2026, for management",
  ]);
});

test("a name that no disk takes is no part of the name of the file", () => {
  const { fileName } = mailView(site({ organisation: '../a\r\nb: <script>"|?*\u202E' }), "nl");
  expect(fileName).toMatch(/^a b script 2026-10 /);
});
