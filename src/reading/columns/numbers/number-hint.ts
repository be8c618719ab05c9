import type { Column, DecimalMark } from "../../../contract/column.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { noHint } from "../../fold.ts";
import type { CellFormat } from "../cell-meaning.ts";
import { otherMark, withOtherMarks } from "./number-format.ts";
import { numberIn } from "./number-in.ts";

const markSaid: Readonly<Record<DecimalMark, Bilingual>> = {
  ",": { nl: "een decimale komma", en: "a decimal comma" },
  ".": { nl: "een decimale punt", en: "a decimal point" },
};

/** By which a cell was multiplied before it was judged. */
function factorSaid(factor: number): Bilingual {
  if (factor === 1) return noHint;
  return {
    nl: ` Vermenigvuldigd met ${String(factor).replace(".", ",")} (multiply in report.yaml).`,
    en: ` Multiplied by ${factor} (multiply in report.yaml).`,
  };
}

/**
 * With which decimal mark a number was read, and what the same with the other may mean; nothing of a text
 * without a mark.
 */
export function markRead(text: string, decimal: DecimalMark, isMeant: boolean): Bilingual {
  if (!/[.,]/.test(text)) return noHint;
  const [meant, said] = [withOtherMarks(text), markSaid[decimal]];
  return {
    nl: ` Gelezen met ${said.nl}${isMeant ? `: bedoelde je ${meant}?` : "."}`,
    en: ` Read with ${said.en}${isMeant ? `: did you mean ${meant}?` : "."}`,
  };
}

/**
 * How a cell was read that cannot stand in its column: by what it was multiplied, with which decimal mark,
 * and what it may mean where it can with the other.
 */
export function numberHint(
  text: string,
  column: Column,
  { decimal, factor }: Pick<CellFormat, "decimal" | "factor">,
): Bilingual {
  const times = factorSaid(factor);
  const value = numberIn(text, column, { decimal: otherMark[decimal], factor });
  const isMeant = value !== null && column.schema.safeParse(value).success;
  const mark = markRead(text, decimal, isMeant);
  return { nl: times.nl + mark.nl, en: times.en + mark.en };
}
