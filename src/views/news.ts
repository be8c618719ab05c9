import { DOMParser } from "linkedom";
import { type Language, languages } from "../contract/vocabulary.ts";
import { siteWords } from "../text/site.ts";
import { audienceLabel } from "./audience-label.ts";
import { overviewView } from "./overview.ts";
import type { Inline } from "./page.ts";
import { isShared } from "./parts/findings.ts";
import type { Report } from "./report.ts";
import type { SiteReports } from "./site.ts";

/** A name that stays the same wherever the site is put: feeds want one that is never another's. */
function nameOf(...parts: string[]): string {
  return `urn:handjes:${parts.map((part) => encodeURIComponent(part.toLowerCase())).join(":")}`;
}

/** A text without its links. */
const plain = (text: Inline): string =>
  typeof text === "string"
    ? text
    : text.map((part) => (typeof part === "string" ? part : part.text)).join("");

interface Node {
  name: string;
  attributes?: Record<string, string>;
  content?: string | Node[];
}

const element = (name: string, content: string | Node[]): Node => ({ name, content });
const link = (href: string, rel = "alternate"): Node => ({ name: "link", attributes: { rel, href } });

/** XML of a node; names and words are escaped by the document that holds them. */
function xml(node: Node): string {
  const document = new DOMParser().parseFromString("<feed/>", "text/xml");
  const made = ({ name, attributes = {}, content = [] }: Node) => {
    const part = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    if (typeof content === "string") part.textContent = content;
    else part.append(...content.map(made));
    return part;
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${made(node).toString()}\n`;
}

/** The end of a month's last day: nothing published holds the time of the build. */
const dateOf = ({ snapshot }: Report) => `${snapshot.period.to}T00:00:00Z`;

/** A month's message as an entry. */
function entryOf(report: Report, newest: Report, language: Language): Node {
  const { month } = report.snapshot.period;
  const { organisation, audience } = newest.snapshot.settings;
  const { title, lead } = overviewView(report, language);
  const isNewest = month === newest.snapshot.period.month;
  return element("entry", [
    element("title", title.replaceAll("\u00ad", "")),
    element("id", nameOf(organisation, audience, month)),
    link(isNewest ? "index.html" : `${month}/index.html`),
    element("updated", dateOf(report)),
    element("summary", lead.map(plain).join(" ")),
  ]);
}

/**
 * The month's headline, and those of the months published before, as an Atom feed in the first language of the report. Its links are relative to itself: the site does not
 * know where it will stand.
 */
export function atomFeed({ report, archive }: SiteReports): string {
  const { settings, period } = report.snapshot;
  const language = settings.languages[0] ?? "nl";
  const words = siteWords[language];
  const earlier = archive.filter(({ snapshot }) => snapshot.period.month !== period.month);
  return xml({
    name: "feed",
    attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
    content: [
      element("title", `${settings.organisation}: ${words.product}`),
      element("subtitle", audienceLabel(report.snapshot, words)),
      element("id", nameOf(settings.organisation, settings.audience)),
      link("feed.xml", "self"),
      link("index.html"),
      element("updated", dateOf(report)),
      element("author", [element("name", settings.organisation)]),
      ...[report, ...earlier].map((each) => entryOf(each, report, language)),
    ],
  });
}

/** The month's headline and findings for an intranet to show: of company, teams and segments, never of a person. */
export function signalsJson({ report }: SiteReports): string {
  const { settings, period, signals } = report.snapshot;
  const title = Object.fromEntries(
    languages
      .filter((language) => settings.languages.includes(language))
      .map((language) => [language, overviewView(report, language).title.replaceAll("\u00ad", "")]),
  );
  const found = signals
    .filter(({ scope, state }) => state === "found" && isShared(scope))
    .map(({ id, scope, severity, sentence, advice }) => ({ id, scope, severity, sentence, advice }));
  return `${JSON.stringify({ schema: 1, month: period.month, organisation: settings.organisation, audience: settings.audience, title, page: "index.html", signals: found }, null, 2)}\n`;
}
