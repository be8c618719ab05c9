import type { Preset } from "../preset.ts";
import { all, closedAndWon, notHeld, openStages, translated } from "./words.ts";

/** Several companies or contacts of one record stand in one cell; the first is the primary one. */
const several = ";";
const heldOrPlanned = {
  ...all("done", ["Completed", "Voltooid", "Afgerond", "Abgeschlossen"]),
  ...all("planned", ["Scheduled", "Gepland", "Geplant"]),
};
const recordId = ["Record ID", "Datensatz-ID"];
const companyIds = ["Associated Company IDs", "Associated Company IDs (Primary)"];
const companyNames = [
  ...["Associated Company", "Associated Company (Primary)"],
  ...["Gekoppeld bedrijf", "Gekoppelde bedrijven", "Geassocieerd bedrijf"],
  ...["Zugeordnetes Unternehmen", "Zugehöriges Unternehmen"],
];
const company = [...companyIds, ...companyNames];
const activityDate = ["Activity date", "Activiteitsdatum", "Datum activiteit", "Aktivitätsdatum"];
const assignedTo = [
  "Activity assigned to",
  "Activiteit toegewezen aan",
  "Aktivität zugewiesen zu",
  "Aktivität zugewiesen an",
];
const activityType = [
  "Activity type",
  "Activiteittype",
  "Activiteitstype",
  "Type activiteit",
  "Aktivitätstyp",
];
const meetingName = ["Meeting name", "Meetingnaam", "Naam van meeting", "Vergadernaam", "Meetingname"];
const meetingOutcome = [
  ...["Meeting outcome", "Meetingresultaat", "Resultaat van meeting", "Uitkomst van meeting"],
  ...["Meetingergebnis", "Meeting-Ergebnis"],
];
const location = ["Location type", "Meeting location type", "Locatietype", "Ortstyp"];
const callMarks = [
  ...["Call Title", "Call outcome", "Call direction", "Call duration"],
  ...["Gesprekstitel", "Titel van gesprek", "Gespreksresultaat", "Uitkomst van gesprek"],
  ...["Anruftitel", "Anrufergebnis", "Anrufrichtung"],
];
const companyName = ["Company name", "Bedrijfsnaam", "Unternehmensname", "Name des Unternehmens"];
const dealName = ["Deal Name", "Dealnaam", "Naam van deal"];
const closeDate = ["Close Date", "Sluitingsdatum", "Abschlussdatum"];
const dealStage = ["Deal Stage", "Dealfase", "Dealstadium", "Deal-Phase"];

