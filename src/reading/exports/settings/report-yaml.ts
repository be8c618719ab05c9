import { type Document, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { unreadCharacter } from "../../../contract/clean-text.ts";
import { knownKeys, settingAt } from "../../../contract/setting-at.ts";
import { type Settings, settingsSchema } from "../../../contract/settings.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { reportRates } from "../../columns/money/rates.ts";
import { withPlainSpaces } from "../../fold.ts";
import { type OwnNames, withOwnNames } from "../../linking/own-names.ts";
import { Problems } from "../../problems/problems.ts";
import { reportMappings } from "./check-mappings.ts";
import { fatalToken, mostAliases, tooManyAliases, unfitNode, type YamlFault } from "./yaml-limits.ts";
import { type PlaceOf, placesOf, settingsFile } from "./yaml-places.ts";

export interface ReadSettings {
  settings: Settings;
  problems: Problems;
  /** Where each key of it stands. */
  placeOf: PlaceOf;
  /** How its keys are written. */
  said: Pick<OwnNames, "writtenAt" | "isDutch">;
  /** False where report.yaml is no YAML: then nothing is known of the files either. */
  isReadable: boolean;
}

/**
 * The plain value of a document without keys that have no value: those keep their default. Null where its
 * aliases grow beyond bounds.
 */
function plainValue(document: Document): unknown {
  const withoutNulls = (_key: unknown, value: unknown) => (value === null ? undefined : value);
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return JSON.parse(JSON.stringify(value ?? {}, withoutNulls));
  } catch {
    return null;
  }
}

/**
 * What is wrong, with an issue of a union told as that of the branch that was meant: the one that came
 * furthest.
 */
function leafIssues(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code !== "invalid_union") return [{ ...issue, path }];
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      branch.reduce((most, each) => Math.max(most, each.path.length), 0);
    const [meant = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
    return depth(meant) === 0 ? [{ ...issue, path }] : leafIssues(meant, path);
  });
}

/** Takes the value at a path out of a plain value, so that the rest of report.yaml can still be used. */
function takeOut(plain: unknown, path: readonly PropertyKey[]): void {
  const [key, ...rest] = path;
  if (typeof plain !== "object" || plain === null || key === undefined) return;
  const child: unknown = Reflect.get(plain, key);
  if (rest.length > 0 && typeof child === "object" && child !== null && !Array.isArray(child))
    takeOut(child, rest);
  else Reflect.deleteProperty(plain, key);
}

function reportIssue(issue: z.core.$ZodIssue, placeOf: PlaceOf, problems: Problems): PropertyKey[][] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path.map(String));
    for (const key of issue.keys) {
      problems.add("settings.invalid", { ...placeOf([...issue.path, key]), value: key }, (didYouMean) => {
        const hint = didYouMean(key, known);
        return {
          nl: `De sleutel "${key}" bestaat niet.${hint.nl}`,
          en: `There is no key "${key}".${hint.en}`,
        };
      });
    }
    return issue.keys.map((key) => [...issue.path, key]);
  }
  const expected = settingAt(issue.path.map(String))?.expected ?? {
    nl: "sleutels met elk een waarde, zoals organisation: Noordzee Techniek",
    en: "keys with a value each, such as organisation: Noordzee Techniek",
  };
  const place = placeOf(issue.path);
  problems.add("settings.invalid", place, (didYouMean) => {
    const known = issue.code === "invalid_value" ? issue.values.map(String) : [];
    const hint = didYouMean(place.value ?? "", known);
    return { nl: `Verwacht: ${expected.nl}.${hint.nl}`, en: `Expected ${expected.en}.${hint.en}` };
  });
  return [[...issue.path]];
}

/**
 * The paths of the keys and texts of a plain value in which a character stands that nobody reads, and that
 * character.
 */
function unreadTexts(
  plain: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; found: string }[] {
  const of = (text: string, at: readonly string[]) => {
    const found = unreadCharacter(text);
    return found === null ? [] : [{ path: at, found }];
  };
  if (typeof plain === "string") return of(plain, path);
  if (typeof plain !== "object" || plain === null) return [];
  return Object.entries(plain).flatMap(([key, value]) => {
    const at = [...path, key];
    const inKey = of(key, at);
    return inKey.length > 0 ? inKey : unreadTexts(value, at);
  });
}

