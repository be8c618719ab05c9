import { expect, test } from "vitest";
import { pageSource, withLinks } from "./page.ts";

const page = `<!doctype html><html lang=nl><head><link rel=stylesheet href=/a.css></head>
<body><p id="one">href="/not-a-link" &amp; 1 < 2<a  href='/b.html?x=1&amp;y=2'>b</a><svg><use href="#two"/></svg>`;

test("links and ids are found wherever they stand, however they are quoted", () => {
  const { links, ids } = pageSource(page);
  expect(links.map(({ value }) => value)).toEqual(["/a.css", "/b.html?x=1&y=2", "#two"]);
  expect([...ids]).toEqual(["one"]);
});

test("only the links change, every other byte stays", () => {
  expect(withLinks(pageSource(page), (link) => link.toUpperCase())).toBe(
    page
      .replace("href=/a.css", 'href="/A.CSS"')
      .replace("href='/b.html?x=1&amp;y=2'", 'href="/B.HTML?X=1&amp;Y=2"')
      .replace('href="#two"', 'href="#TWO"'),
  );
});
