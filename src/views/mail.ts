import type { Language } from "../contract/vocabulary.ts";
import { formats } from "../text/format.ts";
import { plainText, textOf } from "../text/said.ts";
import { siteWords } from "../text/site.ts";
import { personSlug, teamSlug } from "../text/slug.ts";
import { wordsIn } from "../text/words.ts";
import { audienceLabel } from "./audience-label.ts";
import { newsOfEdition } from "./changed/news-of-edition.ts";
import type { Report } from "./report.ts";
import { type SitePage, type SiteReports, sitePages } from "./site.ts";

/** Which page of an edition goes along as a sheet. */
export type SheetKind = "overview" | "team" | "person";

/** What a mail says that brings an edition: plain text, in the order in which it is read. */
export interface MailView {
  language: Language;
  subject: string;
  /** What is new, in one line or as a heading with lines below it. */
  news: { line: string } | { heading: string; lines: readonly string[] };
  /** What the page says that goes along. */
  title: string;
  lead: readonly string[];
  sheet: string;
  /** What stands before the link to the edition. */
  link: string;
  /** For whom it is. */
  meant: string;
  /** The file of the sheet, without its ending. */
  fileName: string;
  /** The page that is printed, and as what. */
  page: SitePage;
  kind: SheetKind;
}

/** The page of an edition that its reader is given: one's own, that of its team, else the overview. */
function sheetOf({ snapshot, teams, people }: Report): { kind: SheetKind; slug: string } {
  const { audience } = snapshot.settings;
  const [team] = audience.startsWith("team:") ? teams : [];
  if (team) return { kind: "team", slug: teamSlug(team.id) };
  const person = people.find(({ id }) => audience === `person:${id}`);
  return person ? { kind: "person", slug: personSlug(person.id) } : { kind: "overview", slug: "index" };
}

/** Words on one line, without the places where a word may be broken. */
const plain = (text: string) => text.replaceAll("\u00ad", "").replace(/\s+/gu, " ").trim();

/** Signs that a disk or a mail program takes for something else than a part of a name. */
const notInNames = /[\\/:*?"<>|\p{C}]+/gu;
const longestName = 80;

/** A text as the name of a file that can be saved anywhere. */
const asName = (text: string) =>
  [...plain(text.replace(notInNames, " "))]
    .slice(0, longestName)
    .join("")
    .replace(/^[. ]+|[. ]+$/g, "");

/**
 * What is said in the mail with an edition, in one of its languages: what is new first.
 * @throws Error where the edition is not in that language.
 */
export function mailView(site: SiteReports, language: Language): MailView {
  const { report } = site;
  const { snapshot } = report;
  const { kind, slug } = sheetOf(report);
  const page = sitePages(site).find(
    (each) => each.slug === slug && each.language === language && each.frame.isNewest,
  );
  if (page === undefined) throw new Error(`The edition has no ${slug} in "${language}"`);
  const words = wordsIn(language).mail;
  const frame = siteWords[language];
  const month = formats(language, snapshot.settings.currency).month(snapshot.period.month);
  const who = audienceLabel(snapshot, frame);
  const [first = words.first, ...lines] = newsOfEdition(report, language).map(({ text }) =>
    plain(plainText(text)),
  );
  const { title, lead } = page.view();
  return {
    language,
    subject: plain(words.subject(frame.product, month, who)),
    news: lines.length === 0 ? { line: first } : { heading: first, lines },
    title: plain(textOf(title)),
    lead: lead.map((said) => plain(plainText(textOf(said)))),
    sheet: words.sheet[kind],
    link: words.link,
    meant: plain(snapshot.settings.audience === "company" ? words.meantForAll : words.meant(who)),
    fileName: asName(`${snapshot.settings.organisation} ${snapshot.period.month} ${who}`),
    page,
    kind,
  };
}
