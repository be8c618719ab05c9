import { z } from "zod";
import { scopeKinds } from "../../contract/vocabulary.ts";

export const bilingual = z.object({ nl: z.string(), en: z.string() });

export const scopeKind = z.enum(scopeKinds);

/** A day as `2026-10-31`. */
export const date = z.iso.date();
