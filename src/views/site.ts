import type { Language, Month } from "../contract/vocabulary.ts";
import { glossaries } from "../text/glossary.ts";
import { personSlug, segmentSlug, teamSlug } from "../text/slug.ts";
import { wordsIn } from "../text/words.ts";
import { activityView } from "./activity.ts";
import { archiveView } from "./archive.ts";
import { bothView } from "./both.ts";
import { conversionView } from "./conversion.ts";
import { customersView } from "./customers.ts";
import { withDraftNotes } from "./draft.ts";
import { findingsView } from "./findings.ts";
import { glossed } from "./glossed.ts";
import { methodView } from "./method.ts";
import { notationView } from "./notation.ts";
import { withNotes } from "./notes/with-notes.ts";
import { overviewView } from "./overview.ts";
import type { PageView } from "./page.ts";
import { homeOf, type PageFrame, pageFrame } from "./page-frame.ts";
import { isThere } from "./pages-there.ts";
import { peopleView } from "./people.ts";
import { personView } from "./person.ts";
import { qualityView } from "./quality.ts";
import type { Report } from "./report.ts";
import { rulesView } from "./rules.ts";
import { findView } from "./search-page.ts";
import { segmentView } from "./segment.ts";
import { strengthView } from "./strength.ts";
import { teamView } from "./team.ts";

/** A site: the report, and the months published before it. */
export interface SiteReports {
  report: Report;
  /** The newest first. */
  archive: readonly Report[];
}

/** What all pages of one report in one language have around them. */
interface SharedByPages {
  language: Language;
  /** The folder of its language, `/` or `/en/`; of a published month `/2026-09/`. */
  home: string;
  /** The folder of the pages that all months share: method, archive. */
  shared: string;
  /** The label of every metric that the method page explains, by its id. */
  metricLabels: Readonly<Record<string, string>>;
}

/** One page of the site: where it is, and what it says when it is asked. */
export interface SitePage extends SharedByPages {
  /** Its file without `.html`, from the root of the site. */
  path: string;
  slug: string;
  frame: PageFrame;
  view: () => PageView;
}

/**
 * All that Astro lays out for a page: plain data, so that it can be compared, kept and handed to another
 * thread.
 */
export interface PageContent extends SharedByPages {
  frame: PageFrame;
  view: PageView;
}

/** What a page says. */
export function contentOf({ language, home, shared, metricLabels, frame, view }: SitePage): PageContent {
  return { language, home, shared, metricLabels, frame, view: view() };
}

interface Entry {
  slug: string;
  /** Of whom or what a page below another is about. */
  name?: (language: Language) => string;
  view: (language: Language) => PageView;
}

/** Every page, the same in each language. */
function entries(report: Report, { report: newest, archive }: SiteReports): Entry[] {
  const main: [string, (report: Report, language: Language) => PageView][] = [
    ["index", overviewView],
    ["strength", strengthView],
    ["activity", activityView],
    ["conversion", conversionView],
    ["customers", customersView],
    ["both", bothView],
    ["people", peopleView],
    ["find", findView],
    ["quality", qualityView],
    ["method", methodView],
  ];
  return [
    ...main
      .filter(([slug]) => isThere(report, slug))
      .map(([slug, view]): Entry => ({ slug, view: (language) => view(report, language) })),
    {
      slug: "findings",
      name: (language) => wordsIn(language).method.findings,
      view: (language) => findingsView(report, language),
    },
    {
      slug: "rules",
      name: (language) => wordsIn(language).rules.title,
      view: (language) => rulesView(report, language),
    },
    ...(newest.snapshot.editions.length === 0
      ? []
      : [{ slug: "archive", view: (language: Language) => archiveView(newest, archive, language) }]),
    {
      slug: "notation",
      name: (language) => wordsIn(language).notation.title,
      view: (language) => notationView(report, language),
    },
    ...report.people.map(
      (person): Entry => ({
        slug: personSlug(person.id),
        name: () => person.name,
        view: (language) => personView(report, person, language),
      }),
    ),
    ...report.teams.map(
      (team): Entry => ({
        slug: teamSlug(team.id),
        name: () => team.name,
        view: (language) => teamView(report, team, language),
      }),
    ),
    ...report.segments.map(
      (segment): Entry => ({
        slug: segmentSlug(segment.id),
        name: () => segment.name,
        view: (language) => segmentView(report, segment, language),
      }),
    ),
  ];
}

/** What of a published month is shown as it was: the pages of company, teams and segments. */
const archived = new Set(["index", "strength", "activity", "conversion", "customers", "both"]);

/** The pages of one report in every language; the first language is at its root. */
function pagesOf(report: Report, site: SiteReports, month: Month | undefined): SitePage[] {
  const newest = site.report;
  const { snapshot } = report;
  const byMonth = new Map([newest, ...site.archive].map((each) => [each.snapshot.period.month, each]));
  const pages = entries(report, site).filter(
    ({ slug }) => month === undefined || archived.has(slug) || /^(?:segment|team)\//.test(slug),
  );
  return snapshot.settings.languages.flatMap((language) => {
    const shared = homeOf(language, snapshot);
    const home = month === undefined ? shared : `/${month}${shared}`;
    const metricLabels = Object.fromEntries(
      snapshot.definitions.map(({ id, label }) => [id, label[language]]),
    );
    return pages.map(({ slug, name, view }) => ({
      path: `${home}${slug}`.slice(1),
      slug,
      language,
      home,
      shared,
      frame: pageFrame(snapshot, {
        slug,
        language,
        name: name?.(language),
        editions: newest.snapshot.editions,
        newest: newest.snapshot.period.month,
        month,
        isThere: (other, page) => isThere(byMonth.get(other) ?? report, page),
      }),
      metricLabels,
      view: () =>
        slug === "method"
          ? view(language)
          : glossed(
              withNotes(withDraftNotes(view(language), report, language), report, language),
              glossaries[language],
            ),
    }));
  });
}

const built = new WeakMap<SiteReports, SitePage[]>();

/** Every page of the site: of the report, then of each month published before it. */
export function sitePages(site: SiteReports): SitePage[] {
  const known = built.get(site);
  if (known) return known;
  const pages = [
    ...pagesOf(site.report, site, undefined),
    ...site.archive.flatMap((report) => pagesOf(report, site, report.snapshot.period.month)),
  ];
  built.set(site, pages);
  return pages;
}
