/**
 * What the code of a folder may import of the others; everything else is forbidden. A file names that file
 * alone.
 */
interface Rule {
  imports: string[];
  /** Files of which only types may be taken. */
  types?: string[];
  /** The packages of the runtime (`node:…`) that it may use. */
  node?: string[];
}

/** The one-way arrows, from the ground up. */
export const rules: Record<string, Rule> = {
  "src/command": { imports: [], node: ["node:module", "node:os", "node:path", "node:util", "node:v8"] },
  "src/contract": { imports: [], node: ["node:crypto"] },
  "src/calendar": { imports: ["src/contract"] },
  "src/statistics": { imports: [] },
  "src/text": { imports: ["src/contract"] },
  "src/charts": { imports: [] },
  "src/reading": {
    imports: ["src/command", "src/contract", "src/calendar", "src/statistics"],
    // A query is run in a process and a temporary folder of its own.
    node: ["node:fs", "node:path", "node:crypto", "node:buffer", "node:v8", "node:os", "node:child_process"],
  },
  "src/metrics": { imports: ["src/contract", "src/calendar", "src/statistics"] },
  "src/planning": { imports: ["src/contract", "src/calendar", "src/metrics"] },
  "src/components": {
    imports: ["src/contract", "src/text", "src/charts"],
    types: ["src/views/page.ts", "src/views/page-frame.ts"],
  },
  "src/browser": {
    imports: ["src/metrics/own-minimum.ts", "src/planning/outcome.ts", "src/text/format.ts"],
    types: ["src/views/page.ts"],
  },
  "src/layouts": {
    imports: ["src/browser", "src/text", "src/components", "src/styles"],
    types: ["src/views/page-frame.ts", "src/views/site.ts"],
  },
  "src/report": {
    imports: [
      "src/command",
      "src/contract",
      "src/calendar",
      "src/statistics",
      "src/metrics",
      "src/planning",
      "src/reading",
      "src/text",
    ],
    node: ["node:fs", "node:path", "node:crypto"],
  },
  "src/views": {
    imports: ["src/contract", "src/text", "src/charts", "src/report/snapshot.ts"],
  },
  "src/pages": { imports: ["src/layouts"] },
  "src/publish": {
    imports: [
      "src/command",
      "src/contract",
      "src/calendar",
      "src/reading",
      "src/report",
      "src/text",
      "src/views",
    ],
    node: ["node:"],
  },
  scripts: {
    imports: [
      "src/command",
      "src/contract",
      "src/calendar",
      "src/reading",
      "src/report",
      "src/publish",
      "src/text",
      "src/views",
    ],
    node: ["node:"],
  },
  // Not the product: they may look anywhere, and nothing of the product may look at them.
  tools: { imports: ["src"], node: ["node:"] },
};

/**
 * What code that must give the same for the same arguments never touches: files, the clock, the locale, nor
 * what an earlier call has left beside its arguments.
 */
export const pureFolders = ["src/metrics", "src/planning", "src/statistics", "src/calendar"];
export const impure =
  /\bDate\.now\b|\bnew Weak(?:Map|Set)\b|\bnew Date\(\)|\bTemporal\.Now\b|\bIntl\.|\.toLocale\w*\(|\.localeCompare\(|\bprocess\.(?:env|argv|cwd|exit|hrtime|platform|std(?:in|out|err))\b/;
