import type { Language } from "../../../src/contract/vocabulary.ts";

/** A number as it is written in a sentence: what it says, and how far off it may be as it is rounded. */
export interface Written {
  value: number;
  within: number;
}

type As = "percent" | "number" | "money" | "thousands";

/** Money is written to the thousand at the most where it is not in millions. */
const mostZeros = 3;

/** `< 1 %` says that it lies between nothing and that. */
const lessThan = /^<\s*/;

/**
 * Reads a number from the words of a sentence, by itself: what wrote it is not asked. @throws Error where
 * there is none.
 */
export function writtenNumber(text: string, as: As, language: Language): Written {
  const plain = text.replaceAll(/[\u00a0\u202f\u2060]/g, " ");
  const isLess = lessThan.test(plain);
  const found = /[−+-]?\s*(?:[€$£]\s*)?\d[\d.,]*/u.exec(plain.replace(lessThan, ""));
  if (!found) throw new Error(`"${text}" holds no number`);
  const digits = found[0].replaceAll(/[^\d.,]/g, "").replace(/[.,]$/, "");
  const [thousands, decimal] = language === "nl" ? [".", ","] : [",", "."];
  const [whole = "", fraction = ""] = digits.replaceAll(thousands, "").split(decimal);
  const sign = /[−-]/u.test(found[0]) ? -1 : 1;
  const scale = scaleOf(plain, as);
  const value = sign * Number(`${whole}.${fraction || "0"}`) * scale;
  const zeros = as === "money" && scale === 1 && fraction === "" ? (/0*$/.exec(whole)?.[0].length ?? 0) : 0;
  const within = (10 ** (fraction === "" ? Math.min(zeros, mostZeros) : -fraction.length) / 2) * scale;
  return isLess ? { value: value / 2, within: value / 2 } : { value, within };
}

/** What one of its units is worth. */
function scaleOf(text: string, as: As): number {
  if (as === "percent") return 0.01;
  if (as === "thousands") return 1000;
  if (as === "money" && /\d\s*(?:mln|m)\b/.test(text)) return 1e6;
  return 1;
}
