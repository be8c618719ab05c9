import { type Document, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { knownKeys, settingAt } from "../contract/setting-at.ts";
import { type Settings, settingsSchema } from "../contract/settings.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import { didYouMean } from "./fold.ts";
import { reportMappings } from "./mappings.ts";
import { Problems } from "./problems.ts";
import { type PlaceOf, placesOf, settingsFile } from "./yaml-places.ts";

/** Aliases that may be followed: more than a person writes, and far from what would fill the memory. */
const mostAliases = 100;

export interface ReadSettings {
  settings: Settings;
  problems: Problems;
  /** False where report.yaml is no YAML: then nothing is known of the files either. */
  isReadable: boolean;
}

/** The plain value of a document without keys that have no value: those keep their default. Null where its aliases grow beyond bounds. */
function plainValue(document: Document): unknown {
  const withoutNulls = (_key: unknown, value: unknown) => (value === null ? undefined : value);
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return JSON.parse(JSON.stringify(value ?? {}, withoutNulls));
  } catch {
    return null;
  }
}

/** What is wrong, with an issue of a union told as that of the branch that was meant: the one that came furthest. */
function leafIssues(
  issues: readonly z.core.$ZodIssue[],
  above: readonly PropertyKey[] = [],
): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...issue.path];
    if (issue.code !== "invalid_union") return [{ ...issue, path }];
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(0, ...branch.map((each) => each.path.length));
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
    for (const key of issue.keys) {
      const hint = didYouMean(key, knownKeys(issue.path.map(String)));
      problems.add(
        "settings.invalid",
        { ...placeOf([...issue.path, key]), value: key },
        { nl: `De sleutel "${key}" bestaat niet.${hint.nl}`, en: `There is no key "${key}".${hint.en}` },
      );
    }
    return issue.keys.map((key) => [...issue.path, key]);
  }
  const expected = settingAt(issue.path.map(String))?.expected ?? {
    nl: "sleutels met elk een waarde, zoals organisation: Noordzee Techniek",
    en: "keys with a value each, such as organisation: Noordzee Techniek",
  };
  const place = placeOf(issue.path);
  const hint = didYouMean(place.value ?? "", issue.code === "invalid_value" ? issue.values.map(String) : []);
  problems.add("settings.invalid", place, {
    nl: `Verwacht: ${expected.nl}.${hint.nl}`,
    en: `Expected ${expected.en}.${hint.en}`,
  });
  return [[...issue.path]];
}

/** The settings of a plain value; what is wrong in it is a problem, and has its default. */
function settingsOf(plain: unknown, placeOf: PlaceOf, problems: Problems): Settings {
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
function syntaxProblem(document: Document, lines: LineCounter): { line: number; expected: Bilingual } | null {
  const [error] = document.errors;
  if (!error) return null;
  const { line, col } = lines.linePos(error.pos[0]);
  return {
    line,
    expected: {
      nl: `Dit is geen geldige YAML, vanaf teken ${col}: let op inspringen, dubbele sleutels en aanhalingstekens.`,
      en: `This is no valid YAML, from character ${col}: mind indents, double keys and quotes.`,
    },
  };
}

/** Settings of which nothing could be read, and why. */
function unreadSettings(line: number, expected: Bilingual): ReadSettings {
  const problems = new Problems();
  problems.add("settings.invalid", { file: settingsFile, line }, expected);
  return { settings: settingsSchema.parse({}), problems, isReadable: false };
}

/**
 * Reads the text of report.yaml. What is wrong in it is a problem at its line and key, and has its default, so that the check can go on. An empty
 * text is all defaults; null, a file that cannot be opened, is a problem.
 */
export function readSettings(text: string | null): ReadSettings {
  if (text === null) {
    return unreadSettings(1, {
      nl: "Dit is geen bestand dat te openen is.",
      en: "This is no file that can be opened.",
    });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const wrong = syntaxProblem(document, lines);
  if (wrong) return unreadSettings(wrong.line, wrong.expected);
  const plain = plainValue(document);
  if (plain === null) {
    return unreadSettings(1, {
      nl: `Verwacht: hoogstens ${mostAliases} verwijzingen (*naam).`,
      en: `Expected at most ${mostAliases} aliases (*name).`,
    });
  }
  const placeOf = placesOf(document, lines);
  const found = new Problems();
  const settings = settingsOf(plain, placeOf, found);
  const problems = new Problems(settings.rules);
  problems.take(found.list);
  reportMappings(settings, placeOf, problems);
  return { settings, problems, isReadable: true };
}
