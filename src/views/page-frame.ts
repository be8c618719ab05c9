import { type Language, type Month, readings } from "../contract/vocabulary.ts";
import type { Snapshot } from "../report/snapshot.ts";
import { formats } from "../text/format.ts";
import { type SiteWords, siteWords } from "../text/site.ts";
import { audienceLabel } from "./audience-label.ts";
import { type Off, offOf } from "./off.ts";
import { mainPages } from "./pages-there.ts";
import { workbookFile } from "./workbook/file.ts";

interface MenuItem {
  label: string;
  slug: string;
  /** `page` on the page itself, `true` on a page under it. */
  current?: "page" | "true" | undefined;
}

/** Everything on a page around what its view says. */
export interface PageFrame {
  organisation: string;
  month: string;
  /** For whom the edition is. */
  audience: string;
  menu: MenuItem[];
  footer: MenuItem[];
  /** The report of the month before and after, where they are published. */
  months: { label: string; href: string; rel: "prev" | "next" }[];
  /** Whether the page is of the newest report. */
  isNewest: boolean;
  /** On a page of a month published before: that it is, and what of it is otherwise now. */
  notice: { text: string; link?: string } | null;
  /** The way to a page below another; the last one is the page itself and has no slug. */
  crumbs: { label: string; slug?: string }[];
  /** The same page in the other languages. */
  translations: { language: Language; label: string; href: string }[];
  /** What is not in the report for want of files, folded; null where nothing is missing. */
  off: Off | null;
  /** The figures as files for a spreadsheet. */
  downloads: { label: string; href: string }[];
  /** Until when the data go; never when the site was made. */
  colophon: string;
}

type MainPage = keyof SiteWords["pages"];

const menuPages: MainPage[] = [...mainPages, "find"];
const footerPages: MainPage[] = ["quality", "method"];

/** The folder of a language: the first language of the report is at the root. */
export function homeOf(language: Language, { settings }: Snapshot): string {
  return language === settings.languages[0] ? "/" : `/${language}/`;
}

/** Pages that explain, as the method page does. */
const belowMethod = new Set(["findings", "rules", "notation"]);

/** The page that one page lies under, if any. */
function parentOf(slug: string): MainPage | undefined {
  if (belowMethod.has(slug)) return "method";
  if (slug.startsWith("person/")) return "people";
  if (slug.startsWith("team/")) return "index";
  return slug.startsWith("segment/") ? "customers" : undefined;
}

interface FrameOptions {
  slug: string;
  language: Language;
  /** The months published before, the newest first. */
  editions: Snapshot["editions"];
  /** The month of the newest report. */
  newest: Month;
  /** The published month that the page is of; undefined for the newest report. */
  month: Month | undefined;
  /** The name of whom or what a page below another is about. */
  name?: string | undefined;
  /** Whether a page has something to say in the report of a month. */
  isThere: (month: Month, slug: string) => boolean;
}

/** Of a published month: everything but the account managers and the search. */
const archivedMenu = 6;

/**
 * The reports before and after in time: published months, and the newest. Each has the same page where it
 * can, else its start.
 */
function neighbours(
  snapshot: Snapshot,
  { slug, language, editions, newest, month, isThere }: FrameOptions,
): PageFrame["months"] {
  const f = formats(language, snapshot.settings.currency);
  const home = homeOf(language, snapshot);
  const isShared = slug !== "index" && !menuPages.slice(0, archivedMenu).some((page) => page === slug);
  const pageOf = (other: Month) => (isShared || !isThere(other, slug) ? "index" : slug);
  const own = month ?? newest;
  const published = editions.map((edition) => edition.month).filter((each) => each !== newest);
  const before = published.find((each) => each < own);
  const after = published.findLast((each) => each > own);
  const next = month === undefined ? undefined : (after ?? newest);
  return [
    ...(before === undefined
      ? []
      : [
          {
            label: `‹ ${f.monthName(before)}`,
            href: `/${before}${home}${pageOf(before)}.html`,
            rel: "prev" as const,
          },
        ]),
    ...(next === undefined || next === own
      ? []
      : [
          {
            label: `${f.monthName(next)} ›`,
            href: `${next === newest ? "" : `/${next}`}${home}${pageOf(next)}.html`,
            rel: "next" as const,
          },
        ]),
  ];
}

/** What is said of a month that is not whole, on every page of its report. */
function partialNotice({ period, settings }: Snapshot, language: Language): PageFrame["notice"] {
  const { partial, month, data_until: until } = period;
  if (partial === undefined) return null;
  const f = formats(language, settings.currency);
  return { text: siteWords[language].partial[partial](f.month(month), f.day(until)) };
}

/** What is said of a report made in spite of errors, with what a month lacks that is not whole. */
function draftNotice(snapshot: Snapshot, language: Language): PageFrame["notice"] {
  const { draft, settings } = snapshot;
  if (draft === undefined) return null;
  const words = siteWords[language];
  const f = formats(language, settings.currency);
  const leftOut = f.list(draft.left_out.map(({ file, rows }) => words.draft.rows(rows, file)));
  const said = words.draft.notice(draft.errors, leftOut);
  const partial = partialNotice(snapshot, language);
  return { text: partial === null ? said : `${said} ${partial.text}` };
}

function noticeOf({ language, editions, month }: FrameOptions): PageFrame["notice"] {
  if (month === undefined) return null;
  const count = editions.find((edition) => edition.month === month)?.restated.length ?? 0;
  const { published } = siteWords[language];
  return { text: count === 0 ? published.same : published.restated(count), link: published.link };
}

/** The figures as files: all tables as they stand on the pages, and every figure in lines. */
function downloadsIn(language: Language): PageFrame["downloads"] {
  const { download } = siteWords[language];
  return [
    { label: download.workbook, href: `/${workbookFile[language]}` },
    ...readings.map((reading) => ({ label: download[reading], href: `/data/${reading}.${language}.csv` })),
  ];
}

/** What stands around the page `slug` in a language. */
export function pageFrame(snapshot: Snapshot, options: FrameOptions): PageFrame {
  const { slug, language, name, editions, month: published, isThere } = options;
  const { settings, period } = snapshot;
  const words = siteWords[language];
  const { month, day } = formats(language, settings.currency);
  const parent = parentOf(slug);
  const item = (page: MainPage): MenuItem => {
    const current = page === slug ? "page" : page === parent ? "true" : undefined;
    return { slug: page, label: words.pages[page], current };
  };
  return {
    organisation: settings.organisation,
    month: month(period.month),
    audience: audienceLabel(snapshot, words),
    menu: (published === undefined ? menuPages : menuPages.slice(0, archivedMenu))
      .filter((page) => isThere(period.month, page))
      .map(item),
    footer: [...footerPages, ...(editions.length > 0 ? (["archive"] as const) : [])].map(item),
    months: neighbours(snapshot, options),
    isNewest: published === undefined,
    notice: noticeOf(options) ?? draftNotice(snapshot, language) ?? partialNotice(snapshot, language),
    crumbs: parent && name ? [{ label: words.pages[parent], slug: parent }, { label: name }] : [],
    translations: settings.languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        label: words.inLanguage[other],
        href: `${published === undefined ? "" : `/${published}`}${homeOf(other, snapshot)}${slug}.html`,
      })),
    off: offOf(snapshot, language),
    downloads: published === undefined ? downloadsIn(language) : [],
    colophon: words.dataUntil(day(period.data_until)),
  };
}
