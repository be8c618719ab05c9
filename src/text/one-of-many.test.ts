import { expect, test } from "vitest";
import { languages } from "../contract/vocabulary.ts";
import { formats } from "./format.ts";
import { wordsIn } from "./words.ts";

/** What is counted, in the form of more than one. */
const many = {
  nl: "accountmanagers|bevindingen|bezoeken|cijfers|contacten|dagen|geplande contacten|gevallen|klanten|kwartalen|maanden|offertes|onderwerpen|orders|prospects|relaties|regels|teams|toelichtingen",
  en: "accounts|account managers|contacts|customers|days|figures|findings|hours|lines|months|notes|orders|planned contacts|prospects|quarters|quotes|rows|teams|times|topics|visits",
} as const;

/** There never is one of these, or what stands before the word is no count: a rate, "one in …", "5 of 12". */
const neverOne = new Set([
  "activity.perFte.facts",
  "activity.perFte.one",
  "conversion.people.facts",
  "conversion.perStep.quotes",
  "conversion.steps.title",
  "customers.required",
  "find.tooMany",
  "method.noise",
  "person.load.diary",
  "plan.promised.less",
  "plan.promised.more",
  "plan.reckon.own",
  "quality.lead",
  "quality.title.all",
  "quotes.ages.upTo",
  "quotes.ages.usual",
  "quotes.by",
  "shared.teams",
  "strength.trend.enough",
  "strength.trend.enoughOf",
  "strength.trend.facts",
  "strength.trend.many",
]);

type Words = (...parts: unknown[]) => unknown;

/** What a function of words says of one of everything, in every way that its counts may be given. */
function saidOfOne(words: Words, language: "nl" | "en"): string[] {
  const f = formats(language, "EUR");
  const parts = Array.from({ length: Math.max(1, words.length) }, (_, i) => i);
  const named = new Proxy({}, { get: () => "1" });
  const ways: unknown[][] = [
    parts.map(() => "1"),
    parts.map((i) => (i === 0 ? 1 : "1")),
    parts.map((i) => (i === 1 ? 1 : "1")),
    parts.map((i) => (i === parts.length - 1 && i > 0 ? f : 1)),
    parts.map((i) => (i === 0 ? named : "1")),
  ];
  return ways.flatMap((way) => {
    try {
      const said = words(...way);
      return typeof said === "string" && !said.includes("[object") ? [said] : [];
    } catch {
      return [];
    }
  });
}

function* functionsIn(words: object, path = ""): Generator<[path: string, words: Words]> {
  for (const [name, value] of Object.entries(words)) {
    const here = path === "" ? name : `${path}.${name}`;
    if (typeof value === "function") yield [here, value];
    else if (typeof value === "object" && value !== null) yield* functionsIn(value, here);
  }
}

test.each(languages)("no words in %s say one of many", (language) => {
  const oneOfMany = new RegExp(
    `(?<!\\b(?:van|of|of the|van de) )(?<![\\d.,–-])\\b1 (?:${many[language]})\\b`,
    "u",
  );
  const faults = [...functionsIn(wordsIn(language))].flatMap(([path, words]) => {
    const said = neverOne.has(path) ? [] : saidOfOne(words, language);
    return said.length > 0 && said.every((each) => oneOfMany.test(each)) ? [`${path}: ${said[0]}`] : [];
  });
  expect(faults).toEqual([]);
});
