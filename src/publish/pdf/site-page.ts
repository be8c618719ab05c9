import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DomUtils, parseDocument } from "htmlparser2";

export type Tree = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.findAll>[number];

/** Signs of markup stay as they are written: what is read of a page is put into a document as it is. */
export const asWritten = { decodeEntities: false };

/** The first element of a name; undefined where there is none. */
export function named(name: string, { children }: Tree | Element): Element | undefined {
  return DomUtils.getElementsByTagName(name, children)[0];
}

/** The first element of a class; undefined where there is none. */
export function ofClass(name: string, { children }: Tree | Element): Element | undefined {
  return DomUtils.getElementsByClassName(name, children)[0];
}

/** What stands in an element; nothing where it is not there. */
export const textOf = (element: Element | undefined) => (element ? DomUtils.textContent(element) : "");

/** A built page. @throws Error where it is not there. */
export function pageAt(folder: string, name: string): Tree {
  return parseDocument(readFileSync(join(folder, `${name}.html`), "utf8"), asWritten);
}

/** The page that a link on a page leads to, by its name from the folder of its language. */
export function targetOf(href: string, from: string): { page: string; place?: string } {
  const [path = "", place] = href.split("#", 2);
  const page =
    path === ""
      ? from
      : join(dirname(from), path)
          .replaceAll("\\", "/")
          .replace(/\.html$/, "");
  return place === undefined ? { page } : { page, place };
}

/** The pages that links in a part of a page lead to, with the words of the first link to each. */
export function pagesLinked(part: Element | undefined, from: string): Map<string, string> {
  const links = part ? DomUtils.getElementsByTagName("a", part.children) : [];
  const names = new Map<string, string>();
  for (const link of links) {
    const { page } = targetOf(link.attribs.href ?? "", from);
    if (!names.has(page)) names.set(page, textOf(link));
  }
  return names;
}

/** A style sheet with its fonts in itself. */
function styleWithFonts(file: string): string {
  return readFileSync(file, "utf8").replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, font: string) => {
    const data = readFileSync(join(dirname(file), font)).toString("base64");
    return `url(data:font/woff2;base64,${data})`;
  });
}

/** The style sheets of a page, with all they need in themselves. */
export function stylesOf(page: Tree, folder: string): string {
  return DomUtils.getElementsByTagName("link", page.children)
    .filter(({ attribs }) => attribs.rel === "stylesheet")
    .map(({ attribs }) => styleWithFonts(join(folder, attribs.href ?? "")))
    .join("\n");
}
