import { z } from "zod";
import type { Bilingual } from "./vocabulary.ts";

/** What a setting means, and what is expected of it, to be read after "expected". */
export interface SettingDoc {
  doc: Bilingual;
  expected: Bilingual;
}

/** The documentation of settings, by their schema. */
export const settingDocs = z.registry<SettingDoc>();

/** A setting with its documentation. Its English meaning is the schema's own description too. */
export function setting<T extends z.ZodType>(schema: T, expected: Bilingual, doc: Bilingual): T {
  const described = schema.describe(doc.en);
  settingDocs.add(described, { doc, expected });
  return described;
}
