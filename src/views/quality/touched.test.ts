import { expect, test } from "vitest";
import { countedKinds, type FileKind } from "../../contract/vocabulary.ts";
import type { SnapshotFigure } from "../../report/snapshot.ts";
import { chartsIn } from "../blocks.fixture.ts";
import type { PageView } from "../page.ts";
import { reportOf } from "../report.ts";
import { sitePages } from "../site.ts";
import { figuresWith, snapshotWith } from "../snapshot.fixture.ts";
import { touchedBy } from "./touched.ts";

/** The page of the menu under which a page lies. */
function menuPage(slug: string): string {
  if (slug.startsWith("person/")) return "people";
  if (slug.startsWith("team/")) return "index";
  return slug.startsWith("segment/") ? "customers" : slug;
}

/** A month of revenue and its target, for the overview. */
const revenue = (["activity.count.revenue", "target.revenue"] as const).map(
  (metric): SnapshotFigure => ({
    metric,
    scope: { kind: "company", id: "all" },
    window: "2026-10",
    unit: "currency",
    value: 90,
  }),
);

const partsOf = (page: PageView) => [
  ...page.sections.map(({ id, blocks }) => `${id} ${blocks.map(({ kind }) => kind).join(" ")}`),
  ...chartsIn(page).map(({ id }) => id),
];

/** What stands on each page: the sections with what is in them, and the charts. */
function sectionsWithout(...missing: FileKind[]): Map<string, string> {
  const report = reportOf(snapshotWith({ missing_files: missing, figures: [...figuresWith(), ...revenue] }));
  const pages = sitePages({ report, archive: [] }).map(({ path, view }) => [path, view()] as const);
  return new Map(pages.map(([path, page]) => [path, partsOf(page).join()]));
}

/** The pages of the menu that are left out, or of which a part is, without a file. */
function switchedOffWithout(file: FileKind): string[] {
  const without = sectionsWithout(file);
  const touched = [...sectionsWithout()].filter(([path, ids]) => without.get(path) !== ids);
  const slugs = touched.map(([path]) => menuPage(path.replace(/^en\//, "")));
  return [...new Set(slugs)].filter((slug) => slug !== "quality").sort();
}

// Without contact persons no part is switched off, only some columns are left out; few have agreements.
test.each(countedKinds.filter((file) => file !== "contacts" && file !== "agreements"))(
  "without the file of %s, the pages it touches have a part switched off, and no other has",
  (file) => {
    expect(switchedOffWithout(file)).toEqual([...touchedBy[file]].sort());
  },
);
