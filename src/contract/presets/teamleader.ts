import type { Preset } from "../preset.ts";

/**
 * Deals with Dutch headers. Only the names that its import asks are documented: the days on which a deal
 * began and closed and its amount must be pointed to under `columns:`.
 */
export const teamleader: Preset = {
  title: "Teamleader",
  sources: [
    "https://support.teamleader.eu/nl/support/solutions/articles/7000018234-how-to-deals-importeren-in-teamleader",
  ],
  forms: {
    quotes: [
      {
        name: "Deals, with the headers that its import asks",
        sureness: { nl: "documented" },
        marks: ["Naam van de klant", "Titel", "Fase"],
        columns: {
          account_manager_id: ["Verantwoordelijke"],
          account_id: ["Naam van de klant"],
          outcome: ["Fase"],
          stage: ["Fase"],
        },
      },
    ],
  },
};
