import { expect, test } from "vitest";
import { deadLinks } from "./dead-links.ts";

const page = (ids: string[], ...targets: [link: string, file: string, place: string][]) => ({
  ids,
  targets: targets.map(([link, file, place]) => ({ link, file, place })),
});

test("links to pages, to places on them and to other files are alive", () => {
  const pages = new Map([
    ["index.html", page(["main"], ["/x.html#a", "x.html", "a"], ["#main", "index.html", "main"])],
    ["x.html", page(["a"], ["/a.css", "a.css", ""], ["/", "index.html", ""])],
  ]);
  expect(deadLinks(pages, new Set(["a.css"]))).toEqual([]);
});

test("a link to no file, or to no place in it, is named with its page", () => {
  const pages = new Map([
    ["index.html", page([], ["/lost.html", "lost.html", ""], ["#lost", "index.html", "lost"])],
    ["x.html", page([], ["/a.css#b", "a.css", "b"])],
  ]);
  expect(deadLinks(pages, new Set(["a.css"]))).toEqual([
    'index.html: "/lost.html": there is no file lost.html',
    'index.html: "#lost": there is no place #lost in index.html',
    'x.html: "/a.css#b": there is no place #b in a.css',
  ]);
});
