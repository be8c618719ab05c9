import { type Language, languages } from "../contract/vocabulary.ts";
import { plainText, type SaidInline, textOf } from "../text/said.ts";
import { siteWords } from "../text/site.ts";
import { audienceLabel } from "./audience-label.ts";
import { newsOfEdition } from "./changed/news-of-edition.ts";
import { overviewView } from "./overview.ts";
import { isShared } from "./parts/findings.ts";
import type { Report } from "./report.ts";
import type { SiteReports } from "./site.ts";

/** A name that stays the same wherever the site is put: feeds want one that is never another's. */
function nameOf(...parts: string[]): string {
  return `urn:handjes:${parts.map((part) => encodeURIComponent(part.toLowerCase())).join(":")}`;
}

/** As XML writes them; a space that does not break would be taken for any other in the source. */
const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&#160;" };

/** An element with elements in it. */
const element = (name: string, ...content: string[]) => `<${name}>${content.join("")}</${name}>`;

/** An element with words in it: whatever they hold is never markup. */
const said = (name: string, words: string) =>
  element(
    name,
    words.replace(/[&<>\u00a0]/g, (sign) => signs[sign] ?? sign),
  );

/** A link to a file of the site, which needs no signs that markup has. */
const link = (href: string, rel = "alternate") => `<link href="${href}" rel="${rel}" />`;

/** The end of a month's last day: nothing published holds the time of the build. */
const dateOf = ({ snapshot }: Report) => `${snapshot.period.to}T00:00:00Z`;

/** The message, of a draft with that it is one. */
function titleOf({ snapshot }: Report, title: string, language: Language): string {
  return snapshot.draft === undefined ? title : siteWords[language].draft.title(title);
}

/** Sentences as one text. */
const plain = (sentences: readonly SaidInline[]) =>
  sentences.map((said) => plainText(textOf(said)).replace(/(?<![.!?])$/, ".")).join(" ");

/** A month's message as an entry: what is new in it first, then what the month was. */
function entryOf(report: Report, newest: Report, language: Language): string {
  const { month } = report.snapshot.period;
  const { organisation, audience } = newest.snapshot.settings;
  const { title, lead } = overviewView(report, language);
  const isNewest = month === newest.snapshot.period.month;
  return element(
    "entry",
    said("title", titleOf(report, textOf(title).replaceAll("\u00ad", ""), language)),
    said("id", nameOf(organisation, audience, month)),
    link(isNewest ? "index.html" : `${month}/index.html`),
    said("updated", dateOf(report)),
    said("summary", plain([...newsOfEdition(report, language), ...lead])),
  );
}

/**
 * The month's headline, and those of the months published before, as an Atom feed in the first language of
 * the report. Its links are relative to itself: the site does not know where it will stand.
 */
export function atomFeed({ report, archive }: SiteReports): string {
  const { settings, period } = report.snapshot;
  const language = settings.languages[0] ?? "nl";
  const words = siteWords[language];
  const earlier = archive.filter(({ snapshot }) => snapshot.period.month !== period.month);
  const content = [
    said("title", `${settings.organisation}: ${words.product}`),
    said("subtitle", audienceLabel(report.snapshot, words)),
    said("id", nameOf(settings.organisation, settings.audience)),
    link("feed.xml", "self"),
    link("index.html"),
    said("updated", dateOf(report)),
    element("author", said("name", settings.organisation)),
    ...[report, ...earlier].map((each) => entryOf(each, report, language)),
  ].join("");
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xml:lang="${language}" xmlns="http://www.w3.org/2005/Atom">${content}</feed>\n`;
}

/**
 * The month's headline, what is new in it, and its findings for an intranet to show: of company, teams and
 * segments, never of a person.
 */
export function signalsJson({ report }: SiteReports): string {
  const { settings, period, signals, draft, changed } = report.snapshot;
  const inEach = <T>(say: (language: Language) => T): Partial<Record<Language, T>> =>
    Object.fromEntries(
      languages
        .filter((language) => settings.languages.includes(language))
        .map((language) => [language, say(language)]),
    );
  const title = inEach((language) => textOf(overviewView(report, language).title).replaceAll("\u00ad", ""));
  const news = inEach((language) => newsOfEdition(report, language).map(({ text }) => plainText(text)));
  const found = signals
    .filter(({ scope, state }) => state === "found" && isShared(scope))
    .map(({ id, scope, severity, sentence, advice }) => ({ id, scope, severity, sentence, advice }));
  return `${JSON.stringify({ schema: 1, month: period.month, organisation: settings.organisation, audience: settings.audience, ...(draft === undefined ? {} : { draft }), title, ...(changed === undefined ? {} : { news }), page: "index.html", signals: found }, null, 2)}\n`;
}
