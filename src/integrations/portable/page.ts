import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

const linkAttributes = new Set(["href", "src", "srcset", "poster", "data", "action"]);

interface Link {
  name: string;
  value: string;
  /** Where the attribute, name and all, stands in the source. */
  start: number;
  end: number;
}

/** A page as it was written, and where its links and ids stand. */
export interface PageSource {
  html: string;
  /** In the order in which they stand. */
  links: Link[];
  ids: Set<string>;
}

function collect(node: Node, page: PageSource): void {
  if ("attrs" in node) {
    for (const { name, value } of node.attrs) {
      const place = node.sourceCodeLocation?.attrs?.[name];
      if (name === "id") page.ids.add(value);
      if (linkAttributes.has(name) && place)
        page.links.push({ name, value, start: place.startOffset, end: place.endOffset });
    }
  }
  if ("childNodes" in node) for (const child of node.childNodes) collect(child, page);
}

/** Finds the links and ids of a page. Text that is no HTML has none. */
export function pageSource(html: string): PageSource {
  const page: PageSource = { html, links: [], ids: new Set() };
  collect(parse(html, { sourceCodeLocationInfo: true }), page);
  page.links.sort((a, b) => a.start - b.start);
  return page;
}

/** The page with each link replaced by what `change` makes of it; every other byte stays. */
export function withLinks({ html, links }: PageSource, change: (link: string) => string): string {
  let result = "";
  let end = 0;
  for (const link of links) {
    const value = change(link.value).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    result += `${html.slice(end, link.start)}${link.name}="${value}"`;
    end = link.end;
  }
  return result + html.slice(end);
}
