import type { Bilingual, Language } from "../../../contract/vocabulary.ts";
import { placesUnder } from "../cell-place.ts";
import type { RowsInPass } from "../column-context.ts";
import type { CodedColumn } from "../table.ts";
import { exactProduct } from "./exact.ts";
import { factorOf, type Unit, unitSaidIn } from "./unit.ts";

/** What speaks of all amounts of a column. */
export interface SpokenAbout {
  header: string;
  /** Lines above the headers. */
  titles: readonly string[];
  /** Texts that stand by themselves below the data. */
  notes: readonly string[];
  /** The name of the file, without what it ends with. */
  file: string;
}

const unitWords: Record<Unit, Bilingual> = {
  cents: { nl: "centen", en: "cents" },
  thousands: { nl: "duizenden", en: "thousands" },
  lakhs: { nl: "honderdduizenden (lakh)", en: "hundreds of thousands (lakhs)" },
  crores: { nl: "tientallen miljoenen (crore)", en: "tens of millions (crores)" },
  millions: { nl: "miljoenen", en: "millions" },
};

const places = {
  header: { nl: "De kop", en: "The header" },
  title: { nl: "Een regel boven de koppen", en: "A line above the headers" },
  note: { nl: "Een regel onder de gegevens", en: "A line below the data" },
  file: { nl: "De naam van het bestand", en: "The name of the file" },
} as const satisfies Record<string, Bilingual>;

interface Found {
  unit: Unit;
  text: string;
  where: Bilingual;
}

function unitFound({ header, titles, notes, file }: SpokenAbout): Found | undefined {
  const texts = [
    { text: header, where: places.header },
    ...titles.map((text) => ({ text, where: places.title })),
    ...notes.map((text) => ({ text, where: places.note })),
    { text: file, where: places.file },
  ];
  return texts.flatMap(({ text, where }) => {
    const unit = unitSaidIn(text);
    return unit === null ? [] : [{ unit, text, where }];
  })[0];
}

const shownCells = 3;

/** Cells of a column as they stand, and as they would be in whole units. */
function bothWays(
  { codes, texts, values }: CodedColumn,
  rows: readonly number[],
  factor: number,
  lines: Int32Array,
): Bilingual {
  const said = (language: Language) => {
    const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
    const [line, or] = language === "nl" ? ["regel", "of"] : ["line", "or"];
    return rows.slice(0, shownCells).map((row) => {
      const code = codes[row] ?? -1;
      const value = Number(values.at(code));
      return `${line} ${lines[row]} "${texts.at(code)}" ${format(value)} ${or} ${format(exactProduct(value, factor))}`;
    });
  };
  return { nl: said("nl").join("; "), en: said("en").join("; ") };
}

interface Asked extends SpokenAbout {
  name: string;
  column: CodedColumn;
  /** Rows with an amount. */
  rows: () => readonly number[];
  reading: RowsInPass;
}

/**
 * What the amounts of a column are multiplied by: what report.yaml says, else 1. Where a header, a title or
 * the name of the file says that they are in thousands and report.yaml says nothing, that is a problem that
 * asks.
 */
export function factorAsked({ name, column, rows, reading, ...about }: Asked): number {
  const { source } = reading.opened;
  const { kind } = source.contract;
  const given = source.mapping.multiply[name];
  if (given !== undefined) return given;
  const found = unitFound(about);
  const amounts = found ? rows() : [];
  const [first] = amounts;
  if (!found || first === undefined) return 1;
  const { unit, text, where } = found;
  const factor = factorOf(unit);
  const cells = bothWays(column, amounts, factor, reading.lines);
  const place = placesUnder(column.header, reading)(first, text);
  reading.problems.add("money.unit", place, {
    nl: `${where.nl} spreekt van ${unitWords[unit].nl}. Is ${cells.nl}?`,
    en: `${where.en} speaks of ${unitWords[unit].en}. Is ${cells.en}?`,
    paste: ["files:", `  ${kind}:`, `    multiply: { ${name}: ${factor} }`].join("\n"),
  });
  return 1;
}
