import type { FileContract } from "../../../contract/file.ts";
import { onceOf } from "../../../contract/mapping/once.ts";
import type { PeriodLength } from "../../../contract/mapping/periods.ts";
import { lengthOfHeaders, type Unpivot } from "../../../contract/mapping/unpivot.ts";
import type { FileMapping } from "../../../contract/mapping.ts";
import type { Mark, PresetForm } from "../../../contract/preset.ts";
import { presets } from "../../../contract/presets.ts";
import { foldName } from "../../fold.ts";
import { headersIn, severalHeaders } from "./column-source.ts";
import { formCells } from "./form-cells.ts";
import type { Cell, EffectiveMapping } from "./mapping-in-effect.ts";

/** The forms in which a preset knows a kind of file; none without a preset. */
export function formsOf({ preset }: FileMapping, { kind }: FileContract): readonly PresetForm[] {
  return preset === undefined ? [] : (presets[preset].forms[kind] ?? []);
}

/** The headers of a mark, one for each language that has its own. */
export const headersOf = (mark: Mark): readonly string[] => (typeof mark === "string" ? [mark] : mark);

/** Whether every header by which a form is recognised stands in a file, in whichever language. */
export function isOfForm({ marks }: PresetForm, headers: readonly string[]): boolean {
  const folded = new Set(headers.map(foldName));
  return marks.every((mark) => headersOf(mark).some((header) => folded.has(foldName(header))));
}

/** Headers that an unpivot speaks of. */
function headersTurned({ unpivot }: FileMapping): string[] {
  if (unpivot === undefined) return [];
  const { columns, year } = unpivot;
  return [...(Array.isArray(columns) ? columns : []), ...(typeof year === "string" ? [year] : [])];
}

/** The columns that columns of an export become. */
export function columnsTurned({ name, rest, value }: Unpivot): string[] {
  return [name, value, ...(rest === undefined ? [] : [rest])];
}

/** The headers by which rows count once, and those of the parts or lines of one quote. */
export function headersOfOnce({ once, split, sum }: Pick<FileMapping, "once" | "split" | "sum">): string[] {
  const { column, by } = once === undefined ? { column: undefined, by: "row" } : onceOf(once);
  return [column, byHeader(by), split, sum].filter((header) => header !== undefined);
}

/**
 * The header of the date by which it is told which row counts; none where the order of rows or files tells
 * it.
 */
export function byHeader(by: string): string | undefined {
  return by === "row" || by === "file" ? undefined : by;
}

/** Every header that report.yaml or a preset speaks of. */
export function headersSpokenOf(mapping: FileMapping, contract: FileContract): string[] {
  const forms = formsOf(mapping, contract);
  return [
    ...Object.values(mapping.columns).flatMap(headersIn),
    ...headersTurned(mapping),
    ...Object.keys(mapping.skip),
    ...Object.keys(mapping.only),
    ...Object.values(mapping.lookup).map(({ column }) => column),
    ...headersOfOnce(mapping),
    ...forms.flatMap((form) => [...form.marks.flatMap(headersOf), ...Object.values(form.columns).flat()]),
  ];
}

/** The columns that report.yaml or the preset points to, by what is read of them: one header, or several. */
function columnsOf(
  mapping: FileMapping,
  form: PresetForm | undefined,
  contract: FileContract,
  isThere: (header: string) => boolean,
): Pick<EffectiveMapping, "columns" | "several" | "telling"> {
  const columns: Record<string, readonly string[]> = { ...form?.columns };
  const { several, telling } = formCells(mapping, form, isThere);
  for (const [name, candidates] of Object.entries(form?.columns ?? {})) {
    const kind = contract.columns[name]?.kind;
    const headers = candidates.filter(isThere);
    // A system writes the date or the amount that counts in one of its columns, row by row.
    if ((kind === "day" || kind === "amount") && headers.length > 1)
      several[name] = { headers, joinedBy: null };
  }
  for (const [name, source] of Object.entries(mapping.columns)) {
    const said = severalHeaders(source, contract.columns[name]?.kind ?? "text");
    columns[name] = said.headers;
    delete several[name];
    delete telling[name];
    if (said.headers.length > 1 || said.isTurned) several[name] = said;
  }
  return { columns, several, telling };
}

/** A column of months says how long each of its rows lasts, where report.yaml does not. */
function lengthOf({ lasts, unpivot }: FileMapping): PeriodLength | undefined {
  if (lasts !== undefined || unpivot?.name !== "from") return lasts;
  const { columns } = unpivot;
  return Array.isArray(columns) || columns === "*" ? undefined : lengthOfHeaders[columns];
}

/** What report.yaml says of a file, laid over the form of the preset that its headers have. */
export function effectiveMapping(
  mapping: FileMapping,
  form: PresetForm | undefined,
  contract: FileContract,
  headers: readonly string[],
): EffectiveMapping {
  const folded = new Set(headers.map(foldName));
  const isThere = (header: string) => folded.has(foldName(header));
  const values: Record<string, Record<string, Cell>> = { ...form?.values };
  for (const [column, words] of Object.entries(mapping.values)) {
    values[column] = { ...values[column], ...words };
  }
  const formSkip = Object.entries(form?.skip ?? {}).filter(([header]) => isThere(header));
  const formOnce = form?.once !== undefined && isThere(form.once) ? form.once : undefined;
  const { unpivot } = mapping;
  const once = mapping.once ?? formOnce;
  return {
    ...columnsOf(mapping, form, contract, isThere),
    pointedTo: new Set([...Object.keys(mapping.columns), ...(unpivot ? columnsTurned(unpivot) : [])]),
    values,
    skip: { ...Object.fromEntries(formSkip), ...mapping.skip },
    only: mapping.only,
    defaults: { ...form?.defaults, ...mapping.defaults },
    lookup: mapping.lookup,
    once: once === undefined ? undefined : onceOf(once),
    split: mapping.split,
    sum: mapping.sum,
    firstOf: { ...form?.first_of, ...mapping.first_of },
    lasts: lengthOf(mapping),
    every: mapping.every,
    unpivot,
  };
}
