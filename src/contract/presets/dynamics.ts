import type { Preset } from "../preset.ts";
import { all, translated } from "./words.ts";

const owner = ["Owner", "Eigenaar", "Besitzer"];
const regarding = ["Regarding", "Betreft", "Bezug"];
const activityType = [
  "Activity Type",
  "Type activiteit",
  "Activiteittype",
  "Activiteitstype",
  "Aktivitätstyp",
];
const activityStatus = [
  ...["Activity Status", "Activiteitstatus", "Activiteitsstatus", "Status activiteit"],
  ...["Aktivitätsstatus", "Status der Aktivität"],
];
const actualEnd = ["Actual End", "Werkelijk einde", "Werkelijke einddatum", "Tatsächliches Ende"];
const due = ["Due Date", "Einddatum", "Vervaldatum", "Fälligkeitsdatum", "Fällig am"];
const start = ["Start Date", "Begindatum", "Startdatum", "Anfangsdatum"];
const status = ["Status", "Statuscode"];
const createdOn = ["Created On", "Gemaakt op", "Erstellt am"];
const closeDate = [
  ...["Actual Close Date", "Werkelijke sluitingsdatum", "Feitelijke sluitingsdatum"],
  ...["Tatsächliches Abschlussdatum", "Tats. Abschlussdatum"],
];
const opportunity = [
  "(Do Not Modify) Opportunity",
  "(Niet wijzigen) Verkoopkans",
  "(Nicht ändern) Verkaufschance",
];
const phoneCall = [
  "(Do Not Modify) Phone Call",
  "(Niet wijzigen) Telefoongesprek",
  "(Nicht ändern) Telefonanruf",
];
const doneOrPlanned = {
  ...all("done", ["Completed", "Voltooid", "Abgeschlossen", "Made", "Received"]),
  ...all("planned", ["Open", "Openen", "Scheduled", "Gepland", "Offen", "Geplant"]),
};
const canceled = ["Canceled", "Cancelled", "Geannuleerd", "Storniert", "Abgebrochen"];

/** The same words under whichever of its headers a column stands. */
const under = (headers: readonly string[], words: readonly string[]) =>
  Object.fromEntries(headers.map((header) => [header, words]));

/** Export to Excel of a view; a "(Do Not Modify) …" column holds the number of the row. */
export const dynamics: Preset = {
  title: "Microsoft Dynamics 365",
  sources: [
    "https://learn.microsoft.com/en-us/dynamics365/sales/developer/entities/opportunity",
    "https://learn.microsoft.com/en-us/power-apps/developer/data-platform/reference/entities/activitypointer",
  ],
  forms: {
    activities: [
      {
        name: "Activities",
        sureness: { en: "documented", ...translated },
        marks: [activityType],
        columns: {
          activity_id: ["(Do Not Modify) Activity", "(Niet wijzigen) Activiteit", "(Nicht ändern) Aktivität"],
          date: [...actualEnd, ...due, ...start],
          account_manager_id: owner,
          type: activityType,
          account_id: regarding,
          status: activityStatus,
        },
        values: {
          type: {
            ...all("visit", [
              "Appointment",
              "Recurring Appointment",
              "Afspraak",
              "Terugkerende afspraak",
              "Termin",
            ]),
            ...all("call", ["Phone Call", "Telefoongesprek", "Telefonanruf", "Telefonat"]),
            ...all("email", ["Email"]),
            ...all("other", [
              ...[
                "Letter",
                "Fax",
                "Service Activity",
                "Social Activity",
                "Campaign Response",
                "Campaign Activity",
              ],
              ...["Opportunity Close", "Quote Close", "Order Close", "Case Resolution"],
              ...[
                "Brief",
                "Serviceactiviteit",
                "Campagnereactie",
                "Campagneactiviteit",
                "Verkoopkans sluiten",
              ],
              ...["Serviceaktivität", "Kampagnenreaktion", "Kampagnenaktivität", "Verkaufschance schließen"],
            ]),
          },
          status: doneOrPlanned,
        },
        // A task is work to do, no contact; what was cancelled did not take place.
        skip: { ...under(activityType, ["Task", "Taak", "Aufgabe"]), ...under(activityStatus, canceled) },
      },
      {
        name: "Phone Calls",
        sureness: { en: "seen_in_code", ...translated },
        marks: [phoneCall, ["Due", ...due]],
        columns: {
          activity_id: phoneCall,
          date: [...actualEnd, "Due", ...due],
          account_manager_id: [...owner, "Assigned To", "Toegewezen aan", "Zugewiesen zu"],
          account_id: regarding,
          status: activityStatus,
        },
        values: { status: doneOrPlanned },
        skip: under(activityStatus, canceled),
        defaults: { type: "call" },
      },
    ],
    quotes: [
      {
        name: "Opportunities",
        sureness: { en: "documented", ...translated },
        marks: [status, owner, createdOn, closeDate],
        columns: {
          quote_id: opportunity,
          account_manager_id: owner,
          issued_on: createdOn,
          account_id: [
            ...["Account", "Potential Customer", "Mogelijke klant", "Potentiële klant"],
            ...["Firma", "Potenzieller Kunde"],
          ],
          outcome: status,
          expected_on: [
            ...["Est. Close Date", "Estimated Close Date", "Geschatte sluitingsdatum"],
            ...["Gesch. Abschlussdatum", "Geschätztes Abschlussdatum"],
          ],
          closed_on: closeDate,
          stage: [
            "Pipeline Phase",
            "Sales Stage",
            "Pijplijnfase",
            "Verkoopfase",
            "Pipelinephase",
            "Vertriebsphase",
          ],
          value: [
            ...["Actual Revenue", "Werkelijke opbrengst", "Werkelijke omzet", "Tatsächlicher Umsatz"],
            ...["Est. Revenue", "Geschatte opbrengst", "Geschatte omzet", "Geschätzter Umsatz"],
          ],
          currency: [
            "Currency",
            "Valuta",
            "Währung",
            "Transaction Currency",
            "Transactievaluta",
            "Transaktionswährung",
          ],
        },
        // The Dutch label of an open one is that of a button.
        values: { outcome: { Openen: "open" } },
      },
    ],
  },
};
