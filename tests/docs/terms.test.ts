import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Language, languages } from "../../src/contract/vocabulary.ts";
import { settingsOf } from "../../src/metrics/figures.fixture.ts";
import { allDefinitions } from "../../src/metrics/registry.ts";
import { toldBy } from "../../src/metrics/told.ts";

/** One thing has one name: what it was called elsewhere, and what it is called here. */
interface Term {
  instead: RegExp;
  say: string;
}

const terms: Record<Language, readonly Term[]> = {
  nl: [
    { instead: /scorings?kans/i, say: "scoringspercentage" },
    { instead: /\bformatie\b(?!\.csv)/i, say: "geplande bezetting" },
    { instead: /\b(?:geplande |effectieve )?sterktes?\b/i, say: "bezetting" },
    { instead: /\bhanden\b/i, say: "bezetting, of collega’s" },
    { instead: /\b(?:niet effectief|lang afwezig)\b/i, say: "langdurig afwezig" },
    { instead: /\bdekking\b/i, say: "uitvoering van het plan" },
    { instead: /\bcontacten waar het plan om vroeg\b/i, say: "geplande contacten" },
    { instead: /\baandeel nieuwe klanten\b/i, say: "aandeel contact met prospects" },
    { instead: /\bgesloten (?:offertes|orders)\b/i, say: "afgeronde offertes, orders" },
    { instead: /verschil (?:te )?dicht|dicht(?:en|te)? het verschil/i, say: "een verschil goedmaken" },
    { instead: /\bmocht(?:en)? worden verwacht\b/i, say: "was gepland" },
    { instead: /\bbelo(?:oft|fde|ofd)\b/i, say: "verwacht" },
    { instead: /\brust(?:en)? op\b/i, say: "gebaseerd op" },
    { instead: /trechterplot/i, say: "trechtergrafiek" },
    { instead: /procesgedrag/i, say: "regelkaart" },
    { instead: /\bspeld\b/i, say: "lolly" },
    { instead: /\bgewoon op en neer\b/i, say: "schommelt zoals altijd" },
    { instead: /\bopgelegd\b/i, say: "standaardplan" },
    { instead: /\b(?:u|uw)\b/i, say: "je" },
  ],
  en: [
    { instead: /\b(?:planned|effective) strength\b/i, say: "planned staffing, available FTE" },
    { instead: /\bhands\b/i, say: "staffing, or people" },
    { instead: /\brests? on\b/i, say: "based on" },
    { instead: /\bpromises?\b/i, say: "expects" },
    { instead: /\bgot round to\b/i, say: "completed" },
    { instead: /\bups and downs\b|\bup and down\b/i, say: "normal variation" },
    { instead: /\bscoring\b/i, say: "hit rate" },
    { instead: /\b(?:empty chair|beside .* stood)\b/i, say: "vacant" },
    { instead: /\bkeep it so\b/i, say: "keep going" },
    { instead: /\bimposed\b/i, say: "standard plan" },
  ],
};

/** What a file of words says: its literals, without comments and imports. */
function literalsIn(source: string): string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, "")
    .replaceAll(/\$\{[^}]*\}/g, "…");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].flatMap(
    ([, plain, template]) => plain ?? template ?? [],
  );
}

function wordsOf(language: Language): string[] {
  const folder = join(import.meta.dirname, "../../src/text", language);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !/test|fixture/.test(name));
  return files.flatMap((name) => literalsIn(readFileSync(join(folder, name), "utf8")));
}

const settings = settingsOf({});

/** Of a definition what is read as prose: its formula has letters of its own. */
function definitionsIn(language: Language): string[] {
  return allDefinitions.flatMap(({ label, meaning, limits }) =>
    [label, meaning, limits].flatMap((told) => (told ? [toldBy(settings, told)[language]] : [])),
  );
}

test.each(languages)("one thing has one name in all words and definitions (%s)", (language) => {
  const texts = [...wordsOf(language), ...definitionsIn(language)];
  expect(texts.length).toBeGreaterThan(500);
  const otherwise = terms[language].flatMap(({ instead, say }) =>
    texts.filter((text) => instead.test(text)).map((text) => `say “${say}”: ${text}`),
  );
  expect(otherwise).toEqual([]);
});