/** Exports of index pages: HubSpot writes the headers in the language of who exports. */
export const hubspot: Preset = {
  title: "HubSpot",
  sources: [
    "https://developers.hubspot.com/docs/api/crm/exports",
    "https://knowledge.hubspot.com/crm-deals/hubspots-default-deal-properties",
    "https://developers.hubspot.com/docs/api-reference/latest/crm/activities/meetings/guide",
  ],
  forms: {
    accounts: [
      {
        name: "Companies",
        sureness: { en: "seen_in_code", ...translated },
        marks: [recordId, companyName],
        columns: {
          account_id: recordId,
          name: companyName,
          status: ["Lifecycle Stage", "Levenscyclusfase", "Lifecycle-Phase"],
          segment: ["Industry", "Branche", "Bedrijfstak"],
          account_manager_id: [
            "Company owner",
            "Bedrijfseigenaar",
            "Eigenaar van bedrijf",
            "Unternehmensinhaber",
          ],
        },
        values: {
          status: {
            ...all("customer", ["Customer", "Evangelist", "Klant", "Kunde", "Fürsprecher"]),
            ...all("prospect", [
              ...[
                "Subscriber",
                "Lead",
                "Marketing Qualified Lead",
                "Sales Qualified Lead",
                "Opportunity",
                "Other",
              ],
              ...["marketingqualifiedlead", "salesqualifiedlead"],
              ...[
                "Abonnee",
                "Marketing-gekwalificeerde lead",
                "Sales-gekwalificeerde lead",
                "Verkoopkans",
                "Overig",
              ],
              ...["Abonnent", "Marketing-qualifizierter Lead", "Vertriebsqualifizierter Lead", "Sonstiges"],
            ]),
          },
        },
      },
    ],
    contacts: [
      {
        name: "Contacts",
        sureness: { en: "seen_in_code", ...translated },
        marks: [
          recordId,
          [
            "Contact owner",
            "Eigenaar van contact",
            "Contacteigenaar",
            "Contactpersooneigenaar",
            "Kontaktinhaber",
          ],
        ],
        columns: {
          contact_id: recordId,
          account_id: company,
          role: ["Job Title", "Functietitel", "Functie", "Jobtitel", "Position"],
        },
        first_of: { account_id: several },
      },
    ],
    activities: [
      {
        name: "Engagements (calls, meetings, emails, notes)",
        sureness: { en: "seen_in_code", ...translated },
        marks: [activityType, activityDate, assignedTo],
        columns: {
          activity_id: recordId,
          date: activityDate,
          account_manager_id: assignedTo,
          type: activityType,
          account_id: company,
          contact_id: ["Associated Contact IDs"],
        },
        values: {
          type: {
            ...all("call", ["Call", "Gesprek", "Oproep", "Anruf"]),
            ...all("visit", ["Meeting", "Vergadering", "Besprechung"]),
            ...all("email", ["Email", "Incoming email", "Forwarded email", "Logged email"]),
            ...all("other", ["SMS", "WhatsApp", "LinkedIn message", "Postal mail", "Conversation session"]),
          },
        },
        // A note is no contact, and a task is one still to make.
        skip: Object.fromEntries(
          activityType.map((header) => [header, ["Note", "Task", "Notitie", "Taak", "Notiz", "Aufgabe"]]),
        ),
        first_of: { account_id: several, contact_id: several },
      },
      {
        name: "Meetings",
        sureness: { en: "seen_in_code", ...translated },
        marks: [meetingName, activityDate, assignedTo],
        columns: {
          activity_id: recordId,
          date: activityDate,
          account_manager_id: assignedTo,
          type: location,
          status: meetingOutcome,
          account_id: company,
        },
        values: {
          type: {
            ...all("visit", ["Address", "In person", "Adres", "Adresse"]),
            ...all("call", ["Phone", "Telefoon", "Telefon"]),
            ...all("video", ["Videoconference", "Video conference", "Videoconferentie", "Videokonferenz"]),
          },
          status: heldOrPlanned,
        },
        skip: Object.fromEntries(meetingOutcome.map((header) => [header, notHeld])),
        // A meeting of which nobody filled where it was.
        defaults: { type: "visit" },
        first_of: { account_id: several },
      },
      {
        name: "Calls",
        sureness: { en: "seen_in_code", ...translated },
        marks: [callMarks, activityDate, assignedTo],
        columns: {
          activity_id: recordId,
          date: activityDate,
          account_manager_id: assignedTo,
          account_id: company,
        },
        defaults: { type: "call" },
        first_of: { account_id: several },
      },
      {
        // The headers of a list of one kind alone are not certain but for these two; what kind it is,
        // report.yaml says.
        name: "A list of one kind, such as e-mails: add defaults: { type: email }",
        sureness: { en: "seen_in_code", ...translated },
        marks: [activityDate, assignedTo],
        columns: {
          activity_id: recordId,
          date: activityDate,
          account_manager_id: assignedTo,
          account_id: company,
        },
        first_of: { account_id: several },
      },
    ],
    quotes: [
      {
        name: "Deals",
        sureness: { en: "seen_in_code", ...translated },
        marks: [dealName, dealStage],
        columns: {
          quote_id: recordId,
          account_manager_id: [
            ...["Deal owner", "Dealeigenaar", "Eigenaar van deal", "Deal-eigenaar"],
            ...["Deal-Inhaber", "Zuständiger Mitarbeiter", "Für Deal zuständiger Mitarbeiter"],
          ],
          issued_on: ["Create Date", "Aanmaakdatum", "Datum aangemaakt", "Erstelldatum", "Erstellungsdatum"],
          account_id: company,
          outcome: dealStage,
          // While a deal is open, its close date is the day expected.
          expected_on: closeDate,
          closed_on: closeDate,
          stage: dealStage,
          value: ["Amount", "Bedrag", "Betrag"],
          currency: ["Currency", "Deal Currency", "Valuta", "Dealvaluta", "Währung", "Deal-Währung"],
        },
        values: { outcome: { ...openStages, ...closedAndWon } },
        joined: {
          outcome: [
            ["Is Deal Closed?", "Is Closed Won"],
            ["Is Closed", "Is Closed Won"],
          ],
        },
        first_of: { account_id: several },
      },
    ],
  },
};
