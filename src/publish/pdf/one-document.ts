import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { render } from "dom-serializer";
import { DomUtils, parseDocument } from "htmlparser2";

type Tree = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

/** The pages of the management edition, in reading order. */
const chapters = ["index", "strength", "activity", "conversion", "customers", "both"] as const;

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Attributes whose value is one or more ids of the page. */
const idLists = new Set(["id", "for", "aria-labelledby", "aria-describedby"]);

/** Signs of markup stay as they are written: what is read of a page is put into the document as it is. */
const asWritten = { decodeEntities: false };

/** A style sheet with its fonts in itself. */
function styleWithFonts(file: string): string {
  return readFileSync(file, "utf8").replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, font: string) => {
    const data = readFileSync(join(dirname(file), font)).toString("base64");
    return `url(data:font/woff2;base64,${data})`;
  });
}

/** The page that a link of the menu leads to. */
const pageOf = (href = "") => href.replace(/^\.\//, "").replace(/\.html$/, "");

/** Where a link of a page leads within the one document; null where it leads out of it. */
function placeOf(href: string, chapter: string): string | null {
  const [path = "", place] = href.split("#", 2);
  const target = path === "" ? chapter : pageOf(path);
  if (!chapters.some((each) => each === target)) return null;
  return place === undefined ? `#${target}` : `#${target}-${place}`;
}

/** The value of an attribute, with the ids in it those of a chapter. */
function ownValue(name: string, value: string, chapter: string): string {
  if (idLists.has(name) && value !== "")
    return value
      .split(/\s+/)
      .map((id) => `${chapter}-${id}`)
      .join(" ");
  return value.startsWith("url(#") ? value.replace("url(#", `url(#${chapter}-`) : value;
}

/**
 * Makes the ids and references of a chapter its own, and a link that leads out of the document plain text.
 */
function makeOwn(main: Element, chapter: string): void {
  for (const part of DomUtils.findAll(() => true, main.children)) {
    for (const [name, value] of Object.entries(part.attribs))
      part.attribs[name] = ownValue(name, value, chapter);
    const { href } = part.attribs;
    if (part.name !== "a" || href === undefined) continue;
    const place = placeOf(href, chapter);
    if (place !== null) part.attribs.href = place;
    else {
      for (const child of [...part.children]) DomUtils.prepend(part, child);
      DomUtils.removeElement(part);
    }
  }
}

/** The first element of a name; undefined where there is none. */
function named(name: string, { children }: Tree | Element): Element | undefined {
  return DomUtils.getElementsByTagName(name, children)[0];
}

/** The first element of a class; undefined where there is none. */
function ofClass(name: string, { children }: Tree | Element): Element | undefined {
  return DomUtils.getElementsByClassName(name, children)[0];
}

/** What stands in an element; nothing where it is not there. */
const textOf = (element: Element | undefined) => (element ? DomUtils.textContent(element) : "");

/** The head of the document, with the style sheets of a page in itself. */
function headOf(page: Tree, folder: string): string {
  const sheets = DomUtils.getElementsByTagName("link", page.children)
    .filter(({ attribs }) => attribs.rel === "stylesheet")
    .map(({ attribs }) => styleWithFonts(join(folder, attribs.href ?? "")));
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${textOf(named("title", page))}</title>`,
    `<style>${sheets.join("\n")}</style>`,
  ].join("");
}

/** Whose report it is, of which month and for whom. */
function coverOf(page: Tree): string {
  const about = ofClass("about", page);
  for (const other of about ? DomUtils.getElementsByClassName("translation", about.children) : [])
    DomUtils.removeElement(other);
  return `<header class="masthead"><div class="band"><p class="organisation">${textOf(ofClass("organisation", page))}</p><p class="about">${textOf(about).trim()}</p></div></header>`;
}

/** The names of pages in the menu of a page. */
function namesIn(page: Tree): Map<string, string> {
  const menu = ofClass("masthead", page);
  const nav = menu && named("nav", menu);
  const links = nav ? DomUtils.getElementsByTagName("a", nav.children) : [];
  return new Map(links.map((link) => [pageOf(link.attribs.href), textOf(link)]));
}

/**
 * The management edition of a built site as one HTML document that needs nothing beside it: a cover with the
 * chapters, then each page. `home` is the folder of its language in the site, `""` or `"en/"`.
 * @throws Error where a page is not there.
 */
export function oneDocument(site: string, home: string): string {
  const folder = join(site, home);
  const pageAt = (name: string) =>
    parseDocument(readFileSync(join(folder, `${name}.html`), "utf8"), asWritten);
  const first = pageAt("index");
  const names = namesIn(first);
  const made = chapters.map((chapter) => {
    const main = named("main", pageAt(chapter));
    if (!main) throw new Error(`${chapter}.html has no content`);
    makeOwn(main, chapter);
    return {
      entry: `<li><a href="#${chapter}">${names.get(chapter) ?? chapter}: ${textOf(named("h1", main))}</a></li>`,
      article: `<article class="chapter" id="${chapter}">${render(main.children, asWritten)}</article>`,
    };
  });
  const contents = `<nav class="contents" aria-label="1–6"><ol>${made.map(({ entry }) => entry).join("")}</ol></nav>`;
  const body = `${coverOf(first)}<main>${contents}${made.map(({ article }) => article).join("")}</main>`;
  const language = named("html", first)?.attribs.lang ?? "";
  return `<!DOCTYPE html><html lang="${language}"><head>${headOf(first, folder)}</head><body>${body}</body></html>\n`;
}
