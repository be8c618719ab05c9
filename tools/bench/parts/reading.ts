import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asExcel, forms } from "../../invented/forms.ts";
import { fiveYears, writeOrganisation } from "../../invented/organisation.ts";
import type { Part } from "../part.ts";
import { measured } from "../run.ts";
import { type Row, row } from "../table.ts";

const activities = 1_000_000;
const rounds = 3;

/** The fastest of some rounds; the memory of a process that reads once. */
function reading(folder: string) {
  const { seconds, made } = measured(folder, ["read"], rounds);
  return { seconds: seconds.read, rows: made.read, megabytes: measured(folder, ["read"]).peakMegabytes };
}

/** An export of a million activities beside PapaParse splitting the same text, then other forms beside it. */
export const readingPart: Part = async (folder) => {
  const plain = join(folder, "plain");
  writeOrganisation(plain, fiveYears(25, activities));
  const csv = asExcel(readFileSync(join(plain, "activities.csv"), "utf8"));
  writeFileSync(join(plain, "activities.csv"), csv);
  appendFileSync(join(plain, "report.yaml"), "files: { quotes: off }\n");
  const both = measured(plain, ["split", "read"], rounds).seconds;
  const own = reading(plain);
  const rows: Row[] = [
    row("PapaParse alone, into rows", both.split, "s"),
    row("reading, checking and linking them", both.read, "s"),
    row("… × PapaParse alone", both.read / both.split, "×", { most: 2 }),
    row("… peak memory of a process that only reads", own.megabytes, "MB", { most: 600 }),
  ];
  for (const { what, put, aim, memory, whole = 1 } of forms) {
    const place = join(folder, "form");
    cpSync(plain, place, { recursive: true });
    await put(place, csv);
    const { seconds, rows: read, megabytes } = reading(place);
    if (read !== activities * whole) throw new Error(`${what}: ${read} rows in place of ${activities}`);
    const times = [seconds / own.seconds, megabytes / own.megabytes];
    rows.push(row(`${what}: time / memory × the export`, times, "×", aim));
    if (memory) rows.push(row("… peak memory", megabytes, "MB", memory));
    rmSync(place, { recursive: true });
  }
  return {
    heading: `Reading an export of ${activities.toLocaleString("en")} activities, as Excel writes it`,
    rows,
  };
};
