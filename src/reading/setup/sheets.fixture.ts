import { isAnyHeading } from "./known-names.ts";
import { readSheet, type Sheet } from "./sheet.ts";

/** A CSV file as setup looks at it. */
export function sheetFrom(file: string, lines: readonly string[]): Sheet {
  const sheet = readSheet(file, Buffer.from(lines.join("\r\n")), isAnyHeading);
  if (!sheet) throw new Error(`${file} holds no rows with headings`);
  return sheet;
}

/**
 * Employees as a Dutch system for salaries exports them: contract lines, names turned and in parts, staff who
 * do not sell.
 */
export const employees = sheetFrom("personeel 2026.csv", [
  "Medewerker;Roepnaam;Voorvoegsel;Achternaam;Naam;Functie;Organisatorische eenheid;FTE;Datum in dienst;Datum uit dienst;Begindatum contract;Einddatum contract",
  "00101;Anna;de;Boer;Boer, Anna de;Account manager;Verkoop Oost;1,00;01-03-2019;;01-03-2019;31-12-2025",
  "00101;Anna;de;Boer;Boer, Anna de;Account manager;Verkoop Oost;0,80;01-03-2019;;01-01-2026;",
  "00102;Bram;;Visser;Visser, Bram;Account manager;Verkoop West;1,00;13-09-2016;;13-09-2016;",
  "00201;Carla;;Prins;Prins, Carla;Controller;Financiën;1,00;01-02-2017;;01-02-2017;",
]);

/** Opportunities of Salesforce. */
export const opportunities = sheetFrom("report1700000000001.csv", [
  '"Opportunity Owner","Account Name","Opportunity Name","Stage","Amount","Close Date","Created Date"',
  '"Anna de Boer","Staal BV","Staal 1","Closed Won","1.250,50","20-10-2026","15-9-2026"',
  '"Anna de Boer","Hout BV","Hout 1","Closed Lost","2.500,00","21-10-2026","16-9-2026"',
  '"Bram Visser (Deactivated User)","Glas BV","Glas 1","Waiting for signature","3.000,00","22-12-2026","17-9-2026"',
]);

/** Targets as a sheet has them: a title with the unit, a column for each month, a total. */
export const wideTargets = sheetFrom("Targets.csv", [
  "Targets omzet 2026 (x € 1.000);;;;",
  ";;;;",
  "Team;Verkoper;jan;feb;mrt",
  "Oost;Anna de Boer;55;55;60",
  "West;Bram Visser;45;45;50",
]);
