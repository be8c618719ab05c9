import { expect, test } from "vitest";
import {
  dutchHolidays,
  dutchMapping,
  dutchParts,
  dutchPartsOfColumn,
  dutchSettings,
  dutchThresholds,
} from "../../../src/contract/dutch-keys.ts";
import { readSettings } from "../../../src/reading/exports/settings/report-yaml.ts";
import { figuresOf, problemsOf, readField } from "./field.fixture.ts";

const team =
  "personeelsnummer;naam;team;fte;in_dienst\n1;Anna Smit;Noord;1;2020-01-01\n2;Bram Bos;Zuid;0,8;2020-01-01\n";
const deals =
  "Nr;Eigenaar;Datum;Fase;Klaar;Bedrag\nQ1;1;05-10-2026;binnen;20-10-2026;1\nQ2;1;05-10-2026;test;20-10-2026;1\nQ3;A. Smit;05-10-2026;binnen;20-10-2026;2\nQ3;A. Smit;05-10-2026;binnen;20-10-2026;3\n";

const dutch = `organisatie: Noordzee Techniek
talen: [nl, en]
munt: EUR
feestdagen: { erbij: [2026-05-05], eraf: [] }
boekjaar_begint: 1
drempels: { onderbezet: 0.15, op_plan: 0.9 }
namen: initialen
personen: { "Anna Smit": ["A. Smit"] }
regels: { quotes.closed_before_issued: waarschuwing }
bestanden:
  offertes:
    pad: deals.csv
    scheidingsteken: ";"
    datumvolgorde: dmy
    kolommen: { offertenummer: Nr, accountmanager: { eerste_van: [Eigenaar] }, offertedatum: Datum, uitslag: Fase, afgesloten_op: Klaar, waarde: Bedrag }
    waarden: { uitslag: { binnen: gewonnen } }
    overslaan: { uitslag: [test] }
    eenmalig: { kolom: Nr, behoud: laatste, volgens: regel }
    vermenigvuldigen: { waarde: 1000 }
  targets:
    kantelen: { kolommen: maanden, naam: vanaf, waarde: waarde, jaar: 2026 }
    duurt: maand
    standaard: { maat: omzet }
  klanten: uit
`;

const folder = (yaml: string) =>
  readField({
    files: {
      "medewerkers.csv": team,
      "deals.csv": deals,
      "targets.csv": "team;jan;feb\nNoord;100;200\n",
      "report.yaml": yaml,
    },
  });

test("A report.yaml that is Dutch throughout is read as the English one", () => {
  const data = folder(dutch);
  expect(problemsOf(data).filter((each) => /^error|settings/.test(each))).toEqual([]);
  expect(figuresOf(data, ["activity.count.orders", "activity.count.revenue"])).toEqual([2, 4000]);
  expect(data.settings).toMatchObject({
    organisation: "Noordzee Techniek",
    names: "initials",
    thresholds: { understaffed: 0.15, on_plan: 0.9 },
    holidays: { add: ["2026-05-05"] },
    rules: { "quotes.closed_before_issued": "warning" },
    files: { accounts: "off", targets: { lasts: "month", unpivot: { name: "from", columns: "months" } } },
  });
  expect(data.dataset.targets.map(({ value }) => value)).toEqual([100, 200]);
});

test("Every key has a Dutch name of its own beside the others of its place", () => {
  const tables = [
    dutchSettings,
    dutchThresholds,
    dutchMapping,
    dutchHolidays,
    ...Object.values(dutchParts),
    ...Object.values(dutchPartsOfColumn),
  ];
  for (const table of tables) {
    const names = Object.entries(table).flatMap(([name, other]) => (name === other ? [name] : [name, other]));
    expect(new Set(names).size).toBe(names.length);
  }
});

const wrong = (yaml: string) =>
  readSettings(yaml).problems.list.map(({ line, column, message }) => `${line} ${column}: ${message}`);

