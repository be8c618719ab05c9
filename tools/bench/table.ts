/** What a number is held against. */
export type Aim = { most: number } | { least: number };

/** A line of the table. */
export interface Row {
  what: string;
  unit: string;
  /** One number, or one for each size. */
  measured: number[];
  /** The power with which it grows from each size to the next, which the aim is then of. */
  powers?: number[];
  aim?: Aim;
}

/** What stands side by side under a heading, measured in one run. */
export interface Section {
  heading: string;
  rows: Row[];
}

/** A line of numbers to the four digits that a clock can tell, without an aim where there is none. */
export function row(what: string, measured: number | number[], unit: string, aim?: Aim): Row {
  const numbers = [measured].flat().map((each) => Number(each.toPrecision(4)));
  return { what, unit, measured: numbers, ...(aim ? { aim } : {}) };
}

const decimals: Record<string, number> = { s: 2, "×": 2, kB: 1, "%": 1 };

function written(numbers: readonly number[], unit: string): string {
  const digits = { minimumFractionDigits: decimals[unit] ?? 0, maximumFractionDigits: decimals[unit] ?? 0 };
  return `${numbers.map((each) => each.toLocaleString("en", digits)).join(" / ")} ${unit}`.trim();
}

const powersWritten = (powers: readonly number[]) => powers.map((power) => power.toFixed(2)).join(", ");

/** How far the worst of the numbers is from what it should be; 0 or less where all are as they should be. */
function missedBy({ measured, powers = measured }: Row, aim: Aim): number {
  return "most" in aim ? Math.max(...powers) - aim.most : aim.least - Math.min(...powers);
}

function aimWritten({ unit, powers }: Row, aim: Aim): string {
  const [sign, limit] = "most" in aim ? ["≤", aim.most] : ["≥", aim.least];
  return powers ? `powers ${sign} ${limit}` : `${sign} ${limit.toLocaleString("en")} ${unit}`.trim();
}

/** The cells of a row: what, what was measured, what it should be, and whether it is or by how much not. */
function cells(line: Row): string[] {
  const { what, unit, measured, powers, aim } = line;
  const value = `${written(measured, unit)}${powers ? ` (powers ${powersWritten(powers)})` : ""}`;
  if (!aim) return [what, value, "", ""];
  const missed = missedBy(line, aim);
  const by = powers ? powersWritten([missed]) : written([missed], unit);
  return [what, value, aimWritten(line, aim), missed > 0 ? `no, by ${by}` : "yes"];
}

/** A section as a terminal shows it. */
export function printed({ heading, rows }: Section): string {
  const lines = rows.map(cells);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const laid = lines.map((line) => `  ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`);
  return [heading, ...laid.map((line) => line.trimEnd())].join("\n");
}

/** Sections as one table of Markdown. */
export function markdownTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ heading, rows }) => [[`**${heading}**`, "", "", ""], ...rows.map(cells)]);
  const written = lines.map((line) => `| ${line.join(" | ")} |`);
  return ["| what | measured | aim | met |", "|---|---|---|---|", ...written].join("\n");
}
