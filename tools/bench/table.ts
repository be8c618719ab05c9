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

/** A line of numbers to the four digits that a clock can tell. */
export function row(what: string, measured: number | number[], unit: string, aim?: Aim): Row {
  const numbers = [measured].flat().map((each) => Number(each.toPrecision(4)));
  return { what, unit, measured: numbers, ...(aim ? { aim } : {}) };
}

const decimals: Record<string, number> = { s: 2, "×": 2, kB: 1, "%": 1, power: 2 };

function written(numbers: readonly number[], unit: string): string {
  const digits = { minimumFractionDigits: decimals[unit] ?? 0, maximumFractionDigits: decimals[unit] ?? 0 };
  return numbers.map((each) => each.toLocaleString("en", digits)).join(" / ");
}

/** What it should be, and whether it is or by how much not; nothing of what has no aim. */
function judged(numbers: readonly number[], unit: string, aim: Aim | undefined): [aim: string, met: string] {
  if (!aim) return ["", ""];
  const [sign, limit] = "most" in aim ? ["≤", aim.most] : ["≥", aim.least];
  const missed = "most" in aim ? Math.max(...numbers) - limit : limit - Math.min(...numbers);
  const met = missed > 0 ? `no, by ${written([missed], unit)} ${unit}` : "yes";
  return [`${sign} ${limit.toLocaleString("en")} ${unit}`, met];
}

/** The cells of a row: what, what was measured, what it should be, and whether it is. */
function cells({ what, unit, measured, powers, aim }: Row): string[] {
  const value = `${written(measured, unit)} ${unit}`;
  const all = powers
    ? [what, `${value}, powers ${written(powers, "power")}`, ...judged(powers, "power", aim)]
    : [what, value, ...judged(measured, unit, aim)];
  return all.map((cell) => cell.trim());
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
