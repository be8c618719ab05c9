import { type Language, readings } from "../contract/vocabulary.ts";
import type { Snapshot } from "../report/snapshot.ts";
import { formats } from "../text/format.ts";
import { type SiteWords, siteWords } from "../text/site.ts";

interface MenuItem {
  label: string;
  slug: string;
  /** `page` on the page itself, `true` on a page under it. */
  current?: "page" | "true" | undefined;
}

/** Everything on a page around what its view says. */
export interface Furniture {
  organisation: string;
  /** Month and audience. */
  about: string;
  menu: MenuItem[];
  footer: MenuItem[];
  /** The way to a page below another; the last one is the page itself and has no slug. */
  crumbs: { label: string; slug?: string }[];
  /** The same page in the other languages. */
  translations: { language: Language; label: string; href: string }[];
  /** The figures as files for a spreadsheet. */
  downloads: { label: string; href: string }[];
  /** What the site is made of, never when. */
  colophon: string[];
}

type MainPage = keyof SiteWords["pages"];

const menuPages: MainPage[] = [
  "index",
  "strength",
  "activity",
  "conversion",
  "customers",
  "both",
  "people",
  "find",
];
const footerPages: MainPage[] = ["quality", "method"];

/** The folder of a language: the first language of the report is at the root. */
export function homeOf(language: Language, { settings }: Snapshot): string {
  return language === settings.languages[0] ? "/" : `/${language}/`;
}

/** The page that one page lies under, if any. */
function parentOf(slug: string): MainPage | undefined {
  if (slug === "rules" || slug === "notation") return "method";
  if (slug.startsWith("person/")) return "people";
  return slug.startsWith("segment/") ? "customers" : undefined;
}

interface FurnitureOptions {
  slug: string;
  language: Language;
  /** The name of whom or what a page below another is about. */
  name?: string | undefined;
}

/** What stands around the page `slug` in a language. */
export function furniture(snapshot: Snapshot, { slug, language, name }: FurnitureOptions): Furniture {
  const { settings, period, generated_from } = snapshot;
  const words = siteWords[language];
  const { month, day } = formats(language, settings.currency);
  const parent = parentOf(slug);
  const item = (page: MainPage): MenuItem => {
    const current = page === slug ? "page" : page === parent ? "true" : undefined;
    return { slug: page, label: words.pages[page], current };
  };
  return {
    organisation: settings.organisation,
    about: `${month(period.month)} · ${words.audience(settings.audience)}`,
    menu: menuPages.map(item),
    footer: footerPages.map(item),
    crumbs: parent && name ? [{ label: words.pages[parent], slug: parent }, { label: name }] : [],
    translations: settings.languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        label: words.inLanguage[other],
        href: `${homeOf(other, snapshot)}${slug}.html`,
      })),
    downloads: readings.map((reading) => ({
      label: words.download[reading],
      href: `/data/${reading}.${language}.csv`,
    })),
    colophon: [
      words.builtFrom(generated_from.map(({ file }) => file).join(", ")),
      words.dataUntil(day(period.data_until)),
    ],
  };
}
