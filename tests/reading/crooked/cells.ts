import { type Crooked, dated, under, valued } from "./case.ts";

const first = "2026-10-31 10";

/** Dates and numbers in every form that exports have them, and those that are none. */
export const cells: readonly Crooked[] = [
  {
    name: "dates with a time",
    content: dated("31-10-2026 14:30", "2026-10-31T14:30:00Z", "31/10/2026, 2:30 PM"),
    rows: [first, first, first],
  },
  {
    name: "a date late in the evening elsewhere stays that date",
    content: dated("2026-10-31T23:59:59+01:00"),
    rows: [first],
  },
  {
    name: "dates that begin with the year",
    content: dated("2026-10-31", "2026/10/31", "20261031"),
    rows: [first, first, first],
  },
  {
    name: "days as a spreadsheet keeps them",
    content: dated("46326", "46326.5", "46326,25"),
    rows: [first, first, first],
  },
  {
    name: "months by name",
    content: dated("31 oktober 2026", "31-okt-2026", "Oct 31, 2026"),
    rows: [first, first, first],
  },
  { name: "dates without zeros", content: dated("31-10-2026", "1-3-2026"), rows: [first, "2026-03-01 10"] },
  { name: "dates with points", content: dated("03.04.2026"), rows: ["2026-04-03 10"] },
  {
    name: "years of two figures beside whole ones",
    content: dated("31-10-2026", "1-3-26"),
    rows: [first, "2026-03-01 10"],
  },
  {
    name: "years of two figures alone",
    content: dated("26-10-31"),
    rows: [],
    problems: ["file.ambiguous_dates@2"],
  },
  {
    name: "years of two figures, pinned",
    content: dated("26-10-31"),
    mapping: "{ date_order: ymd }",
    rows: [first],
  },
  {
    name: "dates of which day and month could be each other",
    content: dated("03/04/2026", "05/06/2026"),
    rows: [],
    problems: ["file.ambiguous_dates@2"],
  },
  {
    name: "the same, pinned",
    content: dated("03/04/2026"),
    mapping: "{ date_order: mdy }",
    rows: ["2026-03-04 10"],
  },
  {
    name: "one cell against the order of the file",
    content: dated("31/10/2026", "30/09/2026", "10/31/2026"),
    rows: [first, "2026-09-30 10"],
    problems: ["cell.not_a_date@4"],
  },
  {
    name: "two orders in a file, and dates that could have either",
    content: dated("31-10-2026", "30-09-2026", "10/31/2026", "10/01/2026"),
    rows: [],
    problems: ["file.two_date_orders@4"],
  },
  {
    name: "an instant that is the next day in the report's country",
    content: dated("2026-10-30T23:00:00Z"),
    rows: [first],
    problems: ["file.zoned_times@2"],
  },
  {
    name: "American dates with dashes between commas",
    content: dated("10-31-2026", "03-04-2026").replaceAll(";", ","),
    rows: [first, "2026-03-04 10"],
  },
  {
    name: "dates that no calendar has",
    content: dated(
      "31-10-2026",
      "31-02-2026",
      "00-00-0000",
      "29-02-2026",
      "2026-13-01",
      "13-13-2026",
      "24:00",
      "morgen",
    ),
    rows: [first],
    problems: [3, 4, 5, 6, 7, 8, 9].map((line) => `cell.not_a_date@${line}`),
  },
  { name: "29 February of a leap year", content: dated("29-02-2024"), rows: ["2024-02-29 10"] },
  {
    name: "dates out of all periods",
    content: dated("31-10-2026", "01-01-1900", "31-12-9999"),
    rows: [first],
    problems: ["cell.out_of_range@3", "cell.out_of_range@4"],
  },
  {
    name: "a date that must be there and is blank, or says so",
    content: dated("31-10-2026", "", "n.v.t."),
    rows: [first],
    problems: ["cell.blank@3", "cell.no_value@4", "cell.blank@4"],
  },
  {
    name: "a date that is yet to come",
    content: dated("31-12-2026"),
    rows: ["2026-12-31 10"],
    problems: ["cell.future_date@2"],
  },
  {
    name: "numbers with marks, signs and words around them",
    content: valued(
      "1.234,56",
      "1234,56",
      "€ 1.234,56",
      "EUR 5",
      "1 234,56",
      "12,-",
      "1.234.567,89",
      "0",
      "0,005",
    ),
    rows: ["1234.56", "1234.56", "1234.56", "5", "1234.56", "12", "1234567.89", "0", "0.005"].map(
      (value) => `2026-10-31 ${value}`,
    ),
  },
  {
    name: "three figures behind a point in a file with decimal commas",
    content: valued("1.234", "1,5"),
    rows: ["2026-10-31 1234", "2026-10-31 1.5"],
  },
  {
    name: "three figures behind a comma in a file with decimal points",
    content: valued("1,234", "1.5").replaceAll("31-10-2026", "2026-10-31"),
    rows: ["2026-10-31 1234", "2026-10-31 1.5"],
  },
  {
    name: "numbers that could be thousands or fractions",
    content: valued("1.234").replaceAll(";", "\t"),
    rows: [],
    problems: ["file.ambiguous_numbers@2"],
  },
  {
    name: "the same, pinned",
    content: valued("1.234").replaceAll(";", "\t"),
    mapping: '{ decimal: "," }',
    rows: ["2026-10-31 1234"],
  },
  {
    name: "a number of the other kind is no other number",
    content: valued("1.234,56", "2.345,67", "1234.56"),
    rows: ["2026-10-31 1234.56", "2026-10-31 2345.67"],
    problems: ["cell.not_a_number@4"],
  },
  {
    name: "what is no number",
    content: valued("1,5", "1,2,3", "1e3", "veel", "12%"),
    rows: ["2026-10-31 1.5"],
    problems: [3, 4, 5, 6].map((line) => `cell.not_a_number@${line}`),
  },
  {
    name: "negative values",
    content: valued("1,5", "-1.234,56", "(1.234,56)", "1.234,56-"),
    rows: ["2026-10-31 1.5", ...[3, 4, 5].map(() => "2026-10-31 -1234.56")],
  },
  {
    name: "marks for nothing are no zero",
    content: valued("1,5", "-", "n.v.t.", "#N/B", ""),
    rows: ["2026-10-31 1.5", "2026-10-31 –", "2026-10-31 –", "2026-10-31 –", "2026-10-31 –"],
    problems: ["cell.no_value@3", "cell.no_value@4", "cell.no_value@5"],
  },
  {
    name: "an unknown word",
    content: under("O1;1;31-10-2026;opne;1"),
    rows: [],
    problems: ["cell.unknown_word@2"],
  },
  {
    name: "an unknown word, translated",
    content: under("O1;1;31-10-2026;Prospecting;1"),
    mapping: '{ values: { outcome: { "*": open } } }',
    rows: ["2026-10-31 1"],
  },
  {
    name: "a person written in other ways",
    content: under(
      "O1;  SANNE  de wit ;31-10-2026;open;1",
      "O2;Sanne\u00a0de Wit;31-10-2026;open;2",
      "O3;Zoe\u0308 Bakker;31-10-2026;open;3",
    ),
    rows: ["2026-10-31 1", "2026-10-31 2", "2026-10-31 3"],
    problems: ["key.spelling@2", "key.spelling@4"],
  },
  {
    name: "names that are only like a known one",
    content: under(
      "O1;S. de Wit;31-10-2026;open;1",
      "O2;Wit, Sanne de;31-10-2026;open;2",
      "O3;S\u0430nne de Wit;31-10-2026;open;3",
      "O4;Sanne de W\u0130t;31-10-2026;open;4",
    ),
    rows: ["2026-10-31 1", "2026-10-31 2", "2026-10-31 3", "2026-10-31 4"],
    problems: ["people.none_known"],
  },
  {
    name: "a column with a constant",
    content: "offertenummer;accountmanager;offertedatum\nO1;1;31-10-2026\n",
    mapping: "{ defaults: { outcome: open, value: 5 } }",
    rows: ["2026-10-31 5"],
  },
  {
    name: "several values in one cell",
    content: under("O1;1|2;31-10-2026;open;1"),
    mapping: '{ first_of: { account_manager_id: "|" } }',
    rows: ["2026-10-31 1"],
  },
];
