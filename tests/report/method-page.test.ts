import { expect, test } from "vitest";
import { metricIds } from "../../src/contract/metric-ids.ts";
import { languages } from "../../src/contract/vocabulary.ts";
import { assemble } from "../../src/report/assemble.ts";
import { blocksIn, sectionIn } from "../../src/views/blocks.fixture.ts";
import { methodView } from "../../src/views/method.ts";
import type { Term } from "../../src/views/page.ts";
import { reportOf } from "../../src/views/report.ts";
import { fixture, read, today } from "../folders.fixture.ts";

const snapshot = assemble({
  ...read(fixture("dutch")),
  month: "2026-05",
  audience: { kind: "management" },
  today,
});
const { definitions } = snapshot;
const page = (of = snapshot) => methodView(reportOf(of), "nl");

const entriesIn = (view: ReturnType<typeof page>, section: string): Term[] =>
  blocksIn(sectionIn(view, section), "terms").flatMap(({ terms }) => terms);

const all = (view: ReturnType<typeof page>) =>
  ["hours", "customers", "both"].flatMap((section) => entriesIn(view, section));

/** What is read of each metric: what is said for its family, and what is said of it alone. */
function saidById(view: ReturnType<typeof page>): [id: string, said: string][] {
  const textOf = ({ text, facts }: Pick<Term, "text" | "facts">) =>
    [text, ...facts.map((fact) => fact.text)].join(" ");
  return all(view).flatMap((entry) => {
    const alone: [string, string][] = entry.id === undefined ? [] : [[entry.id, textOf(entry)]];
    const variants = (entry.variants ?? []).flatMap((variant) =>
      variant.names.map(({ id }): [string, string] => [id, `${textOf(entry)} ${textOf(variant)}`]),
    );
    return [...alone, ...variants];
  });
}

test.each(languages)("every metric has one place with its own id, whatever its family (%s)", (language) => {
  const view = methodView(reportOf(snapshot), language);
  expect(
    saidById(view)
      .map(([id]) => id)
      .toSorted(),
  ).toEqual(metricIds.toSorted());
});

test("metrics are told in families: a third of as many entries", () => {
  expect(all(page()).length).toBeLessThan(definitions.length / 3);
});

test("nothing that a definition says is lost between a family and its variants", () => {
  const said = new Map(saidById(page()));
  const sentences = (text: string) => text.split(/(?<=[.?!]) (?=\p{Lu})/u);
  for (const { id, meaning, formula, limits, source } of definitions) {
    const texts = [meaning.nl, formula.nl, limits?.nl ?? "", source ?? ""];
    for (const sentence of texts.flatMap(sentences)) expect(said.get(id), id).toContain(sentence);
  }
});

test("metrics stand under what they are about, in the reading that they are of or in both", () => {
  const view = page();
  const topicsIn = (section: string) =>
    blocksIn(sectionIn(view, section), "terms").map(({ topic }) => topic?.id.replace("topic.", ""));
  expect(topicsIn("hours")).toEqual([
    "staffing",
    "activity",
    "target",
    "conversion",
    "colleagues",
    "change",
    "forecast",
  ]);
  expect(topicsIn("customers")).toEqual(["portfolio", "plan", "workload", "promise", "talk"]);
  expect(topicsIn("both")).toEqual(["gap", "recording"]);
  const some = definitions.filter(({ id }) => id === "plan.load");
  const few = page({ ...snapshot, definitions: some });
  expect(sectionIn(few, "hours")).toBeUndefined();
  expect(sectionIn(few, "customers")?.reading).toBe("customers");
});

test("the contents lead to every part of the page, and to what the metrics are about", () => {
  const view = methodView(reportOf(snapshot), "en");
  expect(view.contents?.map(({ place }) => place)).toEqual(view.sections.map(({ id }) => id));
  expect(view.contents?.[0]?.entries[0]).toEqual({ text: "Staffing and hours", place: "topic.staffing" });
});
