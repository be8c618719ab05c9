import { isoOfDay } from "../../../calendar/day.ts";
import { readableText } from "../../../contract/clean-text.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import type { DateCells } from "./date-cells.ts";
import { type DateOrder, writtenDate } from "./written-date.ts";

/** So many cells are shown in each way. */
const mostShown = 3;

function joined(parts: readonly string[], or: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${or} ${parts.at(-1)}`;
}

/** A date in each order that it can have. */
function bothWays(text: string, possible: readonly DateOrder[]): Bilingual {
  const days = writtenDate(readableText(text))?.days;
  const ways = possible.flatMap((order) => {
    const day = days?.[order] ?? null;
    return day === null ? [] : [`${isoOfDay(day)} (${order})`];
  });
  return { nl: `${text} is ${joined(ways, "of")}`, en: `${text} is ${joined(ways, "or")}` };
}

/**
 * What is said of a column of which too little tells the order: some of the cells that are asked, in each
 * order that they can have.
 */
export function openOrderSaid(
  { texts, only }: DateCells,
  isAsked: (code: number) => boolean,
  possible: readonly DateOrder[],
): Bilingual {
  const asked = texts.filter((_, code) => isAsked(code));
  const ways = asked.slice(0, mostShown).map((text) => bothWays(text, possible));
  const sure = only.findIndex((order) => order !== null);
  const [order, text] = [only[sure], texts[sure] ?? ""];
  const why = order
    ? {
        nl: `${text} en dergelijke wijzen op ${order}, maar dat is te weinig om er ${asked.length} zo te lezen.`,
        en: `${text} and the like point to ${order}, but that is too little to read ${asked.length} so.`,
      }
    : { nl: "Geen andere datum zegt welke.", en: "No other date says which." };
  return {
    nl: `${ways.map(({ nl }) => nl).join("; ")}. ${why.nl}`,
    en: `${ways.map(({ en }) => en).join("; ")}. ${why.en}`,
  };
}
