import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isoOfDay } from "../../src/calendar/day.ts";
import { fileContracts } from "../../src/contract/files.ts";
import { type PresetName, presetNames, presets } from "../../src/contract/presets.ts";
import { type FileKind, fileKinds, media, outcomes } from "../../src/contract/vocabulary.ts";
import { isOfForm } from "../../src/reading/exports/settings/effective-mapping.ts";
import type { ReadData } from "../../src/reading/read.ts";
import { fixture, read } from "../folders.fixture.ts";

/**
 * The exports of one system as a folder, with only these read: no account is known but by the row that names
 * it.
 */
function readAny(preset: PresetName, files: Partial<Record<FileKind, string>>): ReadData {
  const folder = mkdtempSync(join(tmpdir(), "handjes-preset-"));
  cpSync(join(fixture("presets"), preset), folder, { recursive: true });
  const lines = fileKinds
    .filter((kind) => kind !== "team")
    .map((kind) => `  ${kind}: ${files[kind] ?? "off"}\n`);
  writeFileSync(join(folder, "report.yaml"), `files:\n${lines.join("")}`);
  return read(folder);
}

const errorsOf = ({ problems }: ReadData) => problems.filter(({ severity }) => severity === "error");

function readPreset(preset: PresetName, files: Partial<Record<FileKind, string>>): ReadData {
  const data = readAny(preset, files);
  expect(errorsOf(data)).toEqual([]);
  return data;
}

function activities({ dataset: { activities: columns, people } }: ReadData): string[] {
  return Array.from({ length: columns.length }, (_, i) =>
    [
      isoOfDay(columns.day[i] ?? 0),
      people[columns.person[i] ?? -1]?.name.split(" ")[0],
      media[columns.type[i] ?? 0],
      columns.planned[i] === 1 ? "planned" : "done",
    ].join(" "),
  );
}

function quotes({ dataset: { quotes: columns, people } }: ReadData): string[] {
  return Array.from({ length: columns.length }, (_, i) => {
    const closed = columns.closedOn[i] ?? -1;
    return [
      isoOfDay(columns.issuedOn[i] ?? 0),
      people[columns.person[i] ?? -1]?.name.split(" ")[0],
      outcomes[columns.outcome[i] ?? 0],
      closed < 0 ? "–" : isoOfDay(closed),
      columns.value[i],
    ].join(" ");
  });
}

const flow = (preset: PresetName, file: string) => `{ preset: ${preset}, path: ${file} }`;

const threeQuotes = [
  "2026-02-01 Sanne won 2026-03-20 12500.5",
  "2026-02-02 Joost lost 2026-03-21 8000",
  "2026-02-03 Joost open – 100",
];

test.each<[PresetName, string, string[]]>([
  ["salesforce", "Opportunity.csv", threeQuotes],
  ["salesforce", "report.csv", ["2026-02-01 Sanne won 2026-03-20 12500.5", "2026-02-02 Joost open – 8000"]],
  ["hubspot", "deals.csv", threeQuotes],
  [
    "dynamics",
    "opportunities.csv",
    [
      "2026-02-01 Sanne won 2026-03-20 12500.5",
      "2026-02-02 Joost lost 2026-03-21 NaN",
      "2026-02-03 Joost open – NaN",
    ],
  ],
  ["pipedrive", "deals.csv", threeQuotes],
])("quotes of %s: %s", (preset, file, expected) => {
  expect(quotes(readPreset(preset, { quotes: flow(preset, file) }))).toEqual(expected);
});

/** The open quotes of an export: the stage they are in, and the day on which their outcome is expected. */
function pipeline({ dataset: { quotes: columns } }: ReadData): string[] {
  return Array.from({ length: columns.length }, (_, i) => i)
    .filter((i) => outcomes[columns.outcome[i] ?? 0] === "open")
    .map((i) => {
      const expected = columns.expectedOn[i] ?? -1;
      return `${columns.stage[i]} ${expected < 0 ? "–" : isoOfDay(expected)}`;
    });
}

test.each<[PresetName, string, string[]]>([
  ["salesforce", "Opportunity.csv", ["Negotiation/Review 2026-12-21"]],
  ["salesforce", "report.csv", ["Prospecting 2026-12-21"]],
  ["pipedrive", "deals.csv", ["Offer –"]],
])(
  "a stage that is the outcome too is read as both, and the day expected: %s %s",
  (preset, file, expected) => {
    expect(pipeline(readPreset(preset, { quotes: flow(preset, file) }))).toEqual(expected);
  },
);

