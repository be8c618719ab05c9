import type { Bilingual } from "../../contract/vocabulary.ts";

/** What is said of a cell that was read otherwise than it stands, and how many times. */
export function saidTimes({ nl, en }: Bilingual, times: number): Bilingual {
  return {
    nl: times === 1 ? `${nl}.` : `${nl}, ${times} keer.`,
    en: times === 1 ? `${en}.` : `${en}, ${times} times.`,
  };
}

export const readAsBlank: Bilingual = { nl: "Gelezen als lege cel", en: "Read as a blank cell" };