test.each([
  ["munt: EUR\ncurrency: USD\n", '2 currency: "currency" and "munt" are the same'],
  ["files: { quotes: off, offertes: off }\n", '1 files.offertes: "offertes" and "quotes" are the same'],
  [
    "bestanden:\n  offertes:\n    waarden: { uitslag: { a: won } }\n    values: { uitslag: { b: won } }\n",
    '4 bestanden.offertes.values: "values" and "waarden" are the same',
  ],
  [
    "bestanden: { offertes: { kolommen: { waarde: A, value: B } } }\n",
    '1 bestanden.offertes.kolommen.value: "value" and "waarde" are the same',
  ],
])("The same setting in two languages is an error that names both as they are written: %s", (yaml, said) => {
  expect(wrong(yaml)).toEqual([expect.stringContaining(said)]);
});

test.each([
  ["bestandn: {}\n", "1 bestandn: ", 'Did you mean "bestanden"?'],
  ["bestanden: { offertes: { kolomen: {} } }\n", "bestanden.offertes.kolomen: ", '"kolommen"?'],
  ["drempels: { onderbezett: 1 }\n", "drempels.onderbezett: ", '"onderbezet"?'],
  ["bestanden: { offertes: { eenmalig: { kolm: Nr } } }\n", "bestanden.offertes.eenmalig", '"kolom"?'],
  ["bestanden: { offertes: { duurt: maandje } }\n", "bestanden.offertes.duurt: ", ""],
  ["uren_per_dag: 30\n", "1 uren_per_dag: ", "hours from 1 to 24"],
])("What is wrong is told under the name that was written: %s", (yaml, place, said) => {
  const told = wrong(yaml).join("\n");
  expect(told).toContain(place);
  expect(told).toContain(said);
});

test("Lines to paste are in the words of report.yaml", () => {
  const pasted = (yaml: string) =>
    folder(yaml).problems.find(({ rule }) => rule === "cell.unknown_word")?.paste;
  const without = (text: string) => text.replace(/ {4}waarden: .*\n/, "");
  expect(pasted(without(dutch))).toBe(
    'bestanden:\n  offertes:\n    waarden:\n      outcome: { "binnen": "?" }',
  );
  const mixed = without(dutch).slice(dutch.indexOf("bestanden:")).replace("bestanden:", "files:");
  expect(pasted(`people: { "Anna Smit": ["A. Smit"] }\n${mixed.replaceAll("pad:", "path:")}`)).toMatch(
    /^files:\n {2}offertes:\n {4}waarden:/,
  );
  expect(
    pasted(
      "files:\n  quotes:\n    path: deals.csv\n    columns: { quote_id: Nr, account_manager_id: Eigenaar, issued_on: Datum, outcome: Fase, closed_on: Klaar, value: Bedrag }\n",
    ),
  ).toMatch(/^files:\n {2}quotes:\n {4}values:/);
});

test("What is pointed to and not there is told at the Dutch key", () => {
  const data = folder('bestanden:\n  offertes:\n    pad: "offertes-*.csv"\n');
  expect(data.problems.find(({ rule }) => rule === "file.not_found")).toMatchObject({
    line: 3,
    column: "bestanden.offertes.pad",
  });
});

test("A Dutch message names settings as a Dutch report.yaml does, and what stands in quotes as it is", () => {
  const said = (yaml: string) =>
    folder(yaml).problems.find(({ rule }) => rule === "cell.unknown_word")?.message_nl ?? "";
  const without = dutch.replace(/ {4}waarden: .*\n/, "");
  expect(said(without)).toContain('Zeg onder waarden: in report.yaml wat elk woord betekent ("*"');
  expect(said(without)).toContain("overslaan:");
  expect(
    said(
      "files:\n  quotes:\n    path: deals.csv\n    columns: { quote_id: Nr, account_manager_id: Eigenaar, issued_on: Datum, outcome: Fase, closed_on: Klaar, value: Bedrag }\n",
    ),
  ).toContain("Zeg onder values: in report.yaml");
});
