import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isoOfDay } from "../../src/calendar/day.ts";
import { fileKinds } from "../../src/contract/vocabulary.ts";
import { chance } from "../../src/statistics/chance.ts";

const people = 25;
const accounts = 3000;
const firstDay = 19_358; // 2023-01-01
const days = 1400;
const types = ["bezoek", "telefoon", "e-mail", "video"];

const dutch = (day: number) => isoOfDay(day).split("-").reverse().join("-");

/** An export of activities as a Dutch Excel writes it, some of its dates broken. */
export function activitiesText(rows: number, badCells = 0): string {
  const random = chance(218, "bench");
  const draw = (below: number) => Math.floor(random() * below);
  const dates = Array.from({ length: days }, (_, i) => dutch(firstDay + i));
  const every = badCells === 0 ? 0 : Math.floor(rows / badCells);
  const lines = ["datum;accountmanager;soort;klantnummer;activiteitnummer;status"];
  for (let i = 0; i < rows; i++) {
    const date = every > 0 && i % every === every - 1 ? `32-${i}-2026` : dates[draw(days)];
    lines.push(
      `${date};${101 + draw(people)};${types[draw(types.length)]};K${1000 + draw(accounts)};A${1_000_000 + i};gedaan`,
    );
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** The same rows with every cell in quotes, as Salesforce writes them. */
export const inQuotes = (activities: string) => activities.replace(/[^;\r\n]+/g, '"$&"');

/** The same rows, each with a remark of eighty-four letters that no other has and that hardly packs. */
export function withRemarks(activities: string): string {
  const random = chance(219, "remarks");
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .";
  const remark = () => Array.from({ length: 84 }, () => letters[Math.floor(random() * 64)]).join("");
  const [head, ...rows] = activities.trimEnd().split("\r\n");
  return `${[`${head};opmerking`, ...rows.map((row) => `${row};${remark()}`)].join("\r\n")}\r\n`;
}

/** Writes a data folder with those activities, and the people and accounts that they name. */
export function writeFolder(folder: string, activities: string): void {
  mkdirSync(folder, { recursive: true });
  const team = Array.from({ length: people }, (_, i) => `${101 + i};Team ${i % 5};1;01-01-2020`);
  const portfolio = Array.from({ length: accounts }, (_, i) => `K${1000 + i};klant;A;${101 + (i % people)}`);
  writeFileSync(
    join(folder, "medewerkers.csv"),
    ["medewerkernummer;team;fte;in_dienst", ...team].join("\r\n"),
  );
  writeFileSync(
    join(folder, "klanten.csv"),
    ["klantnummer;status;segment;accountmanager", ...portfolio].join("\r\n"),
  );
  writeFileSync(join(folder, "activiteiten.csv"), activities);
  const off = fileKinds.filter((kind) => !["team", "accounts", "activities"].includes(kind));
  writeFileSync(join(folder, "report.yaml"), `files: { ${off.map((kind) => `${kind}: off`).join(", ")} }\n`);
}
