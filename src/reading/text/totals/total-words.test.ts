import { expect, test } from "vitest";
import { countSaid, hasTotalWord, isAverage, isBareTotal, isCount } from "./total-words.ts";

const words =
  "totaal totalen eindtotaal subtotaal som opgeteld saldo tot. gemiddeld gemiddelde aantal total totals subtotal sub-total subtotals sum average averages avg mean count summe summen gesamt insgesamt gesamtsumme gesamtergebnis ergebnis teilergebnis zwischensumme endsumme durchschnitt mittelwert anzahl totaux sous-total somme moyenne suma promedio totale somma media soma razem";

test.each(words.split(" "))("%s is a word of a total, alone and beside the name of a group", (word) => {
  expect(hasTotalWord(word)).toBe(true);
  expect(hasTotalWord(`${word.toUpperCase()} Noord`)).toBe(true);
  expect(hasTotalWord(`Noord ${word}`)).toBe(true);
  expect(isBareTotal(`${word}:`)).toBe(true);
  expect(isBareTotal(`${word} Noord`)).toBe(false);
});

test.each(["Totaalbouw BV", "Counting", "Somers", "Medialab", "Noord", "42", ""])(
  "%s is no word of a total",
  (label) => {
    expect(hasTotalWord(label)).toBe(false);
  },
);

test.each([
  "Grand total",
  "General total",
  "Totaal generaal",
  "Total general",
  "Total général",
  "Total records",
  "Total rows",
  "Totaal regels",
  "Totaal rijen",
  "Totaal (743 records)",
  "Totaal (12 rows)",
  "Totaal (12 regels)",
  "Totaal (12 rijen)",
  "- Totaal -",
  "Totaal: 12",
])("%s is a total and nothing more", (label) => {
  expect(isBareTotal(label)).toBe(true);
});

test.each(["Totaal Noord", "Totaal Jansen (3 records)", "Big total", "records"])(
  "%s is more than the word of a total",
  (label) => {
    expect(isBareTotal(label)).toBe(false);
  },
);

test.each([
  "Gemiddelde",
  "Average",
  "Avg.",
  "Mean",
  "Durchschnitt",
  "Mittelwert",
  "Moyenne",
  "Promedio",
  "Media",
])("%s is an average", (label) => {
  expect(isAverage(label)).toBe(true);
});

test.each(["Aantal", "Count", "Anzahl", "record", "Records", "row", "rows", "regel", "regels", "rijen"])(
  "%s counts",
  (label) => {
    expect(isCount(label)).toBe(true);
  },
);

test("a total is no average and no count", () => {
  expect([isAverage("Totaal"), isCount("Totaal")]).toEqual([false, false]);
});

test.each([
  ["Aantal klanten: 2", 2],
  ["(2 rows affected)", 2],
  ["1 row", 1],
  ["Totaal: 1.250", 1250],
  ["Total 1,250,000", 1_250_000],
  ["count = 7", 7],
  ["Anzahl 7", 7],
  ["Gesamt 7", 7],
  ["Nombre 7", 7],
  ["7 record", 7],
  ["7 regel", 7],
  ["7 rijen", 7],
  ["7 Zeilen", 7],
  ["7 lignes", 7],
  ["2 van 3 records", null],
  ["Klanten 2", null],
  ["Aantal klanten", null],
])("%s says that there are %s rows", (label, rows) => {
  expect(countSaid(label)).toBe(rows);
});
