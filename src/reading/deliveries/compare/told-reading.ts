import type { FileProfile } from "../../../contract/delivery.ts";
import type { Bilingual, Language } from "../../../contract/vocabulary.ts";
import type { Comparison, KindPair } from "./comparison.ts";
import { editionSaid, firstSaid, inBoth } from "./said.ts";

type Read = keyof Pick<FileProfile, "encoding" | "delimiter" | "decimal" | "date_order">;

const names: Readonly<Record<Read, Bilingual>> = {
  date_order: { nl: "volgorde van datums", en: "order of dates" },
  decimal: { nl: "decimaalteken", en: "decimal mark" },
  delimiter: { nl: "scheidingsteken", en: "delimiter" },
  encoding: { nl: "tekenset", en: "encoding" },
};
const read: readonly Read[] = ["date_order", "decimal", "delimiter", "encoding"];

/** In a workbook dates and numbers are typed, and nothing is found out. */
const isWorkbook = ({ file }: FileProfile) => /\.xls[xm]?(?:\b|$)/i.test(file);

interface Other {
  of: Read;
  was: string;
  is: string;
}

/**
 * How the file of that name was read before; of a new name how all others of its kind were, where those
 * agree.
 */
function wasRead(of: Read, { file }: FileProfile, { former }: KindPair): string | null {
  const plain = former.files.filter((each) => !isWorkbook(each));
  const named = plain.filter((each) => each.file === file);
  const ways = new Set((named.length > 0 ? named : plain).flatMap((each) => each[of] ?? []));
  const [way = null] = ways;
  return ways.size === 1 ? way : null;
}

/** In what a file is read otherwise than before, where both say something. */
function othersIn(file: FileProfile, pair: KindPair): Other[] {
  if (isWorkbook(file)) return [];
  return read.flatMap((of) => {
    const [was, is] = [wasRead(of, file, pair), file[of]];
    return was === null || is === null || was === is ? [] : [{ of, was, is }];
  });
}

const orders: Readonly<Record<string, Bilingual>> = {
  dmy: { nl: "dag-maand-jaar", en: "day-month-year" },
  mdy: { nl: "maand-dag-jaar", en: "month-day-year" },
  ymd: { nl: "jaar-maand-dag", en: "year-month-day" },
};

function shown(text: string, language: Language): string {
  if (text === "\t") return "tab";
  return orders[text]?.[language] ?? (text.length === 1 ? `"${text}"` : text);
}

function otherSaid({ of, was, is }: Other, language: Language): string {
  const name = names[of][language];
  return `${name} ${shown(was, language)} → ${shown(is, language)}`;
}

/** Tells in what the files of a kind are read otherwise; gives whether days of before may be others by it. */
export function toldReading({ former, tell }: Comparison, pair: KindPair): boolean {
  const others = pair.current.files.flatMap((file) =>
    othersIn(file, pair).map((other) => ({ file: file.file, other })),
  );
  if (others.length === 0) return false;
  const said = inBoth((language) => {
    const ways = firstSaid([...new Set(others.map(({ other }) => otherSaid(other, language)))], language);
    const than = editionSaid(former.month, language);
    const names = firstSaid([...new Set(others.map(({ file }) => file))], language);
    const of = pair.current.files.length === 1 ? "" : `${names}: `;
    return {
      nl: `Sinds ${than} anders gelezen: ${of}${ways}. Kijk of datums, bedragen en letters met accenten kloppen.`,
      en: `Read otherwise since ${than}: ${of}${ways}. See whether dates, amounts and letters with accents are right.`,
    }[language];
  });
  tell("delivery.read_otherwise", pair.kind, said);
  const isOfBefore = (name: string) =>
    pair.former.files.length === 1 || pair.former.files.some(({ file }) => file === name);
  return others.some(({ file, other }) => other.of === "date_order" && isOfBefore(file));
}
