import type { site as dutch } from "../nl/site.ts";

/** The furniture of every page in English. */
export const site: typeof dutch = {
  skip: "Skip to content",
  product: "Sales productivity",
  pagesLabel: "Pages",
  languageLabel: "Language",
  inLanguage: { nl: "Nederlands", en: "English" },
  audience: (name) => (name === "management" ? "for management" : `for ${name}`),
  pages: {
    index: "Overview",
    strength: "Strength",
    activity: "Activity",
    conversion: "Conversion",
    customers: "Customers",
    both: "Hours and customers",
    people: "Account managers",
    quality: "Data quality",
    method: "Method",
  },
  crumbsLabel: "You are here",
  segments: "Segments",
  fromHours: "From hours",
  fromCustomers: "From customers",
  dataAsTable: "Data as a table",
  tableOf: (caption) => `Table: ${caption}`,
  download: { hours: "Figures from hours (CSV)", customers: "Figures from customers (CSV)" },
  definitions: "Definitions:",
  builtFrom: (files) => `Made from ${files}.`,
  dataUntil: (day) => `Activities and quotes up to ${day}.`,
};
