import { expect, test } from "vitest";
import type { PresetForm } from "../../contract/preset.ts";
import { presets } from "../../contract/presets.ts";
import { headersOf } from "../exports/settings/effective-mapping.ts";
import { fitsOf, likeliest } from "./kind-of-sheet.ts";
import { sheetFrom } from "./sheets.fixture.ts";

/**
 * The headings of an export: those by which it is known and the likeliest of each column, in one language.
 */
function headingsOf({ marks, columns }: PresetForm, language: number): string[] {
  const own = [...marks.map(headersOf), ...Object.values(columns)];
  return [...new Set(own.map((headers) => headers[Math.min(language, headers.length - 1)] ?? ""))];
}

const forms = Object.entries(presets).flatMap(([preset, { forms: kinds }]) =>
  Object.entries(kinds).flatMap(([kind, own]) => own.map((form) => ({ preset, kind, form }))),
);

test.each(forms)("$preset: $form.name is known for what it is", ({ kind, form }) => {
  for (const language of [0, 1]) {
    const sheet = sheetFrom("1.csv", [headingsOf(form, language).join(";")]);
    const { fit, rival } = likeliest(fitsOf(sheet, { people: new Set(), accounts: new Set() }));
    expect([fit?.kind, rival?.kind]).toEqual([kind, undefined]);
  }
});
