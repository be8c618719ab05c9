import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { htmlSource } from "./html-source.ts";
import { allPages, pageTypes } from "./site-files.ts";

const site = inject("site");
const sources = new Map(allPages.map((page) => [page, htmlSource(join(site, page))]));

test("there is a page of every type in both languages", () => {
  expect(allPages).toEqual(expect.arrayContaining(pageTypes));
  expect(pageTypes).toHaveLength(36);
});

test("every link of every page is relative and leads to a file, and to the place it names", () => {
  const dead = [...sources].flatMap(([page, { links, ids }]) =>
    links.flatMap((value) => {
      const [path = "", place] = value.split("#", 2);
      const target = path === "" ? page : join(dirname(page), decodeURIComponent(path)).replaceAll("\\", "/");
      const places = path === "" ? ids : sources.get(target)?.ids;
      const isThere = !/^[a-z/]*:|^\//i.test(value) && existsSync(join(site, target));
      const hasPlace = place === undefined || places?.has(decodeURIComponent(place));
      return isThere && hasPlace ? [] : [`${page}: ${value}`];
    }),
  );
  expect(dead).toEqual([]);
});

test("every id stands once on its page, and no page has a script or style of its own", () => {
  for (const [page, { html }] of sources) {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length, page).toBe(new Set(ids).size);
    expect(html, page).not.toMatch(/<style|\sstyle=|<script(?! )|\son\w+=/);
  }
});

test("every page has one message, and is named after it", () => {
  for (const [page, { html }] of sources) {
    const messages = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gs)].map(([, marked = ""]) =>
      marked.replace(/<[^>]*>|\u00ad/g, ""),
    );
    expect(messages, page).toEqual([expect.stringMatching(/\S/)]);
    expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], page).toContain(messages[0]);
  }
});

test("every page asks search engines to stay away and tells the browser to fetch nothing from elsewhere", () => {
  for (const [page, { html }] of sources) {
    expect(html, page).toContain('<meta name="robots" content="noindex">');
    expect(html, page).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
  }
});
