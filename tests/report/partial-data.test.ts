import { expect, test } from "vitest";
import { dayOfIso } from "../../src/calendar/day.ts";
import { assemble } from "../../src/report/assemble.ts";
import { plainText, textOf } from "../../src/text/said.ts";
import { reportOf } from "../../src/views/report.ts";
import { contentOf, sitePages } from "../../src/views/site.ts";
import { partialData, readSome } from "./partial-data.fixture.ts";

/** The pages of a report of some exports, in Dutch. */
function pagesOf(files: readonly string[]) {
  const { settings, ...data } = readSome(files);
  const snapshot = assemble({
    ...data,
    settings: { ...settings, languages: ["nl"] },
    month: "2026-10",
    audience: { kind: "management" },
    today: dayOfIso("2026-11-02"),
  });
  return sitePages({ report: reportOf(snapshot), archive: [] }).map((page) => ({
    slug: page.slug,
    ...contentOf(page),
  }));
}

/** Every page of the report that something leads to. */
function linksIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "href" in value && typeof value.href === "string" ? [value.href] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

const worlds = Object.entries(partialData).map(([name, files]) => ({ name, pages: pagesOf(files) }));

/** What the overview opens with. */
const titles: Readonly<Record<string, string>> = {
  "people and activities":
    "In oktober 2026: 640 bezoeken, 1.094 telefoongesprekken, 275 videogesprekken en 439 e-mails",
  "people and quotes": "Oktober bracht € 1.460.000 op; er is geen target om het aan te meten",
  "people, targets and quotes": "Oktober bleef 4 % onder target; het jaar ligt 10 % achter",
};

test.each(worlds)(
  "of $name alone no page says nothing, and the menu leads to pages that are there",
  ({ name, pages }) => {
    const slugs = pages.map(({ slug }) => slug);
    for (const { slug, frame, view } of pages) {
      expect(view.sections.length + view.lead.length, slug).toBeGreaterThan(0);
      expect(plainText(textOf(view.title)), slug).not.toMatch(/nog niet te zeggen|nog geen|bestand/);
      expect(
        frame.menu.filter((item) => !slugs.includes(item.slug)),
        slug,
      ).toEqual([]);
      expect(frame.off?.summary, slug).toMatch(/^Niet alles staat in dit rapport, omdat .*\.csv ontbre/);
    }
    const leads = new Set(pages.flatMap(({ view }) => linksIn(view)).map((href) => href.split("#")[0]));
    expect([...leads].filter((page) => !page?.startsWith("/data/") && !slugs.includes(page ?? ""))).toEqual(
      [],
    );
    const title = titles[name];
    if (title !== undefined)
      expect(plainText(textOf(pages[0]?.view.title ?? "")).replaceAll("\u00a0", " ")).toBe(title);
  },
);

test("the figures of a first page are drawn: how what is done a day varies, with where it ordinarily lies", () => {
  for (const name of ["people and activities", "people and quotes"] as const) {
    const overview = worlds.find((world) => world.name === name)?.pages.find(({ slug }) => slug === "index");
    const sections = overview?.view.sections.map(({ id }) => id);
    expect(sections).toContain("process");
    expect(JSON.stringify(overview?.view)).toContain('"band":{"low":');
  }
});

test("without a plan nobody is called not due: the members of a team stand with what they did", () => {
  const pages = worlds.find(({ name }) => name === "people and activities")?.pages ?? [];
  for (const { slug, view } of pages.filter((page) => page.slug.startsWith("team/"))) {
    const [members] = view.sections.flatMap(({ blocks }) => blocks);
    const heads = members?.kind === "table" ? members.table.columns.map(({ label }) => label) : [];
    expect(heads, slug).toEqual([
      "Accountmanager",
      "Bezoeken",
      "Telefoongesprekken",
      "Videogesprekken",
      "E-mails",
    ]);
  }
});

test("video calls and e-mails stand where they are made, and nowhere else", () => {
  const activityOf = (name: string) =>
    JSON.stringify(
      worlds.find((world) => world.name === name)?.pages.find(({ slug }) => slug === "activity")?.view,
    );
  expect(activityOf("people and activities")).toMatch(/Videogesprekken.*E-mails/);
  expect(activityOf("people and quotes")).not.toMatch(/videogesprek|e-mail/i);
});
