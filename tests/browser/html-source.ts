import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";

/** A page as it was published. */
export interface HtmlSource {
  html: string;
  /** What its links and sources say, found apart from the code that wrote them. */
  links: string[];
  ids: Set<string>;
}

export function htmlSource(file: string): HtmlSource {
  const html = readFileSync(file, "utf8");
  const { document } = parseHTML(html);
  const links = [...document.querySelectorAll("[href], [src]")].map(
    (each) => each.getAttribute("href") ?? each.getAttribute("src") ?? "",
  );
  return { html, links, ids: new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)) };
}
