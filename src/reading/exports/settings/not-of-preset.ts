import type { PresetForm } from "../../../contract/preset.ts";
import type { Bilingual } from "../../../contract/vocabulary.ts";
import { foldName } from "../../fold.ts";
import { headersOf } from "./effective-mapping.ts";

/** A form and the headers that a file has not of those by which it is recognised, each in every language. */
interface Sought {
  name: string;
  found: number;
  lacking: string[];
}

const soughtIn =
  (headers: ReadonlySet<string>) =>
  ({ name, marks }: PresetForm): Sought => {
    const isThere = (header: string) => headers.has(foldName(header));
    const lacking = marks.map(headersOf).filter((mark) => !mark.some(isThere));
    return { name, found: marks.length - lacking.length, lacking: lacking.map((mark) => mark.join(" / ")) };
  };

/**
 * What is said of a file that has the headers of no form of a system: those that the likeliest forms lack, in
 * every language that is known.
 */
export function notOfPreset(
  title: string,
  forms: readonly PresetForm[],
  headers: readonly string[],
): Bilingual {
  if (forms.length === 0) {
    return {
      nl: `Van ${title} is voor dit bestand geen export bekend.`,
      en: `No export of ${title} is known for this file.`,
    };
  }
  const sought = forms.map(soughtIn(new Set(headers.map(foldName))));
  const most = Math.max(...sought.map(({ found }) => found));
  const lacking = sought
    .filter(({ found }) => found === most)
    .map(({ name, lacking: each }) => `${name}: ${each.join(", ")}`)
    .join("; ");
  return most === 0
    ? {
        nl: `Verwacht: de koppen van een export van ${title} (${lacking}).`,
        en: `Expected the headers of an export of ${title} (${lacking}).`,
      }
    : {
        nl: `Het lijkt een export van ${title}, maar er ontbreekt een kop (${lacking}).`,
        en: `It looks like an export of ${title}, but a header is missing (${lacking}).`,
      };
}