/**
 * Takes out what has a character that nobody reads, which is a problem: it would stand in every page and
 * file.
 */
function refuseUnread(plain: unknown, placeOf: PlaceOf, problems: Problems): void {
  for (const { path, found } of unreadTexts(plain)) {
    problems.add("settings.invalid", placeOf(path), {
      nl: `Hier staat een teken (${found}) dat in geen tekst voorkomt.`,
      en: `A character (${found}) stands here that no text has.`,
    });
    takeOut(plain, path);
  }
}

/** A name is one line wherever it is published, however it is written in YAML. */
function putOnOneLine(plain: unknown, key: string): void {
  if (typeof plain !== "object" || plain === null) return;
  const text: unknown = Reflect.get(plain, key);
  if (typeof text === "string") Reflect.set(plain, key, withPlainSpaces(text).trim());
}

/** Tells of keys that say the same in two languages: which of them counts is for who wrote them to say. */
function reportTwice({ twice }: OwnNames, problems: Problems): void {
  for (const { place, key, earlier } of twice) {
    problems.add(
      "settings.invalid",
      { ...place, value: key },
      {
        nl: `"${key}" en "${earlier}" zijn hetzelfde. Laat er één staan.`,
        en: `"${key}" and "${earlier}" are the same. Keep one of them.`,
      },
    );
  }
}

/** The settings of a plain value; what is wrong in it is a problem, and has its default. */
function settingsOf(plain: unknown, placeOf: PlaceOf, problems: Problems): Settings {
  refuseUnread(plain, placeOf, problems);
  putOnOneLine(plain, "organisation");
  const first = settingsSchema.safeParse(plain);
  if (first.success) return first.data;
  for (const path of leafIssues(first.error.issues).flatMap((issue) =>
    reportIssue(issue, placeOf, problems),
  )) {
    takeOut(plain, path);
  }
  const second = settingsSchema.safeParse(plain);
  return second.success ? second.data : settingsSchema.parse({});
}

/** What YAML itself finds wrong: the first of it, for the rest follows from it. */
function syntaxFault({ errors: [error] }: Document, lines: LineCounter): YamlFault | null {
  if (!error) return null;
  const [offset] = error.pos;
  const { col } = lines.linePos(offset);
  return {
    offset,
    expected: {
      nl: `Dit is geen geldige YAML, vanaf teken ${col}: let op inspringen en aanhalingstekens.`,
      en: `This is no valid YAML, from character ${col}: mind indents and quotes.`,
    },
  };
}

/** Settings of which nothing could be read, and why. */
export function unreadSettings(expected: Bilingual, line = 1): ReadSettings {
  const problems = new Problems();
  problems.add("settings.invalid", { file: settingsFile, line }, expected);
  const placeOf = () => ({ file: settingsFile, line });
  return {
    settings: settingsSchema.parse({}),
    problems,
    placeOf,
    said: { writtenAt: () => undefined, isDutch: false },
    isReadable: false,
  };
}

/** The line of a place in a text. */
const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/**
 * Reads the text of report.yaml. What is wrong in it is a problem at its line and key, and has its default,
 * so that the check can go on. An empty text is all defaults.
 */
export function readSettings(text: string): ReadSettings {
  const fatal = fatalToken(text);
  if (fatal) return unreadSettings(fatal.expected, lineAt(text, fatal.offset));
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // It is looked at below, once for each key and not for each pair of them.
    uniqueKeys: false,
  });
  const wrong = syntaxFault(document, lines) ?? unfitNode(document);
  if (wrong) return unreadSettings(wrong.expected, lineAt(text, wrong.offset));
  const value = plainValue(document);
  if (value === null) return unreadSettings(tooManyAliases);
  const named = withOwnNames(value, placesOf(document, lines));
  const { plain, placeOf } = named;
  const found = new Problems();
  reportTwice(named, found);
  const settings = settingsOf(plain, placeOf, found);
  const problems = new Problems(settings.rules);
  problems.take(found.list);
  reportMappings(settings, placeOf, problems);
  reportRates(settings, placeOf, problems);
  return { settings, problems, placeOf, said: named, isReadable: true };
}
