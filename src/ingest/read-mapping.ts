import type { FileContract } from "../contract/file.ts";
import type { PeriodLength } from "../contract/mapping/lasts.ts";
import type { Lookup } from "../contract/mapping/lookup.ts";
import type { FileMapping } from "../contract/mapping.ts";
import type { Mark, PresetForm } from "../contract/preset.ts";
import { presets } from "../contract/presets.ts";
import { foldName } from "./fold.ts";

type Cell = string | number;

/** How one file is read, with what its preset knows filled in. */
export interface ReadMapping {
  /** Headers under which a column may stand, by canonical name; one that report.yaml points to must be there. */
  columns: Readonly<Record<string, readonly string[]>>;
  pointedTo: ReadonlySet<string>;
  values: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  skip: Readonly<Record<string, readonly Cell[]>>;
  defaults: Readonly<Record<string, Cell>>;
  lookup: Readonly<Record<string, Lookup>>;
  once: string | undefined;
  firstOf: Readonly<Record<string, string>>;
  lasts: PeriodLength | undefined;
}

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

/** Every header that report.yaml or a preset speaks of. */
export function headersSpokenOf(mapping: FileMapping, contract: FileContract): string[] {
  const forms = formsOf(mapping, contract);
  return [
    ...Object.values(mapping.columns),
    ...Object.keys(mapping.skip),
    ...Object.values(mapping.lookup).map(({ column }) => column),
    ...(mapping.once === undefined ? [] : [mapping.once]),
    ...forms.flatMap((form) => [...form.marks.flatMap(headersOf), ...Object.values(form.columns).flat()]),
  ];
}

/** What report.yaml says of a file, laid over the form of the preset that its headers have. */
export function readMapping(
  mapping: FileMapping,
  form: PresetForm | undefined,
  headers: readonly string[],
): ReadMapping {
  const folded = new Set(headers.map(foldName));
  const isThere = (header: string) => folded.has(foldName(header));
  const pointed = Object.entries(mapping.columns).map(([name, header]) => [name, [header]] as const);
  const values: Record<string, Record<string, Cell>> = { ...form?.values };
  for (const [column, words] of Object.entries(mapping.values)) {
    values[column] = { ...values[column], ...words };
  }
  const formSkip = Object.entries(form?.skip ?? {}).filter(([header]) => isThere(header));
  const formOnce = form?.once !== undefined && isThere(form.once) ? form.once : undefined;
  return {
    columns: { ...form?.columns, ...Object.fromEntries(pointed) },
    pointedTo: new Set(Object.keys(mapping.columns)),
    values,
    skip: { ...Object.fromEntries(formSkip), ...mapping.skip },
    defaults: { ...form?.defaults, ...mapping.defaults },
    lookup: mapping.lookup,
    once: mapping.once ?? formOnce,
    firstOf: { ...form?.first_of, ...mapping.first_of },
    lasts: mapping.lasts,
  };
}
