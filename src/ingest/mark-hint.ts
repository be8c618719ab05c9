import type { Column, DecimalMark } from "../contract/column.ts";
import type { Bilingual } from "../contract/vocabulary.ts";
import { noHint } from "./fold.ts";
import { otherMark, parseNumber, withOtherMarks } from "./number-format.ts";

const markSaid: Readonly<Record<DecimalMark, Bilingual>> = {
  ",": { nl: "een decimale komma", en: "a decimal comma" },
  ".": { nl: "een decimale punt", en: "a decimal point" },
};

/** Which decimal mark a cell that cannot stand in its column was read with, and what it may mean where it can with the other; nothing of a cell without a mark. */
export function markHint(text: string, column: Column, decimal: DecimalMark): Bilingual {
  if (!/[.,]/.test(text)) return noHint;
  const value = text.includes("%") && !column.mayBePercent ? null : parseNumber(text, otherMark[decimal]);
  const isMeant = value !== null && column.schema.safeParse(value).success;
  const [meant, said] = [withOtherMarks(text), markSaid[decimal]];
  return {
    nl: ` Gelezen met ${said.nl}${isMeant ? `: bedoelde je ${meant}?` : "."}`,
    en: ` Read with ${said.en}${isMeant ? `: did you mean ${meant}?` : "."}`,
  };
}
