import type { RuleId } from "../../contract/rules.ts";
import { didYouMean, foldKey } from "../fold.ts";
import type { Problems } from "../problems.ts";
import { headerOf, numberAt, rawAt, type Table } from "../table.ts";

/** Things that other files refer to, by number or by name. */
export interface Keys {
  /** Index of a number or unique name; −1 unknown, −2 a name that more than one thing has. */
  find(text: string): number;
  /** As it is written where it was defined. */
  spellings(index: number): readonly string[];
  /** Every number and name, for "did you mean". */
  all: readonly string[];
}

/** Keys of things with a number and a name, in the order of their index. */
export function keysOf(things: readonly { id: string; name: string }[]): Keys {
  const byId = new Map(things.map(({ id }, index) => [foldKey(id), index]));
  const byName = new Map<string, number>();
  things.forEach(({ name }, index) => {
    const folded = foldKey(name);
    byName.set(folded, byName.has(folded) && byName.get(folded) !== index ? -2 : index);
  });
  return {
    find: (text) => byId.get(foldKey(text)) ?? byName.get(foldKey(text)) ?? -1,
    spellings: (index) => [things[index]?.id ?? "", things[index]?.name ?? ""],
    all: [...new Set(things.flatMap(({ id, name }) => [name, id]))],
  };
}

export interface Reference {
  table: Table;
  column: string;
  keys: Keys;
  rule: RuleId;
  problems: Problems;
}

/** The first row of each distinct text of a column that is in use. */
function firstRows(table: Table, column: string): Map<number, number> {
  const coded = table.columns.get(column);
  const first = new Map<number, number>();
  coded?.codes.forEach((code, row) => {
    if (code >= 0 && table.rejected[row] === 0 && !first.has(code)) first.set(code, row);
  });
  return first;
}

function reportUnknown(
  { table, column, keys, rule, problems }: Reference,
  found: number,
  row: number,
): boolean {
  const value = rawAt(table, column, row);
  const hint = didYouMean(value, keys.all);
  const expected =
    found === -2
      ? {
          nl: "Verwacht: een nummer, want deze naam komt vaker voor.",
          en: "Expected a number, for more than one has this name.",
        }
      : {
          nl: `Verwacht: een bekend nummer of bekende naam.${hint.nl}`,
          en: `Expected a known number or name.${hint.en}`,
        };
  return problems.add(found === -2 ? "key.ambiguous_name" : rule, {
    file: table.file,
    line: table.line[row] ?? 0,
    column: headerOf(table, column),
    value,
    expected,
  });
}

/**
 * Index of the thing that each row refers to; −1 where the cell is blank or unknown. Each distinct text is looked up once; an unknown one is a
 * problem on every row that holds it, and rejects those rows where the rule is an error.
 */
export function resolved(reference: Reference): Int32Array {
  const { table, column, keys, problems } = reference;
  const coded = table.columns.get(column);
  const result = new Int32Array(table.length).fill(-1);
  if (!coded) return result;
  const found = coded.values.map((value) => (value === null ? -1 : keys.find(String(value))));
  for (const [code, row] of firstRows(table, column)) {
    const index = found[code] ?? -1;
    const text = coded.texts[code] ?? "";
    if (index < 0 || keys.spellings(index).includes(text)) continue;
    const meant = keys.spellings(index).find((spelling) => foldKey(spelling) === foldKey(text)) ?? "";
    const expected = { nl: `Gelezen als "${meant}".`, en: `Read as "${meant}".` };
    problems.add("key.spelling", {
      file: table.file,
      line: table.line[row] ?? 0,
      column: headerOf(table, column),
      value: text,
      expected,
    });
  }
  coded.codes.forEach((code, row) => {
    if (code < 0 || table.rejected[row] === 1) return;
    const index = found[code] ?? -1;
    if (index >= 0) result[row] = index;
    else if (reportUnknown(reference, index, row)) table.rejected[row] = 1;
  });
  return result;
}

/** Reports every row whose key stands on an earlier row too, and rejects it. */
export function reportDuplicates(table: Table, column: string, problems: Problems): void {
  const coded = table.columns.get(column);
  if (!coded) return;
  const firstLine = new Map<string, number>();
  const folded = coded.values.map((value) => (value === null ? "" : foldKey(String(value))));
  coded.codes.forEach((code, row) => {
    if (code < 0 || table.rejected[row] === 1) return;
    const key = folded[code] ?? "";
    const earlier = firstLine.get(key);
    if (earlier === undefined) {
      firstLine.set(key, table.line[row] ?? 0);
      return;
    }
    const expected = { nl: `Staat ook op regel ${earlier}.`, en: `Stands on line ${earlier} too.` };
    const value = rawAt(table, column, row);
    const line = table.line[row] ?? 0;
    if (
      problems.add("key.duplicate", {
        file: table.file,
        line,
        column: headerOf(table, column),
        value,
        expected,
      })
    ) {
      table.rejected[row] = 1;
    }
  });
}

/** Reports and rejects rows whose spell ends before it begins. */
export function reportBackwardSpells(table: Table, from: string, to: string, problems: Problems): void {
  for (let row = 0; row < table.length; row++) {
    const start = numberAt(table, from, row);
    const end = numberAt(table, to, row);
    if (table.rejected[row] === 1 || start === null || end === null || end >= start) continue;
    const began = rawAt(table, from, row);
    const expected = {
      nl: `Verwacht: een dag op of na ${began}.`,
      en: `Expected a day on or after ${began}.`,
    };
    const line = table.line[row] ?? 0;
    if (
      problems.add("spell.end_before_start", {
        file: table.file,
        line,
        column: headerOf(table, to),
        value: rawAt(table, to, row),
        expected,
      })
    ) {
      table.rejected[row] = 1;
    }
  }
}
