import type { Column } from "../contract/column.ts";
import type { BesideContract, FileContract } from "../contract/file.ts";
import { besideContracts, fileContracts } from "../contract/files.ts";
import type { Language } from "../contract/vocabulary.ts";

export interface TemplateFile {
  name: string;
  text: string;
}

const words = {
  nl: {
    title: "# Uw gegevens",
    intro:
      "Zet hier uw exports neer, onder deze namen of met een eigen naam die u in report.yaml aanwijst. Niet elk bestand is nodig: wat ontbreekt, staat in het rapport uit en wordt nooit als nul geteld. Kolommen met ★ zijn verplicht.",
    row: "Een regel is",
    columns: "| kolom | betekenis | voorbeeld |\n|---|---|---|",
    values: "waarden",
    settings:
      '# Instellingen van het rapport; alles heeft een standaardwaarde. Haal het hekje weg om iets te zetten.\norganisatie: Onze organisatie\ntalen: [nl, en]\n# munt: EUR\n# land: NL                 # feestdagen\n# boekjaar_begint: 1       # maand\n# verkoopdeel: 0.6         # deel van een werkdag dat voor klanten is\n# bestanden:               # alleen voor exports met andere namen\n#   offertes:\n#     pad: mijn-crm-export.csv\n#     kolommen: { offertenummer: Nummer, accountmanager: Verkoper, offertedatum: Datum, uitslag: Fase }\n#     waarden: { uitslag: { Binnen: gewonnen, Weg: verloren, "*": open } }\n',
  },
  en: {
    title: "# Your data",
    intro:
      "Put your exports here, under these names or under a name of their own that report.yaml points to. Not every file is needed: what is missing is switched off in the report and never counted as zero. Columns with ★ are required.",
    row: "A row is",
    columns: "| column | meaning | example |\n|---|---|---|",
    values: "values",
    settings:
      '# Settings of the report; everything has a default. Take the hash away to set something.\norganisation: Our organisation\nlanguages: [en, nl]\n# currency: EUR\n# country: NL              # public holidays\n# fiscal_year_starts: 1\n# selling_share: 0.6       # part of a working day that is for customers\n# files:                   # only for exports with other names\n#   quotes:\n#     path: my-crm-export.csv\n#     columns: { quote_id: Number, account_manager_id: Owner, issued_on: Date, outcome: Stage }\n#     values: { outcome: { Won: won, Lost: lost, "*": open } }\n',
  },
} as const;

/** Excel in Dutch reads `;` and a BOM; an English one reads commas. */
const dialect = {
  nl: { mark: "\uFEFF", delimiter: ";", end: "\r\n" },
  en: { mark: "\uFEFF", delimiter: ",", end: "\r\n" },
} as const;

const nameOf = (name: string, column: Column, language: Language) => (language === "nl" ? column.nl : name);

type AnyContract = FileContract | BesideContract;

/** Every file that may lie in a data folder. */
const allContracts: readonly AnyContract[] = [...Object.values(fileContracts), ...besideContracts];

const englishName = (contract: AnyContract) => ("kind" in contract ? contract.kind : contract.name);

function fileName(contract: AnyContract, language: Language): string {
  return `${language === "nl" ? contract.nl : englishName(contract)}.csv`;
}

function headerOnly(contract: AnyContract, language: Language): TemplateFile {
  const { mark, delimiter, end } = dialect[language];
  const header = Object.entries(contract.columns).map(([name, column]) => nameOf(name, column, language));
  return { name: fileName(contract, language), text: `${mark}${header.join(delimiter)}${end}` };
}

/** The columns of a file as a table of Markdown. */
export function columnsTable(contract: AnyContract, language: Language): string {
  const rows = Object.entries(contract.columns).map(([name, column]) => {
    const values = [...(column.words ?? [])].map(([value, others]) =>
      language === "nl" ? (others[0] ?? value) : value,
    );
    const said = values.length > 0 ? ` (${words[language].values}: ${values.join(", ")})` : "";
    return `| ${nameOf(name, column, language)}${column.required ? " ★" : ""} | ${column.doc[language]}${said} | ${column.example[language]} |`;
  });
  return [words[language].columns, ...rows].join("\n");
}

function readme(language: Language): TemplateFile {
  const parts = allContracts.map((contract) =>
    [
      `## ${fileName(contract, language)}`,
      `${words[language].row} ${contract.row[language]}.`,
      columnsTable(contract, language),
    ].join("\n\n"),
  );
  return {
    name: "README.md",
    text: `${[words[language].title, words[language].intro, ...parts].join("\n\n")}\n`,
  };
}

/**
 * An empty data folder: a header per kind of file, an explanation of every column, and a commented
 * report.yaml.
 */
export function templateFiles(language: Language): TemplateFile[] {
  return [
    ...allContracts.map((contract) => headerOnly(contract, language)),
    { name: "report.yaml", text: words[language].settings },
    readme(language),
  ];
}
