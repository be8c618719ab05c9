import { expect, test } from "vitest";
import { languages } from "../../contract/vocabulary.ts";
import { readSettings } from "../exports/settings/report-yaml.ts";
import { proposalOf } from "./proposal.ts";
import { reportYaml } from "./setup-text.ts";
import { employees, opportunities, sheetFrom, wideTargets } from "./sheets.fixture.ts";

const sheets = [employees, opportunities, wideTargets];
const open = () => false;

test.each(languages)(
  "in %s report.yaml is one that the reader takes, with every decision of the proposal",
  (language) => {
    const { settings, problems } = readSettings(reportYaml(proposalOf(sheets), language, open));
    expect(problems.list).toEqual([]);
    expect(settings.languages[0]).toBe(language);
    expect(settings.people).toEqual({ "Bram Visser": ["Bram Visser (Deactivated User)"] });
    expect(settings.files.team).toMatchObject({
      path: "personeel 2026.csv",
      columns: { person_id: "Medewerker", name: ["Roepnaam", "Voorvoegsel", "Achternaam"] },
      values: { team: { "Verkoop Oost": "Oost", "Verkoop West": "West" } },
    });
    expect(settings.files.targets).toMatchObject({ unpivot: { year: 2026 }, multiply: { value: 1000 } });
  },
);

test("above every line stands why it is there", () => {
  const lines = reportYaml(proposalOf(sheets), "en", open).split("\n");
  const without = lines.flatMap((line, i) => {
    const isDecision = /^ {4}(unpivot|lasts|skip)|^ {6}\w+:/.test(line);
    return isDecision && !lines[i - 1]?.trim().startsWith("#") ? [line] : [];
  });
  expect(without.filter((line) => !/Organisatorische|Verkoop/.test(line))).toEqual([]);
});

test("questions without an answer stand on top, those with one do not", () => {
  const proposal = proposalOf(sheets);
  expect(reportYaml(proposal, "en", open)).toMatch(/^#[^\n]*\n#\n# Still to be answered:/);
  expect(reportYaml(proposal, "en", () => true)).not.toContain("Still to be answered");
});

test("exports of a kind that are read alike are one, those that are not each stand apart", () => {
  const second = { ...opportunities, file: "report1700000000002.csv" };
  const files = (text: string) => readSettings(text).settings.files.quotes;
  expect(files(reportYaml(proposalOf([opportunities, second]), "en", open))).toMatchObject({
    path: ["report1700000000001.csv", "report1700000000002.csv"],
  });
  const own = sheetFrom("offertes 2025.csv", [
    "Offertenr;Verkoper;Offertedatum;Fase",
    "1;Anna;13-10-2025;gewonnen",
  ]);
  expect(files(reportYaml(proposalOf([opportunities, own]), "en", open))).toHaveLength(2);
});

test("a file in our own form under its own name needs no line", () => {
  const own = sheetFrom("medewerkers.csv", [
    "medewerkernummer;naam;team;fte;in_dienst",
    "1;Anna;Oost;1;13-01-2020",
  ]);
  expect(readSettings(reportYaml(proposalOf([own]), "nl", open)).settings.files).toEqual({});
});

test("nothing that stands in a file becomes a line of report.yaml of its own", () => {
  const sheet = sheetFrom("deals\r\nrules: {}.csv", [
    '"Deal Name","Deal Stage","Deal owner","Create Date"',
    '"A","Signed\rcurrency: USD\naudience: company","Anna","2026-10-13"',
  ]);
  const { settings, problems } = readSettings(reportYaml(proposalOf([sheet]), "en", open));
  expect(problems.list).toEqual([]);
  expect([settings.currency, settings.audience]).toEqual(["EUR", "management"]);
  expect(settings.files.quotes).toMatchObject({ path: "deals\r\nrules: {}.csv" });
});