test.each<[PresetName, string, string[]]>([
  [
    "salesforce",
    "Task.csv",
    ["2026-03-02 Sanne call done", "2026-03-03 Sanne email done", "2026-12-03 Joost call planned"],
  ],
  ["salesforce", "Event.csv", ["2026-03-05 Sanne visit done"]],
  ["hubspot", "engagements.csv", ["2026-03-02 Sanne call done", "2026-03-05 Sanne visit done"]],
  ["hubspot", "calls.csv", ["2026-03-02 Sanne call done"]],
  ["hubspot", "meetings.csv", ["2026-03-02 Sanne visit done", "2026-12-03 Sanne visit planned"]],
  ["dynamics", "activities.csv", ["2026-03-25 Sanne visit done", "2026-03-02 Sanne call done"]],
  ["dynamics", "phonecalls.csv", ["2026-03-25 Sanne call done"]],
  [
    "pipedrive",
    "activities.csv",
    ["2026-03-02 Sanne visit done", "2026-12-03 Sanne call planned", "2026-03-04 Joost other done"],
  ],
])("activities of %s: %s", (preset, file, expected) => {
  expect(activities(readPreset(preset, { activities: flow(preset, file) }))).toEqual(expected);
});

test("of a list whose kind its headers do not tell, report.yaml says the kind", () => {
  const emails = (defaults: string) => `{ preset: hubspot, path: emails.csv${defaults} }`;
  const data = readPreset("hubspot", { activities: emails(", defaults: { type: email }") });
  expect(activities(data)).toEqual(["2026-03-02 Sanne email done"]);
  const asked = errorsOf(readAny("hubspot", { activities: emails("") }));
  expect(asked.map(({ rule, column }) => `${rule} ${column}`)).toEqual(["column.missing type"]);
});

test("tasks and events of Salesforce are read together, each by its own form", () => {
  const data = readPreset("salesforce", {
    activities: "{ preset: salesforce, path: [Task.csv, Event.csv] }",
  });
  expect(activities(data)).toHaveLength(4);
  expect(
    data.sources.filter(({ kind }) => kind === "activities").map(({ rowsSkipped }) => rowsSkipped),
  ).toEqual([2, 2]);
});

test.each<[PresetName, string, string, string[]]>([
  [
    "salesforce",
    "Account.csv",
    "Contact.csv",
    ["001A1 Bakker Techniek BV customer 0", "001A2 De Hoop prospect 1"],
  ],
  [
    "hubspot",
    "companies.csv",
    "contacts.csv",
    ["9001 Bakker Techniek BV customer 0", "9002 De Hoop prospect 1"],
  ],
  ["pipedrive", "organizations.csv", "people.csv", ["Bakker Techniek BV Bakker Techniek BV customer 0"]],
])("accounts and contact persons of %s", (preset, accountFile, contactFile, expected) => {
  const status = preset === "pipedrive" ? ", defaults: { status: customer }" : "";
  const { accounts, contacts } = readPreset(preset, {
    accounts: `{ preset: ${preset}, path: ${accountFile}${status} }`,
    contacts: flow(preset, contactFile),
  }).dataset;
  expect(accounts.map(({ id, name, status: is, manager }) => `${id} ${name} ${is} ${manager}`)).toEqual(
    expected,
  );
  expect(contacts.map(({ account }) => account)).toEqual([0]);
});

test("what a preset does not know is pointed to beside it", () => {
  const data = readPreset("teamleader", {
    quotes:
      '{ preset: teamleader, path: deals.csv, columns: { issued_on: Datum, closed_on: Afgesloten, value: Bedrag }, values: { outcome: { Gewonnen: won, "*": open } } }',
  });
  expect(quotes(data)).toEqual(["2026-02-01 Sanne won 2026-03-20 12500.5", "2026-02-02 Joost open – 8000"]);
});

/** The first line of each export of a system, as headers. */
function headersOf(preset: PresetName): string[][] {
  const folder = join(fixture("presets"), preset);
  return readdirSync(folder).map((file) => {
    const [first = ""] = readFileSync(join(folder, file), "utf8").split("\n");
    return first.split(/[,;]/).map((header) => header.replaceAll('"', "").trim());
  });
}

test.each(presetNames)(
  "every form of %s has an export here, and names columns of the contract alone",
  (name) => {
    const exports = headersOf(name);
    for (const kind of fileKinds) {
      for (const form of presets[name].forms[kind] ?? []) {
        expect(
          exports.some((headers) => isOfForm(form, headers)),
          form.name,
        ).toBe(true);
        const known = new Set(Object.keys(fileContracts[kind].columns));
        const parts = [form.columns, form.values ?? {}, form.defaults ?? {}, form.first_of ?? {}];
        expect(new Set(parts.flatMap(Object.keys)).difference(known)).toEqual(new Set());
      }
    }
    expect(presets[name].sources.every((source) => source.startsWith("https://"))).toBe(true);
  },
);
