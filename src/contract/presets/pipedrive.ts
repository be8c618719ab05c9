import type { Preset } from "../preset.ts";
import { all, no, translated, yes } from "./words.ts";

const organizationName = ["Organization - Name", "Organisatie - Naam", "Organisation - Name"];
const organizationOwner = ["Organization - Owner", "Organisatie - Eigenaar", "Organisation - Besitzer"];
const personName = ["Person - Name", "Persoon - Naam"];
const personOrganization = ["Person - Organization", "Persoon - Organisatie", "Person - Organisation"];
const activityType = ["Activity - Type", "Activiteit - Type", "Aktivität - Typ"];
const dueDate = [
  ...["Activity - Due date", "Activiteit - Vervaldatum", "Activiteit - Einddatum", "Activiteit - Deadline"],
  "Aktivität - Fälligkeitsdatum",
];
const assignedTo = [
  ...["Activity - Assigned to user", "Activity - Assigned to"],
  ...["Activiteit - Toegewezen aan gebruiker", "Activiteit - Toegewezen aan"],
  ...["Aktivität - Zugewiesen an Benutzer", "Aktivität - Zugewiesen an"],
];
const dealStatus = ["Deal - Status"];
const dealOwner = ["Deal - Owner", "Deal - Eigenaar", "Deal - Besitzer"];

/** The same words under whichever of its headers a column stands. */
const under = (headers: readonly string[], words: readonly string[]) =>
  Object.fromEntries(headers.map((header) => [header, words]));

/** "Export filter results": every header is the entity and the field, in the language of who exports. */
export const pipedrive: Preset = {
  title: "Pipedrive",
  sources: ["https://github.com/search?q=%22Deal+-+Deal+closed+on%22&type=code"],
  forms: {
    accounts: [
      {
        name: "Organizations",
        sureness: { en: "seen_in_code", ...translated },
        marks: [organizationName, organizationOwner],
        columns: {
          account_id: organizationName,
          name: organizationName,
          segment: ["Organization - Label", "Organisatie - Label", "Organisation - Label"],
          account_manager_id: organizationOwner,
        },
      },
    ],
    contacts: [
      {
        name: "People",
        sureness: { en: "seen_in_code", ...translated },
        marks: [personName, personOrganization],
        columns: {
          contact_id: ["Person - ID", "Persoon - ID", ...personName],
          account_id: personOrganization,
        },
        skip: under(personOrganization, [""]),
      },
    ],
    activities: [
      {
        name: "Activities",
        sureness: { en: "seen_in_code", ...translated },
        marks: [activityType, dueDate, assignedTo],
        columns: {
          activity_id: ["Activity - ID", "Activiteit - ID", "Aktivität - ID"],
          date: dueDate,
          account_manager_id: assignedTo,
          type: activityType,
          account_id: [
            ...["Activity - Organization", "Activiteit - Organisatie", "Aktivität - Organisation"],
            ...["Organization", "Organisatie", "Organisation"],
          ],
          status: ["Activity - Done", "Activiteit - Gereed", "Activiteit - Gedaan", "Aktivität - Erledigt"],
        },
        values: {
          type: {
            ...all("call", ["Call", "Gesprek", "Telefoontje", "Anruf"]),
            ...all("visit", ["Meeting", "Lunch", "Vergadering", "Mittagessen", "Besprechung"]),
            ...all("email", ["Email"]),
            ...all("other", ["Task", "Deadline", "Taak", "Aufgabe", "Frist"]),
          },
          // What is not done is a plan, and is never counted.
          status: {
            ...all("done", ["Done", "Gereed", "Erledigt", ...yes]),
            ...all("planned", [
              "Undone",
              "To do",
              "Te doen",
              "Niet gereed",
              "Zu erledigen",
              "Nicht erledigt",
              ...no,
            ]),
          },
        },
        skip: under(dueDate, [""]),
      },
    ],
    quotes: [
      {
        name: "Deals",
        sureness: { en: "seen_in_code", ...translated },
        marks: [dealStatus, dealOwner],
        columns: {
          quote_id: ["Deal - ID"],
          account_manager_id: dealOwner,
          issued_on: [
            ...["Deal - Deal created", "Deal - Add time"],
            ...["Deal - Deal aangemaakt", "Deal - Aangemaakt op", "Deal - Deal erstellt"],
          ],
          account_id: [
            ...["Deal - Organization", "Deal - Organisatie", "Deal - Organisation"],
            ...["Organization", "Organisatie", "Organisation"],
          ],
          outcome: dealStatus,
          expected_on: [
            ...[
              "Deal - Expected close date",
              "Deal - Verwachte sluitdatum",
              "Deal - Verwachte sluitingsdatum",
            ],
            ...["Deal - Erwartetes Abschlussdatum", "Deal - Voraussichtliches Abschlussdatum"],
          ],
          stage: ["Deal - Stage", "Deal - Fase", "Deal - Phase"],
          closed_on: ["Deal - Deal closed on", "Deal - Deal gesloten op", "Deal - Deal abgeschlossen am"],
          value: ["Deal - Value", "Deal - Waarde", "Deal - Wert"],
          currency: [
            ...["Deal - Currency of Value", "Deal - Currency"],
            ...["Deal - Valuta van Waarde", "Deal - Valuta"],
            ...["Deal - Währung von Wert", "Deal - Währung des Werts", "Deal - Währung"],
          ],
        },
        skip: under(dealStatus, ["Deleted", "Verwijderd", "Gelöscht"]),
      },
    ],
  },
};
