import type { find as nl } from "../nl/find.ts";

/** The register: everything that has a place in the report, by name. */
export const find: typeof nl = {
  title: "Search",
  pages: "Pages",
  teams: "Teams",
  segments: "Segments",
  metrics: "Metrics",
  accounts: "Customers and prospects with a plan",
  tooMany: (count) =>
    `The ${count} customers and prospects are not here: find them on the page of their account manager or their segment.`,
};
