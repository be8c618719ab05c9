import { readFileSync } from "node:fs";
import { elementsIn } from "../../src/text/markup.fixture.ts";

/** A page as it was published. */
export interface HtmlSource {
  html: string;
  /** What its links and sources say, found apart from the code that wrote them. */
  links: string[];
  ids: Set<string>;
}

export function htmlSource(file: string): HtmlSource {
  const html = readFileSync(file, "utf8");
  const elements = elementsIn(html).map(({ attribs }) => attribs);
  const told = (values: (string | undefined)[]) => values.filter((value) => value !== undefined);
  return {
    html,
    links: told(elements.map(({ href, src }) => href ?? src)),
    ids: new Set(told(elements.map(({ id }) => id))),
  };
}
