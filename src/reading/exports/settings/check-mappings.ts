import { fileContracts } from "../../../contract/files.ts";
import type { Unpivot } from "../../../contract/mapping/unpivot.ts";
import { type FileMapping, mappingsOf } from "../../../contract/mapping.ts";
import { isFormerRule } from "../../../contract/rules/former.ts";
import { isRule, rules } from "../../../contract/rules.ts";
import type { Settings } from "../../../contract/settings.ts";
import { fileKinds } from "../../../contract/vocabulary.ts";
import { constantOf } from "../../columns/cell.ts";
import type { Problems } from "../../problems/problems.ts";
import { columnNames } from "./contract-names.ts";
import { type MappingChecked, reportBesideQuery, reportEvery, reportKeysOfQuotes } from "./keys-together.ts";
import type { PlaceOf } from "./yaml-places.ts";

function reportUnknown(
  path: readonly string[],
  known: readonly string[],
  placeOf: PlaceOf,
  problems: Problems,
  name = path.at(-1) ?? "",
): void {
  problems.add("settings.invalid", { ...placeOf(path), value: name }, (didYouMean) => {
    const hint = didYouMean(name, known);
    return { nl: `De naam "${name}" bestaat niet.${hint.nl}`, en: `There is no "${name}".${hint.en}` };
  });
}

/** Constants of a mapping, with where they stand: what words mean, and defaults. */
function constantsOf(mapping: FileMapping): { column: string; path: string[]; given: string | number }[] {
  const values = Object.entries(mapping.values).flatMap(([column, words]) =>
    Object.entries(words).map(([word, given]) => ({ column, path: ["values", column, word], given })),
  );
  const defaults = Object.entries(mapping.defaults).map(([column, given]) => ({
    column,
    path: ["defaults", column],
    given,
  }));
  return [...values, ...defaults];
}

function reportMapping({ kind, mapping, path: at, placeOf, problems }: MappingChecked): void {
  const { columns } = fileContracts[kind];
  const known = columnNames(fileContracts[kind]);
  for (const part of ["columns", "values", "defaults", "lookup", "first_of", "multiply"] as const) {
    for (const name of Object.keys(mapping[part]).filter((each) => !(each in columns))) {
      reportUnknown([...at, part, name], known, placeOf, problems);
    }
  }
  for (const [i, name] of mapping.fill_down.entries()) {
    if (!known.includes(name)) reportUnknown([...at, "fill_down", String(i)], known, placeOf, problems, name);
  }
  for (const { column: name, path, given } of constantsOf(mapping)) {
    const column = columns[name];
    if (!column || constantOf(given, column) !== undefined) continue;
    const isDay = column.kind === "day";
    problems.add("settings.invalid", placeOf([...at, ...path]), {
      nl: `Verwacht: ${isDay ? "een datum zoals 2026-10-31" : column.expected.nl}.`,
      en: `Expected ${isDay ? "a date such as 2026-10-31" : column.expected.en}.`,
    });
  }
}

/**
 * A number or date of another export is written in that export's way, which is not known here: only texts are
 * looked up.
 */
function reportLookups({ kind, mapping: { lookup }, path, placeOf, problems }: MappingChecked): void {
  const { columns } = fileContracts[kind];
  for (const name of Object.keys(lookup)) {
    const column = columns[name];
    if (!column || (column.kind !== "day" && column.kind !== "amount")) continue;
    problems.add("settings.invalid", placeOf([...path, "lookup", name]), {
      nl: "Een getal of datum kan niet worden opgezocht; wel een nummer, naam of woord.",
      en: "A number or date cannot be looked up; a key, name or word can.",
    });
  }
}

/** A decimal mark by column is one of a column of numbers. */
function reportDecimals({ kind, mapping: { decimal }, path, placeOf, problems }: MappingChecked): void {
  if (typeof decimal !== "object") return;
  const { columns } = fileContracts[kind];
  const known = Object.keys(columns).filter((name) => columns[name]?.kind === "amount");
  for (const name of Object.keys(decimal).filter((each) => !known.includes(each))) {
    reportUnknown([...path, "decimal", name], known, placeOf, problems);
  }
}

