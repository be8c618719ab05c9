import { DomUtils } from "htmlparser2";
import type { Chapter, Part } from "./contents.ts";
import { type Element, named, ofClass, type Tree, targetOf, textOf } from "./site-page.ts";

/** Attributes whose value is one or more ids of the page. */
const idLists = new Set(["id", "for", "aria-labelledby", "aria-describedby"]);

/** A page as a part of ids: `team/north` is `team-north`. */
export const idOfPage = (page: string) => page.replaceAll("/", "-");

/** The value of an attribute, with the ids in it those of a page. */
function ownValue(name: string, value: string, page: string): string {
  if (idLists.has(name) && value !== "")
    return value
      .split(/\s+/)
      .map((id) => `${page}-${id}`)
      .join(" ");
  return value.startsWith("url(#") ? value.replace("url(#", `url(#${page}-`) : value;
}

/** Makes the ids and references of a page its own, and its links lead to places of one document. */
function makeOwn(main: Element, page: string): void {
  for (const part of DomUtils.findAll(() => true, main.children)) {
    for (const [name, value] of Object.entries(part.attribs))
      part.attribs[name] = ownValue(name, value, idOfPage(page));
    const { href } = part.attribs;
    if (part.name !== "a" || href === undefined) continue;
    const { page: other, place } = targetOf(href, page);
    part.attribs.href = `#${idOfPage(place === undefined ? other : `${other}-${place}`)}`;
  }
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}

/** Each heading a level down: below the heading of several pages. */
function lowerHeadings(main: Element): void {
  const headings = DomUtils.findAll(({ name }) => /^h[1-5]$/.test(name), main.children);
  for (const heading of headings) heading.name = `h${Number(heading.name.slice(1)) + 1}`;
}

/** Unfolds the tables of a section that are folded; those of a chart stay folded. */
function unfoldTables(section: Element): void {
  for (const fold of DomUtils.getElementsByTagName("details", section.children, false)) {
    const summary = named("summary", fold);
    if (summary) DomUtils.removeElement(summary);
    unwrap(fold);
  }
}

const isAsked = ({ only, without = [] }: Part, id = "") =>
  (only === undefined || only.includes(id)) && !without.includes(id);

/** What is printed of a page. */
export interface PrintedPart {
  id: string;
  /** What the page says in its heading. */
  title: string;
  children: Element["children"];
}

/** The opening of a page and the sections that are asked for; null where none of these is there. */
export function partOfPage(tree: Tree, part: Part, below: Chapter["below"]): PrintedPart | null {
  const main = named("main", tree);
  if (!main) throw new Error(`${part.page}.html has no content`);
  const title = textOf(named("h1", main));
  const way = ofClass("crumbs", main);
  if (way) DomUtils.removeElement(way);
  // What reckons with a script has no place in a document that has none.
  const calculator = DomUtils.getElementById("what-if", main.children);
  if (calculator) DomUtils.removeElement(calculator);
  const sections = DomUtils.getElementsByTagName("section", main.children, false);
  const [asked, others] = [true, false].map((is) =>
    sections.filter(({ attribs }) => isAsked(part, attribs.id) === is),
  );
  if (part.only !== undefined && asked?.length === 0) return null;
  for (const section of others ?? []) DomUtils.removeElement(section);
  if (below === "appendix") {
    for (const section of asked ?? []) unfoldTables(section);
    main.children = [...(asked ?? [])];
  }
  if (below !== undefined) lowerHeadings(main);
  makeOwn(main, part.page);
  return { id: idOfPage(part.page), title, children: main.children };
}
