import { expect, test } from "vitest";
import { languages } from "../contract/vocabulary.ts";
import { glossaries } from "../text/glossary.ts";
import { paragraphs } from "./blocks.ts";
import { glossed } from "./glossed.ts";
import type { PageView } from "./page.ts";

const fte = { id: "fte", name: "Fte", words: ["fte"], meaning: "A full week." };
const plan = { id: "plan", name: "Plan", words: ["plan", "contact plan"], meaning: "How often." };
const page = (lead: PageView["lead"], texts: string[] = []): PageView => ({
  slug: "index",
  title: "",
  kicker: "",
  lead,
  sections: [{ id: "a", blocks: paragraphs(...texts) }],
});
const link = (text: string, id: string) => ({ text, href: `method#term.${id}` });

test("the first use of a term on a page leads to its meaning, later ones do not", () => {
  const { lead, sections } = glossed(page(["Now 6 fte of 8 fte."], ["And 2 fte."]), [fte]);
  expect(lead).toEqual([["Now 6 ", link("fte", "fte"), " of 8 fte."]]);
  expect(sections[0]?.blocks).toEqual(paragraphs("And 2 fte."));
});

test("the longest form counts, capitals do not, and a part of another word is no term", () => {
  expect(glossed(page(["Contact plan"]), [plan]).lead).toEqual([[link("Contact plan", "plan")]]);
  expect(glossed(page(["planning, fte-maanden"]), [plan, fte]).lead).toEqual(["planning, fte-maanden"]);
});

test("two terms in one sentence are both explained, and a link that is there stays", () => {
  const own = { text: "a plan", href: "rules" };
  expect(glossed(page([["See ", own, ": plan of 2 fte"]]), [fte, plan]).lead).toEqual([
    ["See ", own, ": ", link("plan", "plan"), " of 2 ", link("fte", "fte")],
  ]);
});

test("both languages explain the same terms", () => {
  const [nl, en] = languages.map((language) => glossaries[language].map(({ id }) => id));
  expect(nl).toEqual(en);
});