/** Beside a period other words can stand; a header that is one of a list is a word as a whole. */
function reportIdleRest(
  { columns, rest }: Unpivot,
  path: readonly string[],
  placeOf: PlaceOf,
  problems: Problems,
): void {
  if (rest === undefined || (columns !== "*" && !Array.isArray(columns))) return;
  problems.add("settings.invalid", placeOf([...path, "unpivot", "rest"]), {
    nl: "Dit hoort bij columns: months, quarters of years: wat naast de maand in de kop staat.",
    en: "This belongs to columns: months, quarters or years: what stands beside the month in the header.",
  });
}

/** Columns that become rows are read as two or three columns of the contract, which stand nowhere else. */
function reportUnpivot({ kind, mapping, path, placeOf, problems }: MappingChecked): void {
  const { unpivot } = mapping;
  if (unpivot === undefined) return;
  const { columns } = fileContracts[kind];
  reportIdleRest(unpivot, path, placeOf, problems);
  for (const part of ["name", "rest", "value"] as const) {
    const at = [...path, "unpivot", part];
    const name = unpivot[part];
    if (name === undefined) continue;
    if (!(name in columns)) {
      problems.add("settings.invalid", { ...placeOf(at), value: name }, (didYouMean) => {
        const hint = didYouMean(name, columnNames(fileContracts[kind]));
        return {
          nl: `De kolom "${name}" bestaat niet.${hint.nl}`,
          en: `There is no column "${name}".${hint.en}`,
        };
      });
    } else if (name in mapping.columns || name in mapping.lookup) {
      const other = placeOf([...path, name in mapping.columns ? "columns" : "lookup"]).column;
      problems.add(
        "settings.invalid",
        { ...placeOf(at), value: name },
        {
          nl: `De kolom "${name}" is onder ${other} al aangewezen.`,
          en: `The column "${name}" is pointed to under ${other} already.`,
        },
      );
    }
  }
}

const noNumbers = { nl: "dit bestand heeft er geen", en: "this file has none" };

/** Only numbers can be multiplied. */
function reportMultiply({ kind, mapping: { multiply }, path, placeOf, problems }: MappingChecked): void {
  const { columns } = fileContracts[kind];
  const numbers = Object.entries(columns).filter(([, column]) => column.kind === "amount");
  const [nl, en] = [numbers.map(([, column]) => column.nl), numbers.map(([name]) => name)];
  for (const name of Object.keys(multiply)) {
    if ((columns[name]?.kind ?? "amount") === "amount") continue;
    problems.add("settings.invalid", placeOf([...path, "multiply", name]), {
      nl: `Verwacht: een kolom met getallen (${nl.join(", ") || noNumbers.nl}); in deze staan geen getallen om te vermenigvuldigen.`,
      en: `Expected a column of numbers (${en.join(", ") || noNumbers.en}); this one has no numbers to multiply.`,
    });
  }
}

/** A row can only last a month where it has a first and a last day. */
function reportLasts({ kind, mapping: { lasts }, path, placeOf, problems }: MappingChecked): void {
  if (lasts === undefined || "from" in fileContracts[kind].columns) return;
  problems.add("settings.invalid", placeOf([...path, "lasts"]), {
    nl: "Dit hoort bij targets en formatie, die een eerste en laatste dag hebben.",
    en: "This belongs to targets and strength, which have a first and a last day.",
  });
}

/**
 * Reports rules and columns that report.yaml names and that do not exist, and constants that their column
 * cannot hold.
 */
export function reportMappings(settings: Settings, placeOf: PlaceOf, problems: Problems): void {
  for (const id of Object.keys(settings.rules).filter((each) => !isRule(each) && !isFormerRule(each))) {
    reportUnknown(["rules", id], Object.keys(rules), placeOf, problems);
  }
  for (const kind of fileKinds) {
    for (const at of mappingsOf(kind, settings.files[kind])) {
      const checked = { kind, ...at, placeOf, problems };
      reportMapping(checked);
      reportLookups(checked);
      reportDecimals(checked);
      reportMultiply(checked);
      reportLasts(checked);
      reportEvery(checked);
      reportKeysOfQuotes(checked);
      reportUnpivot(checked);
      reportBesideQuery(checked);
    }
  }
}
