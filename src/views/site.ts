import type { Language } from "../contract/vocabulary.ts";
import { glossaries } from "../text/glossary.ts";
import { personSlug, segmentSlug } from "../text/slug.ts";
import { wordsIn } from "../text/words.ts";
import { activityView } from "./activity.ts";
import { bothView } from "./both.ts";
import { conversionView } from "./conversion.ts";
import { customersView } from "./customers.ts";
import { findView } from "./find.ts";
import { type Furniture, furniture, homeOf } from "./furniture.ts";
import { glossed } from "./glossed.ts";
import { methodView } from "./method.ts";
import { notationView } from "./notation.ts";
import { overviewView } from "./overview.ts";
import type { PageView } from "./page.ts";
import { peopleView } from "./people.ts";
import { personView } from "./person.ts";
import { qualityView } from "./quality.ts";
import type { Report } from "./report.ts";
import { rulesView } from "./rules.ts";
import { segmentView } from "./segment.ts";
import { strengthView } from "./strength.ts";

/** One page of the site: where it is, and what it says when it is asked. */
export interface SitePage {
  /** Its file without `.html`, from the root of the site. */
  path: string;
  slug: string;
  language: Language;
  /** The folder of its language, `/` or `/en/`. */
  home: string;
  furniture: Furniture;
  metricLabels: ReadonlyMap<string, string>;
  view: () => PageView;
}

interface Entry {
  slug: string;
  /** Of whom or what a page below another is about. */
  name?: (language: Language) => string;
  view: (language: Language) => PageView;
}

/** Every page, the same in each language. */
function entries(report: Report): Entry[] {
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
    ...main.map(([slug, view]): Entry => ({ slug, view: (language) => view(report, language) })),
    {
      slug: "rules",
      name: (language) => wordsIn(language).rules.title,
      view: (language) => rulesView(report, language),
    },
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
    ...report.segments.map(
      (segment): Entry => ({
        slug: segmentSlug(segment.id),
        name: () => segment.name,
        view: (language) => segmentView(report, segment, language),
      }),
    ),
  ];
}

/** Every page of the site in every language of the report; the first language is at the root. */
export function sitePages(report: Report): SitePage[] {
  const { snapshot } = report;
  const pages = entries(report);
  return snapshot.settings.languages.flatMap((language) => {
    const home = homeOf(language, snapshot);
    const metricLabels = new Map(snapshot.definitions.map(({ id, label }) => [id, label[language]]));
    return pages.map(({ slug, name, view }) => ({
      path: `${home}${slug}`.slice(1),
      slug,
      language,
      home,
      furniture: furniture(snapshot, { slug, language, name: name?.(language) }),
      metricLabels,
      view: () => (slug === "method" ? view(language) : glossed(view(language), glossaries[language])),
    }));
  });
}
