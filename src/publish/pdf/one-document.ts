import { dirname, join } from "node:path";
import { render } from "dom-serializer";
import { DomUtils, parseDocument } from "htmlparser2";
import { languages } from "../../contract/vocabulary.ts";
import { type SiteWords, siteWords } from "../../text/site.ts";
import { type Chapter, contents, type Part, sheetsWanted } from "./contents.ts";
import { type PrintedPart, partOfPage, unwrap } from "./part-of-page.ts";
import { asWritten, named, ofClass, pageAt, pagesLinked, stylesOf, type Tree, textOf } from "./site-page.ts";

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** A text in a style sheet, whatever is in it. */
const quoted = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} ·.,]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Markup as what it says. */
const saidIn = (markup: string) => DomUtils.textContent(parseDocument(markup));

/** What stands at the foot of every sheet, left of its number. */
function footRule(organisation: string, about: string): string {
  const text = quoted(`${saidIn(organisation)} · ${saidIn(about)}`);
  return `@page{@bottom-left{content:${text};color:#404040;font:8pt "Source Sans 3",sans-serif}}`;
}

/** Whose report it is, of which month and for whom. */
function aboutOf(page: Tree): { organisation: string; about: string } {
  const about = ofClass("about", page);
  for (const other of about ? DomUtils.getElementsByClassName("translation", about.children) : [])
    DomUtils.removeElement(other);
  return { organisation: textOf(ofClass("organisation", page)), about: textOf(about).trim() };
}

/** A link that leads to no place of the document becomes plain text. */
function keepInside(markup: string): string {
  const tree = parseDocument(markup, asWritten);
  const elements = DomUtils.findAll(() => true, tree.children);
  const ids = new Set(elements.map(({ attribs }) => `#${attribs.id}`));
  for (const link of elements.filter(({ name }) => name === "a"))
    if (!ids.has(link.attribs.href ?? "")) unwrap(link);
  return render(tree.children, asWritten);
}

/** What is printed, with a page that lies in `folder` for its head. */
interface Printed {
  page: Tree;
  folder: string;
  body: string;
}

/** A document of what a page has around it, and of what is printed below that. */
function documentWith({ page, folder, body }: Printed): string {
  const { organisation, about } = aboutOf(page);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${textOf(named("title", page))}</title>`,
    `<style>${stylesOf(page, folder)}${footRule(organisation, about)}</style>`,
  ];
  const masthead = `<header class="masthead"><div class="band"><p class="organisation">${organisation}</p><p class="about">${about}</p></div></header>`;
  const language = named("html", page)?.attribs.lang ?? "";
  return `<!DOCTYPE html><html lang="${language}"><head>${head.join("")}</head><body>${masthead}<main>${body}</main></body></html>\n`;
}

/** A page of the site that is printed by itself, and on how many sheets it is to stand. */
export interface Sheet {
  page: string;
  sheets: number;
}

/** A page of the site that is printed, with its name in the menu. */
interface NamedPart extends PrintedPart {
  name: string;
}

/** A chapter with what the list of contents says of it. */
interface MadeChapter {
  id: string;
  entry: string;
  article: string;
}

function chapterWith(chapter: Chapter, entry: string, inner: string): MadeChapter {
  const { id, isNewSheet, isAlone, below, fitsOn } = chapter;
  const classes = ["chapter", isNewSheet && "new-sheet", isAlone && "sheet", below].filter(Boolean);
  const fit = fitsOn === undefined ? "" : ` ${sheetsWanted}="${fitsOn}"`;
  return { id, entry, article: `<article class="${classes.join(" ")}" id="${id}"${fit}>${inner}</article>` };
}

/** Several pages, or the tables of several, below one heading; null without any. */
function severalBelow(chapter: Chapter, title: string, parts: readonly NamedPart[]): MadeChapter | null {
  if (parts.length === 0) return null;
  const inner = parts.map(({ id, name, children }) =>
    chapter.below === "appendix"
      ? `<div class="part"><h2 class="message">${name}</h2>${render(children, asWritten)}</div>`
      : `<div class="part" id="${id}">${render(children, asWritten)}</div>`,
  );
  return chapterWith(chapter, title, `<h1>${title}</h1>${inner.join("")}`);
}

/** Makes the chapters of the site whose start page is `first`. */
function chapterMaker(first: Tree, folder: string, words: SiteWords["print"]) {
  const menu = ofClass("masthead", first);
  const names = pagesLinked(menu && named("nav", menu), "index");
  const linkedFrom = (page: Tree, name: string) => [...pagesLinked(named("main", page), name).keys()];
  const pagesOf = (part: Part): Part[] => {
    const { page: asked } = part;
    if (asked.endsWith("/")) {
      // Where there is no page of all account managers there is none of one either.
      const isThere = asked !== "person/" || names.has("people");
      const linked = asked === "person/" && isThere ? linkedFrom(pageAt(folder, "people"), "people") : [];
      const all = asked === "person/" ? linked : linkedFrom(first, "index");
      return all.filter((page) => page.startsWith(asked)).map((page) => ({ ...part, page }));
    }
    return names.has(part.page) ? [part] : [];
  };
  return (chapter: Chapter): MadeChapter | null => {
    const parts = chapter.parts.flatMap(pagesOf).flatMap((part): NamedPart[] => {
      const made = partOfPage(pageAt(folder, part.page), part, chapter.below);
      return made === null ? [] : [{ ...made, name: names.get(part.page) ?? "" }];
    });
    if (chapter.below !== undefined) return severalBelow(chapter, words[chapter.below], parts);
    const [part] = parts;
    if (part === undefined) return null;
    return chapterWith(chapter, `${part.name}: ${part.title}`, render(part.children, asWritten));
  };
}

/** The words of print in the language of a page. */
function wordsOf(page: Tree): SiteWords["print"] {
  const lang = named("html", page)?.attribs.lang;
  return siteWords[languages.find((language) => language === lang) ?? "en"].print;
}

/**
 * A built site as one HTML document that needs nothing beside it: the chapters in their order, with a list of
 * them for who reads it on a screen. `home` is the folder of its language in the site, `""` or `"en/"`.
 * @throws Error where a page is not there.
 */
export function oneDocument(site: string, home: string, chapters: readonly Chapter[] = contents): string {
  const folder = join(site, home);
  const first = pageAt(folder, "index");
  const words = wordsOf(first);
  const made = chapters.map(chapterMaker(first, folder, words)).filter((chapter) => chapter !== null);
  const entries = made.map(({ id, entry }) => `<li><a href="#${id}">${entry}</a></li>`);
  const list = `<nav class="contents" aria-label="${words.contents}"><ol>${entries.join("")}</ol></nav>`;
  const body = keepInside(`${list}${made.map(({ article }) => article).join("")}`);
  return documentWith({ page: first, folder, body });
}

/** One page of a site as a document that needs nothing beside it. @throws Error where it is not there. */
export function sheetDocument(site: string, home: string, { page, sheets }: Sheet): string {
  const folder = join(site, home);
  const part = partOfPage(pageAt(folder, page), { page }, undefined);
  if (part === null) throw new Error(`${page}.html has no content`);
  const chapter = { id: part.id, parts: [{ page }], fitsOn: sheets, isAlone: true };
  const { article } = chapterWith(chapter, part.title, render(part.children, asWritten));
  return documentWith({
    page: pageAt(folder, page),
    folder: dirname(join(folder, page)),
    body: keepInside(article),
  });
}
