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

/** The file of then that is most likely the same: of that name, or the only one of its kind. */
function formerOf(file: FileProfile, { former, current }: KindPair): FileProfile | undefined {
  const named = former.files.find((each) => each.file === file.file);
  return named ?? (former.files.length === 1 && current.files.length === 1 ? former.files[0] : undefined);
}

interface Other {
  of: Read;
  was: string;
  is: string;
}

/** In what a file is read otherwise than the same file was, where both say something. */
function othersIn(file: FileProfile, pair: KindPair): Other[] {
  const same = formerOf(file, pair);
  if (!same || isWorkbook(file) || isWorkbook(same)) return [];
  return read.flatMap((of) => {
    const [was, is] = [same[of], file[of]];
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

/** Tells in what the files of a kind are read otherwise; gives whether days may be others because of it. */
export function toldReading({ former, tell }: Comparison, pair: KindPair): boolean {
  const others = pair.current.files.flatMap((file) =>
    othersIn(file, pair).map((other) => ({ file: file.file, other })),
  );
  if (others.length === 0) return false;
  const said = inBoth((language) => {
    const ways = firstSaid([...new Set(others.map(({ other }) => otherSaid(other, language)))], language);
    const than = editionSaid(former.month, language);
    return {
      nl: `Sinds ${than} anders gelezen: ${ways}. Kijk of datums, bedragen en letters met accenten kloppen.`,
      en: `Read otherwise since ${than}: ${ways}. See whether dates, amounts and letters with accents are right.`,
    }[language];
  });
  tell("delivery.read_otherwise", pair.kind, said);
  return others.some(({ other }) => other.of === "date_order");
}
