import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadData } from "../../../src/reading/read.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team = "person_id;name;team;fte;start_date\n1;Anna Smit;Noord;1;2020-01-01\n";

type Delimiter = ";" | "," | "\t" | "|";

/** Won quotes of October with these cells under `value`, one a row. */
function quotesWith(cells: readonly string[], delimiter: Delimiter = ";"): string {
  const row = (fields: readonly string[]) =>
    fields.map((field) => (/[\n,;"]/.test(field) ? `"${field}"` : field)).join(delimiter);
  return [
    row(["quote_id", "account_manager_id", "issued_on", "outcome", "closed_on", "value"]),
    ...cells.map((cell, i) => row([`Q${i}`, "1", "2026-10-05", "won", "2026-10-20", cell])),
    "",
  ].join("\n");
}

interface Given {
  delimiter?: Delimiter;
  /** What stands under `quotes:` in report.yaml. */
  mapping?: string;
}

function readQuotes(cells: readonly string[], { delimiter, mapping = "{}" }: Given = {}): ReadData {
  return readField({
    files: {
      "team.csv": team,
      "quotes.csv": quotesWith(cells, delimiter),
      "report.yaml": `languages: [en]\nfiles: { quotes: ${mapping} }\n`,
    },
  });
}

const isAboutNumbers = (problem: string) => /numbers|number|range/.test(problem);
const toldOf = (data: ReadData) => problemsOf(data).filter(isAboutNumbers);
const messageOf = ({ problems }: ReadData, rule: string) => problems.find((each) => each.rule === rule);

/**
 * The sum of what was read under `value`. @throws Error with the problems of numbers, where there are some.
 */
function sumOf(data: ReadData): number {
  expect(toldOf(data)).toEqual([]);
  return data.dataset.quotes.value.reduce((sum, value) => sum + value, 0);
}

const asked = ["error file.ambiguous_numbers quotes.csv:2"];
const forty = Array.from({ length: 40 }, (_, i) => `${10 + i}.500`);
const mirrored = (cells: readonly string[]) =>
  cells.map((cell) => cell.replace(/[.,]/g, (mark) => (mark === "," ? "." : ",")));

describe("no single cell decides for a file", () => {
  test.each([";", ",", "\t", "|"] as const)(
    "one point among forty thousands asks, between %j",
    (delimiter) => {
      expect(toldOf(readQuotes([...forty, "1250.5"], { delimiter }))).toEqual(asked);
      expect(toldOf(readQuotes([...forty, "0.5"], { delimiter }))).toEqual(asked);
      expect(toldOf(readQuotes([...mirrored(forty), "1250,5"], { delimiter }))).toEqual(
        delimiter === "," || delimiter === ";" ? asked : asked,
      );
    },
  );

  test("the question shows three cells both ways, and the lines of which one is to be pasted", () => {
    const told = messageOf(readQuotes([...forty, "1250.5"]), "file.ambiguous_numbers");
    expect(told).toMatchObject({ line: 2, column: "value", value: "10.500" });
    expect(told?.message).toContain(
      "With a decimal comma or with a decimal point? 10.500 is 10500 or 10.5; 11.500 is 11500 or 11.5; 1250.5 is no number or 1250.5.",
    );
    expect(told?.message_nl).toContain(
      "Met een decimale komma of met een decimale punt? 10.500 is 10500 of 10,5; 11.500 is 11500 of 11,5; 1250.5 is geen getal of 1250,5.",
    );
    expect(told?.paste).toBe(
      'files:\n  quotes:\n    decimal: "," # 10.500 = 10500\n    # decimal: "." # 10.500 = 10.5',
    );
  });

  test("what is pasted answers it, and leaves the one cell to be mended", () => {
    const read = readQuotes([...forty, "1250.5"], { mapping: '{ decimal: "," }' });
    expect(toldOf(read)).toEqual(["error cell.not_a_number quotes.csv:42"]);
    expect(sumOf(readQuotes(forty, { mapping: '{ decimal: "," }' }))).toBe(1_200_000);
    expect(sumOf(readQuotes(forty, { mapping: '{ decimal: "." }' }))).toBe(1200);
  });

  test("one cell against many that are certain is that cell's problem", () => {
    const many = Array.from({ length: 20 }, (_, i) => `${i + 1}.250,50`);
    for (const delimiter of [";", ",", "\t", "|"] as const) {
      expect(toldOf(readQuotes([...many, "1250.5"], { delimiter }))).toEqual([
        "error cell.not_a_number quotes.csv:22",
      ]);
      expect(toldOf(readQuotes([...mirrored(many), "1250,5"], { delimiter }))).toEqual([
        "error cell.not_a_number quotes.csv:22",
      ]);
    }
  });

  test("certain cells that contradict each other as often ask where nothing else tells", () => {
    expect(toldOf(readQuotes(["12,50", "12.50"], { delimiter: "\t" }))).toEqual(asked);
  });
});

describe("the habit of the delimiter", () => {
  test("thousands with points between semicolons are read", () => {
    expect(sumOf(readQuotes(forty))).toBe(1_200_000);
    expect(sumOf(readQuotes([...forty, "12,50"]))).toBe(1_200_012.5);
  });

  test("thousands with commas between commas are read", () => {
    expect(sumOf(readQuotes(mirrored(forty), { delimiter: "," }))).toBe(1_200_000);
  });

  test.each([
    [",", ["€ 12.500", "€ 8.250"]],
    [";", ["$ 12,500", "$ 8,250"]],
    ["\t", ["12.500", "8.250"]],
    ["\t", ["12,500"]],
    ["|", ["12.500"]],
    [";", ["12.500", "8,250"]],
    [",", ["12.500", "1250.50"]],
  ] as const)("what it does not explain asks, between %j: %j", (delimiter, cells) => {
    expect(toldOf(readQuotes(cells, { delimiter }))).toEqual(asked);
  });

  test.each([
    [",", ["1,250.50", "12,500"], 13_750.5],
    [",", ["1,250.50", "1,300.50", "1.5"], 2552.5],
    [";", ["1250.50", "10.75"], 1261.25],
    [";", ["1.250.000", "12.500"], 1_262_500],
    ["\t", ["1.250,50", "2.250,50", "10.500", "11.500", "12.500"], 38_001],
    ["\t", ["1250.125", "0.125", "10.500", "11.500", "12.500"], 1284.75],
    ["|", ["12,50", "10.500"], 10_512.5],
    [";", ["1.5", "1,234"], 1235.5],
    [";", ["1.250,375", "0,125", "12,500"], 1263],
    ["\t", ["1250", "300"], 1550],
  ] as const)("plain evidence is read, between %j: %j", (delimiter, cells, revenue) => {
    expect(sumOf(readQuotes(cells, { delimiter }))).toBeCloseTo(revenue, 6);
  });
});

describe("a column votes for itself first", () => {
  const plan = (cells: string, delimiter: Delimiter = ";") =>
    ["segment;medium;per;times_per_year;hit_rate;order_value", cells, ""]
      .join("\n")
      .replaceAll(";", delimiter);
  const planOf = (cells: string, mapping = "{}") =>
    readField({
      files: {
        "team.csv": team,
        "accounts.csv": "account_id;name;status;segment;account_manager_id\n9001;Bakker;customer;A;1\n",
        "plan.csv": plan(cells),
        "quotes.csv": quotesWith(["1000"]),
        "report.yaml": `languages: [en]\nfiles: { plan: ${mapping} }\n`,
      },
    });

  test("a rate with a point says nothing of amounts with thousands: it asks, for that column alone", () => {
    const read = planOf("A;offerte;klant;2;0.30;12.500");
    expect(toldOf(read)).toEqual(["error file.ambiguous_numbers plan.csv:2"]);
    const told = messageOf(read, "file.ambiguous_numbers");
    expect(told?.column).toBe("order_value");
    expect(told?.paste).toContain('decimal: { order_value: "," } # 12.500 = 12500');
  });

  test("what is pasted for that column is read beside the other's own mark, and both are told", () => {
    const read = planOf("A;offerte;klant;2;0.30;12.500", '{ decimal: { order_value: "," } }');
    expect(toldOf(read)).toEqual([]);
    expect(read.dataset.plan[0]).toMatchObject({ hitRate: 0.3, orderValue: 12_500 });
    expect(read.sources.find(({ kind }) => kind === "plan")).toMatchObject({
      decimal: ".",
      otherDecimals: [{ column: "order_value", decimal: "," }],
    });
  });

  test("columns with evidence of their own are each read by it", () => {
    const read = planOf("A;offerte;klant;2;0.30;12.500,50");
    expect(toldOf(read)).toEqual([]);
    expect(read.dataset.plan[0]).toMatchObject({ hitRate: 0.3, orderValue: 12_500.5 });
  });

  test("a rate with a comma beside thousands with points is read", () => {
    const read = planOf("A;offerte;klant;2;0,30;12.500");
    expect(read.dataset.plan[0]).toMatchObject({ hitRate: 0.3, orderValue: 12_500 });
    expect(read.sources.find(({ kind }) => kind === "plan")).toMatchObject({
      decimal: ",",
      otherDecimals: [],
    });
  });

  test("a reading that the column cannot hold is none: nobody has 1,000 fte or half a visit", () => {
    const fte = "person_id,name,team,fte,start_date\n1,Anna,Noord,1.000,2020-01-01\n";
    expect(toldOf(readField({ files: { "team.csv": fte } }))).toEqual([]);
    const visits = "date,account_manager_id,type,count\n2026-10-05,1,visit,1.250\n";
    const read = readField({ files: { "team.csv": team, "activities.csv": visits } });
    expect(toldOf(read)).toEqual([]);
    expect([...read.dataset.activities.count]).toEqual([1250]);
  });

  test.each([
    ["strength.csv", "team;from;to;fte\nNoord;2026-01-01;;8.000\nZuid;2026-01-01;;12.500\n", "fte"],
    ["plan.csv", "segment;medium;per;times_per_year;minutes\nA;bezoek;klant;4;90.000\n", "minutes"],
    ["activities.csv", "date;account_manager_id;type;count\n2026-10-05;1;call;2.000\n", "count"],
  ])("what a column seldom holds asks, for it may have three decimals: %s", (file, content, column) => {
    const read = readField({
      files: { "team.csv": team, [file]: content, "report.yaml": "languages: [en]\n" },
    });
    expect(toldOf(read)).toEqual([`error file.ambiguous_numbers ${file}:2`]);
    const told = messageOf(read, "file.ambiguous_numbers");
    expect(told?.column).toBe(column);
    // The likely one stands first.
    expect(told?.paste).toMatch(/decimal: (?:"\."|\{ minutes: "\." \}) # [\d.]+ = \d+\n/);
  });

  test("forty hours in minutes are read by the habit of the delimiter", () => {
    const content =
      "segment;medium;per;times_per_year;minutes\nA;offerte;klant;4;2.400\nB;offerte;klant;2,5;90\n";
    const read = readField({ files: { "team.csv": team, "plan.csv": content } });
    expect(toldOf(read)).toEqual([]);
    expect(read.dataset.plan.map(({ minutes }) => minutes)).toEqual([2400, 90]);
  });

  test("a column that report.yaml names and that holds no numbers is an error with the nearest", () => {
    const read = planOf("A;offerte;klant;2;0.30;12500", '{ decimal: { ordervalue: "," } }');
    expect(problemsOf(read)).toContain("error settings.invalid report.yaml:2");
    expect(messageOf(read, "settings.invalid")?.message).toContain('Did you mean "order_value"?');
  });
});

describe("one cell is one number", () => {
  test.each([
    "1200\n300",
    "1200 300,5 4",
    "12 5",
    "1 25",
    "(250",
    "300)",
    "250-)",
    "-250-",
    "12€50",
    "1.250.50",
    "1.25.000",
    "1'25",
    "1’250'000",
    "12,34,56",
    "1 250.000",
    "1250.500,5",
    "€",
    "-",
  ])("%j is none", (cell) => {
    const read = readQuotes(["1.250,50", "3,5", cell]);
    expect(toldOf(read)).toEqual(cell === "-" ? [] : ["error cell.not_a_number quotes.csv:4"]);
  });

  test.each([
    ["1'234.50", 1234.5],
    ["12'000.00", 12_000],
    ["2’500.00", 2500],
    ["1‘250.00", 1250],
    ["1ʼ250.00", 1250],
    ["1´250.00", 1250],
    ["1`250.00", 1250],
    ["-/- 250.00", -250],
    ["€ 250.00 -/-", -250],
    ["12,34,567.50", 1_234_567.5],
    ["1,00,000", 100_000],
    ["1 234.50", 1234.5],
    ["1\u00a0234.50", 1234.5],
    ["1\u202f234.50", 1234.5],
    ["1\u2009234\u2009567.50", 1_234_567.5],
    ["(250.00)", -250],
    ["( 250.00 )", -250],
    ["250.00-", -250],
    ["-250.00", -250],
    ["\u2212250.00", -250],
    ["€ -250.00", -250],
    ["-€250.00", -250],
    ["€ (250.00)", -250],
    ["250.-", 250],
    [".50", 0.5],
    ["0,000", 0],
  ] as const)("%j is %d in a file with decimal points", (cell, value) => {
    const [first] = readQuotes([cell, "1,250.50", "2,250.50"], { delimiter: "," }).dataset.quotes.value;
    expect(first).toBe(value);
  });

  test("credit notes in three forms come off the revenue", () => {
    const data = readQuotes(["1.000,00", "(250,00)", "250,00-", "-250,00"]);
    expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([1, 250]);
  });

  test.each(["€ -", " €  -   ", "- €", "–"])(
    "%j, which Excel writes for zero in accounts, is blank and told",
    (cell) => {
      const read = readQuotes(["€ 1.250,00", cell]);
      expect(problemsOf(read)).toContain("repaired cell.no_value quotes.csv:3");
      expect(toldOf(read)).toEqual([]);
      expect(read.dataset.quotes.value[0]).toBe(1250);
    },
  );

  test("Swiss apostrophes are read", () => {
    expect(sumOf(readQuotes(["1'234.50", "12'000.00", "2’500.00"]))).toBe(15_734.5);
  });
});

describe("a message about a number names the mark that it was read with", () => {
  test("a point among decimal commas", () => {
    const told = messageOf(readQuotes(["1.250,50", "1250.50", "1.250"]), "cell.not_a_number");
    expect(told).toMatchObject({
      line: 3,
      message:
        "Expected an amount such as 1250,50, or −250,00 for a credit note. Read with a decimal comma: did you mean 1250,50? Correct the cell at its source and export again.",
      message_nl:
        "Verwacht: een bedrag zoals 1250,50, of −250,00 voor een creditnota. Gelezen met een decimale komma: bedoelde je 1250,50? Verbeter de cel in de bron en exporteer opnieuw.",
    });
  });

  test("a comma among decimal points", () => {
    const told = messageOf(
      readQuotes(["1,250.50", "1250,50", "2,250.50"], { delimiter: "," }),
      "cell.not_a_number",
    );
    expect(told?.message_nl).toBe(
      "Verwacht: een bedrag zoals 1250.50, of −250.00 voor een creditnota. Gelezen met een decimale punt: bedoelde je 1250.50? Verbeter de cel in de bron en exporteer opnieuw.",
    );
  });

  test("a cell without a mark has no hint of one", () => {
    const told = messageOf(readQuotes(["1.250,50", "veel"]), "cell.not_a_number");
    expect(told?.message).not.toContain("Read with");
  });
});

describe("a number of a file whose form is plain reads back exactly", () => {
  const groups: Record<string, (whole: string) => string> = {
    none: (whole) => whole,
    marks: (whole) => whole.replace(/\B(?=(\d{3})+$)/g, "T"),
    spaces: (whole) => whole.replace(/\B(?=(\d{3})+$)/g, "\u202f"),
    apostrophes: (whole) => whole.replace(/\B(?=(\d{3})+$)/g, "’"),
  };
  const negatives: ((text: string) => string)[] = [
    (text) => `-${text}`,
    (text) => `(${text})`,
    (text) => `${text}-`,
    (text) => `€ -${text}`,
  ];
  const form = fc.record({
    decimal: fc.constantFrom("," as const, "." as const),
    grouped: fc.constantFrom(...Object.values(groups)),
    negative: fc.constantFrom(...negatives),
    sign: fc.constantFrom("", "€ ", "€\u00a0"),
    delimiter: fc.constantFrom<Delimiter[]>(";", ",", "\t", "|"),
  });
  const cents = fc.integer({ min: -999_999_999, max: 999_999_999 });

  test("in each form, between each delimiter", () => {
    fc.assert(
      fc.property(form, fc.array(cents, { minLength: 1, maxLength: 20 }), (written, amounts) => {
        const { decimal, grouped, negative, sign, delimiter } = written;
        const text = (amount: number) => {
          const digits = String(Math.abs(amount)).padStart(3, "0");
          const whole = grouped(digits.slice(0, -2)).replaceAll("T", decimal === "," ? "." : ",");
          const said = `${whole}${decimal}${digits.slice(-2)}`;
          return amount < 0 ? negative(said) : `${sign}${said}`;
        };
        const read = readQuotes(amounts.map(text), { delimiter });
        expect(toldOf(read)).toEqual([]);
        expect([...read.dataset.quotes.value]).toEqual(amounts.map((amount) => amount / 100));
      }),
      { numRuns: 25 },
    );
  });
});
