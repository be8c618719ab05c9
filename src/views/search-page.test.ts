import { expect, test } from "vitest";
import { teamSlug } from "../text/slug.ts";
import { blocksIn, tablesIn } from "./blocks.fixture.ts";
import { personView } from "./person.ts";
import { reportOf } from "./report.ts";
import { findView, mostAccounts } from "./search-page.ts";
import { sitePages } from "./site.ts";
import { account, snapshotWith } from "./snapshot.fixture.ts";

const groupsOf = (due: ReturnType<typeof account>[]) =>
  blocksIn(findView(reportOf(snapshotWith({ accounts_due: due })), "nl"), "register").flatMap(
    ({ groups }) => groups,
  );
const entriesOf = (due: ReturnType<typeof account>[], id: string) =>
  groupsOf(due).find((group) => group.id === id)?.entries ?? [];

test("pages, teams, people, segments, metrics and accounts are there by name, each with its place", () => {
  const all = ["pages", "teams", "people", "segments", "metrics", "accounts"];
  expect(groupsOf([account()]).map(({ id }) => id)).toEqual(all);
  expect(entriesOf([], "teams")[0]).toEqual({ text: "Noord", href: teamSlug("Noord") });
  expect(entriesOf([], "people").map(({ text }) => text)).toEqual(["Ada Kuiper", "Bo Visser"]);
});

test("an account leads to its row on the page of its account manager, else to its segment", () => {
  const own = account({ account_id: "K-1", account_manager_id: "am-1", segment: "A" });
  const report = reportOf(snapshotWith({ accounts_due: [own] }));
  const [entry] = entriesOf([own], "accounts");
  const [slug, place] = entry?.href.split("#") ?? [];
  const person = report.people.find(({ id }) => id === "am-1");
  const page = person && personView(report, person, "nl");
  expect(page?.slug).toBe(slug);
  const cells = tablesIn(page).flatMap(({ rows }) => rows.flat());
  expect(cells.map(({ id }) => id)).toContain(place);
  const nobodys = { ...own, account_manager_id: null };
  expect(entriesOf([nobodys], "accounts")[0]?.href).toMatch(/^segment\//);
});

test("too many accounts are left to the pages of their account managers, and the page says so", () => {
  const many = Array.from({ length: mostAccounts + 1 }, (_, i) => account({ account_id: `K-${i}` }));
  expect(entriesOf(many, "accounts")).toEqual([]);
  expect(findView(reportOf(snapshotWith({ accounts_due: many })), "en").lead.join()).toContain("5,001");
});

test("every page but the search itself is there, by the name that the menu has for it", () => {
  const report = reportOf(snapshotWith({}));
  const isOfMany = (slug: string) => /^(person|team|segment)\//.test(slug);
  const all = sitePages({ report, archive: [] })
    .filter(({ language, slug }) => language === "nl" && !isOfMany(slug) && slug !== "find")
    .map(({ slug }) => slug);
  expect(new Set(entriesOf([], "pages").map(({ href }) => href))).toEqual(new Set(all));
});
