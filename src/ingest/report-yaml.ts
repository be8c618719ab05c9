import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { fileContracts } from "../contract/files.ts";
import { type RuleId, rules } from "../contract/rules.ts";
import { type Settings, settingsSchema } from "../contract/settings.ts";
import { type Bilingual, fileKinds } from "../contract/vocabulary.ts";
import { didYouMean } from "./fold.ts";
import { Problems } from "./problems.ts";

export const settingsFile = "report.yaml";

interface Place {
  line: number;
  column: string;
  value?: string;
}

/** What zod says of a value, in words for people. */
function expectationOf(issue: z.core.$ZodIssue): Bilingual {
  switch (issue.code) {
    case "too_small":
      return { nl: `Verwacht: ten minste ${issue.minimum}.`, en: `Expected at least ${issue.minimum}.` };
    case "too_big":
      return { nl: `Verwacht: hoogstens ${issue.maximum}.`, en: `Expected at most ${issue.maximum}.` };
    case "invalid_value": {
      const values = issue.values.map(String).join(", ");
      return { nl: `Verwacht: een van ${values}.`, en: `Expected one of ${values}.` };
    }
    case "invalid_type": {
      const dutch: Record<string, string> = {
        number: "een getal",
        int: "een geheel getal",
        string: "een tekst",
        array: "een lijst",
        object: "een groep instellingen",
        record: "een groep instellingen",
      };
      return {
        nl: `Verwacht: ${dutch[issue.expected] ?? issue.expected}.`,
        en: `Expected: ${issue.expected}.`,
      };
    }
    case "invalid_format":
      return {
        nl: `Verwacht: een waarde als ${issue.format}.`,
        en: `Expected a value in the form of ${issue.format}.`,
      };
    default:
      return {
        nl: "Verwacht: een andere waarde; zie docs/settings.md.",
        en: "Expected another value; see docs/settings.md.",
      };
  }
}

/** Keys that may stand at a place of report.yaml. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  const [section, kind] = path;
  if (path.length === 0) return Object.keys(settingsSchema.shape);
  if (section === "thresholds") return Object.keys(settingsSchema.parse({}).thresholds);
  if (section === "holidays") return ["add", "remove"];
  if (section === "files" && kind === undefined) return [...fileKinds];
  return ["path", "encoding", "delimiter", "date_order", "decimal", "columns", "values", "skip", "defaults"];
}

export interface ReadSettings {
  settings: Settings;
  problems: Problems;
}

/** Columns and rules that report.yaml names and that do not exist. */
function unknownNames(settings: Settings): { path: string[]; found: string; known: string[] }[] {
  const unknownRules = Object.keys(settings.rules)
    .filter((id) => !(id in rules))
    .map((id) => ({ path: ["rules", id], found: id, known: Object.keys(rules) }));
  const unknownColumns = fileKinds.flatMap((kind) => {
    const mapping = settings.files[kind];
    if (mapping === undefined || mapping === "off") return [];
    const known = Object.keys(fileContracts[kind].columns);
    return (["columns", "values", "defaults"] as const).flatMap((part) =>
      Object.keys(mapping[part])
        .filter((name) => !known.includes(name))
        .map((name) => ({ path: ["files", kind, part, name], found: name, known })),
    );
  });
  return [...unknownRules, ...unknownColumns];
}

/**
 * Reads report.yaml. What is wrong in it is a problem at its line and key; the settings are then the defaults, so that the check
 * can go on. A missing or empty file is all defaults.
 */
export function readSettings(text: string): ReadSettings {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (path: readonly PropertyKey[]): Place => {
    const node: unknown = document.getIn(path.map(String), true);
    const range =
      typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
        ? node.range
        : [0];
    const value = document.getIn(path.map(String));
    return {
      line: lines.linePos(Number(range[0])).line,
      column: path.map(String).join("."),
      ...(typeof value === "object" ? {} : { value: String(value) }),
    };
  };
  const failed = new Problems();
  const add = (place: Place, expected: Bilingual, id: RuleId = "settings.invalid") =>
    failed.add(id, { file: settingsFile, ...place, expected });

  for (const error of document.errors) {
    const at = lines.linePos(error.pos[0]);
    add(
      { line: at.line, column: "" },
      { nl: "Verwacht: geldige YAML.", en: `Expected valid YAML: ${error.message}.` },
    );
  }
  if (failed.hasErrors) return { settings: settingsSchema.parse({}), problems: failed };

  const parsed = settingsSchema.safeParse(plain(document) ?? {});
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      if (issue.code !== "unrecognized_keys") {
        add(placeOf(issue.path), expectationOf(issue));
        continue;
      }
      for (const key of issue.keys) {
        const hint = didYouMean(key, knownKeys(issue.path));
        add(
          { ...placeOf([...issue.path, key]), value: key },
          { nl: `Deze sleutel bestaat niet.${hint.nl}`, en: `There is no such key.${hint.en}` },
        );
      }
    }
    return { settings: settingsSchema.parse({}), problems: failed };
  }
  const problems = new Problems(parsed.data.rules);
  for (const { path, found, known } of unknownNames(parsed.data)) {
    const hint = didYouMean(found, known);
    const expected = { nl: `Deze naam bestaat niet.${hint.nl}`, en: `There is no such name.${hint.en}` };
    problems.add("settings.invalid", { file: settingsFile, ...placeOf(path), value: found, expected });
  }
  return { settings: parsed.data, problems };
}

/** The plain value of a document; null where its aliases grow beyond bounds. */
function plain(document: ReturnType<typeof parseDocument>): unknown {
  return document.toJS({ maxAliasCount: 100 });
}
