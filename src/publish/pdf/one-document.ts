import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";

/** The pages of the management edition, in reading order. */
const chapters = ["index", "strength", "activity", "conversion", "customers", "both"] as const;

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** Attributes whose value is one or more ids of the page. */
const idLists = ["id", "for", "aria-labelledby", "aria-describedby"];

/** A style sheet with its fonts in itself. */
function styleWithFonts(file: string): string {
  return readFileSync(file, "utf8").replace(/url\(["']?([^"')]+\.woff2)["']?\)/g, (_, font: string) => {
    const data = readFileSync(join(dirname(file), font)).toString("base64");
    return `url(data:font/woff2;base64,${data})`;
  });
}

/** Where a link of a page leads within the one document; null where it leads out of it. */
function placeOf(href: string, chapter: string): string | null {
  const [path = "", place] = href.split("#", 2);
  const target = path === "" ? chapter : path.replace(/^\.\//, "").replace(/\.html$/, "");
  if (!chapters.some((each) => each === target)) return null;
  return place === undefined ? `#${target}` : `#${target}-${place}`;
}

/** Makes the ids and references of a chapter its own, and a link that leads out of the document plain text. */
function makeOwn(main: Element, chapter: string): void {
  for (const part of main.querySelectorAll("*")) {
    for (const name of idLists) {
      const value = part.getAttribute(name);
      if (value)
        part.setAttribute(
          name,
          value
            .split(/\s+/)
            .map((id) => `${chapter}-${id}`)
            .join(" "),
        );
    }
    for (const { name, value } of [...part.attributes]) {
      if (value.startsWith("url(#")) part.setAttribute(name, value.replace("url(#", `url(#${chapter}-`));
    }
  }
  for (const link of main.querySelectorAll("a[href]")) {
    const place = placeOf(link.getAttribute("href") ?? "", chapter);
    if (place === null) link.replaceWith(...link.childNodes);
    else link.setAttribute("href", place);
  }
}

function parsed(file: string): Document {
  return parseHTML(readFileSync(file, "utf8")).document;
}

/**
 * The management edition of a built site as one HTML document that needs nothing beside it: a cover with the chapters, then each page.
 * `home` is the folder of its language in the site, `""` or `"en/"`.
 * @throws Error where a page is not there.
 */
export function oneDocument(site: string, home: string): string {
  const first = parsed(join(site, home, "index.html"));
  const { document } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  document.documentElement.lang = first.documentElement.lang;
  const add = (parent: Element, name: string, attributes: Record<string, string>, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== "") element.textContent = text;
    parent.append(element);
    return element;
  };
  const { head, body } = document;
  add(head, "meta", { charset: "utf-8" });
  add(head, "meta", { "http-equiv": "Content-Security-Policy", content: policy });
  add(head, "meta", { name: "viewport", content: "width=device-width, initial-scale=1" });
  add(head, "meta", { name: "color-scheme", content: "light dark" });
  add(head, "meta", { name: "robots", content: "noindex" });
  add(head, "title", {}, first.title);
  const sheets = [...first.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
    styleWithFonts(join(site, home, link.getAttribute("href") ?? "")),
  );
  add(head, "style", {}, sheets.join("\n"));

  const cover = add(body, "header", { class: "masthead" });
  const band = add(cover, "div", { class: "band" });
  const about = first.querySelector(".about");
  for (const other of about?.querySelectorAll(".translation") ?? []) other.remove();
  add(band, "p", { class: "organisation" }, first.querySelector(".organisation")?.textContent ?? "");
  add(band, "p", { class: "about" }, about?.textContent?.trim() ?? "");
  const main = add(body, "main", {});
  const names = new Map(
    [...first.querySelectorAll(".masthead nav a")].map((link) => [
      (link.getAttribute("href") ?? "").replace(/^\.\//, "").replace(/\.html$/, ""),
      link.textContent ?? "",
    ]),
  );
  const contents = add(add(main, "nav", { class: "contents", "aria-label": "1–6" }), "ol", {});
  for (const chapter of chapters) {
    const own = parsed(join(site, home, `${chapter}.html`)).querySelector("main");
    if (!own) throw new Error(`${chapter}.html has no content`);
    makeOwn(own, chapter);
    const title = own.querySelector("h1")?.textContent ?? "";
    const link = add(add(contents, "li", {}), "a", { href: `#${chapter}` });
    link.textContent = `${names.get(chapter) ?? chapter}: ${title}`;
    add(main, "article", { class: "chapter", id: chapter }).innerHTML = own.innerHTML;
  }
  return `${document.toString()}\n`;
}
