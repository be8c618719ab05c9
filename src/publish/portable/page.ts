import { Parser } from "htmlparser2";
import { LinkError, portableLink, type Target } from "./link.ts";
import { withClassicScripts } from "./script.ts";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const charset = '<meta charset="utf-8">';

/**
 * A page that tells the browser to take styles, scripts and fonts from its own folder only, and nothing
 * written into the page itself.
 * @throws Error on a page without the charset, behind which the policy has to stand.
 */
export function withPolicy(html: string): string {
  if (!html.includes(charset)) throw new Error(`a page has no ${charset}`);
  return html.replace(charset, `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

const linkAttributes = new Set(["href", "src", "srcset", "poster", "data", "action"]);

interface Link {
  name: string;
  value: string;
  /** Where the attribute, name and all, stands in the source. */
  start: number;
  end: number;
}

interface Found {
  /** In the order in which they stand. */
  links: Link[];
  ids: string[];
}

/** A page that can lie anywhere, with what must be known of it to check the links of all pages. */
export interface PortablePage {
  html: string;
  ids: string[];
  /** Where its links lead, each once. */
  targets: Target[];
}

/**
 * Finds the links and ids of a page without making a tree of it: a page is a hundred times as large as what
 * is sought.
 */
function linksAndIds(html: string): Found {
  const found: Found = { links: [], ids: [] };
  const parser = new Parser({
    onattribute(name, value) {
      if (name === "id") found.ids.push(value);
      if (!linkAttributes.has(name)) return;
      found.links.push({ name, value, start: parser.startIndex, end: parser.endIndex });
    },
  });
  parser.end(html);
  return found;
}

/** The source with each link replaced by what `change` makes of it; every other byte stays. */
function withLinks(html: string, links: readonly Link[], change: (link: string) => string): string {
  let result = "";
  let end = 0;
  for (const link of links) {
    const value = change(link.value).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    result += `${html.slice(end, link.start)}${link.name}="${value}"`;
    end = link.end;
  }
  return result + html.slice(end);
}

/**
 * The page at `path` (from the root, with its ending) with relative links, classic scripts and a content
 * policy.
 * @throws Error that names every link that leads outside or names no file.
 */
export function portablePage(html: string, path: string): PortablePage {
  const found = linksAndIds(html);
  const targets = new Map<string, Target>();
  const problems = new Set<string>();
  const linked = withLinks(html, found.links, (link) => {
    try {
      const { href, target } = portableLink(link, path);
      if (target) targets.set(link, target);
      return href;
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      problems.add(`${path}: "${link}": ${error.message}`);
      return link;
    }
  });
  if (problems.size > 0) throw new Error([...problems].join("\n"));
  return {
    html: withPolicy(withClassicScripts(linked)),
    ids: [...new Set(found.ids)],
    targets: [...targets.values()],
  };
}
