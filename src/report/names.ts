import type { Agreement, Dataset } from "../contract/dataset.ts";
import type { Problem } from "../contract/problem.ts";
import type { NameMode } from "../contract/vocabulary.ts";
import { anonymousFiles } from "./anonymous-files.ts";

/** How persons are called in a report: a new number and name for each, by index. */
type Called = { id: string; name: string }[];

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** N. V. of Noortje Verhoeven; small words between are left out. */
function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => /^\p{Lu}/u.test(part));
  const letters = (parts.length === 0 ? name.split(/\s+/) : parts).map((part) => `${[...part][0] ?? ""}.`);
  return letters.join("").toUpperCase();
}

/** Numbers by the order of the ids, so that the same people have the same in every run. */
function called(people: Dataset["people"], mode: Exclude<NameMode, "full">): Called {
  const order = people
    .map((_, index) => index)
    .toSorted((a, b) => byText(people[a]?.id ?? "", people[b]?.id ?? ""));
  const width = String(people.length).length;
  const result: Called = people.map(() => ({ id: "", name: "" }));
  const seen = new Map<string, number>();
  order.forEach((index, place) => {
    const number = String(place + 1).padStart(width, "0");
    const initials = initialsOf(people[index]?.name ?? "");
    const times = (seen.get(initials) ?? 0) + 1;
    seen.set(initials, times);
    const name = mode === "pseudonym" ? `AM ${number}` : times === 1 ? initials : `${initials} ${times}`;
    result[index] = { id: `am-${number}`, name };
  });
  return result;
}

/** An agreement without what somebody wrote: that may name whoever it is about. */
const withoutWords = (agreement: Agreement): Agreement => ({
  ...agreement,
  what: null,
  dropped: agreement.dropped && { ...agreement.dropped, why: null },
});

/** Data in which nobody has their own name or number: neither is in any file of the report. */
export function withNames(dataset: Dataset, mode: NameMode): Dataset {
  if (mode === "full") return dataset;
  // What somebody wrote can name anybody: what is left of a note is that there is one.
  const notes = dataset.notes.map(({ changed: _, ...note }) => ({ ...note, text: "", by: null }));
  const people = called(dataset.people, mode);
  const isAnonymous = mode === "pseudonym";
  return {
    ...dataset,
    people,
    notes,
    agreements: isAnonymous ? dataset.agreements.map(withoutWords) : dataset.agreements,
  };
}

/** Problems without what was found in the cells: with that they would name people. */
export function problemsWithNames(problems: readonly Problem[], mode: NameMode): Problem[] {
  if (mode === "full") return [...problems];
  const general = { nl: "Wat er stond, is hier weggelaten.", en: "What was found is left out here." };
  return anonymousFiles(problems).map(({ paste: _, ...problem }) => ({
    ...problem,
    value: null,
    message: general.en,
    message_nl: general.nl,
  }));
}
