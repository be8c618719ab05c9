import type { Preset } from "../preset.ts";
import { all, closedAndWon, no, openStages, translated, yes } from "./words.ts";

/** What the data export writes where nothing is looked up. */
const noRecord = { "000000000000000AAA": "", "000000000000000": "" };
const deleted = { IsDeleted: yes };
const decided = { "Closed Won": "won", "Closed Lost": "lost" };

const opportunity = ["Opportunity Name", "Opportunitynaam", "Naam opportunity", "Naam van opportunity"];
const opportunityOwner = [
  "Opportunity Owner",
  "Opportunity-eigenaar",
  "Opportunityeigenaar",
  "Eigenaar opportunity",
  "Eigenaar van opportunity",
  "Opportunity-Inhaber",
  "Opportunityinhaber",
];
const closeDate = ["Close Date", "Sluitingsdatum", "Schlusstermin", "Abschlussdatum"];
const stage = ["Stage", "Fase", "Stadium", "Phase"];

/** The data export (API names), and list views and reports (labels, in the language of who exports). */
export const salesforce: Preset = {
  title: "Salesforce",
  sources: [
    "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_opportunity.htm",
    "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_task.htm",
    "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_event.htm",
  ],
  forms: {
    accounts: [
      {
        name: "Account.csv (data export)",
        sureness: { all: "documented" },
        marks: ["Id", "OwnerId", "Name"],
        columns: {
          account_id: ["Id"],
          name: ["Name"],
          status: ["Type"],
          segment: ["Rating"],
          account_manager_id: ["OwnerId"],
        },
        values: {
          status: {
            ...all("customer", ["Customer", "Customer - Direct", "Customer - Channel", "Klant", "Kunde"]),
            ...all("prospect", ["Prospect", "Interessent"]),
          },
        },
        skip: deleted,
      },
    ],
    contacts: [
      {
        name: "Contact.csv (data export)",
        sureness: { all: "documented" },
        marks: ["Id", "AccountId", "LastName"],
        columns: { contact_id: ["Id"], account_id: ["AccountId"], role: ["Title"] },
        skip: { ...deleted, AccountId: Object.keys(noRecord) },
      },
    ],
    activities: [
      {
        name: "Task.csv (data export)",
        sureness: { all: "documented" },
        marks: ["ActivityDate", "OwnerId", "IsClosed"],
        columns: {
          activity_id: ["Id"],
          date: ["ActivityDate"],
          account_manager_id: ["OwnerId"],
          type: ["Type", "TaskSubtype"],
          account_id: ["AccountId"],
          contact_id: ["WhoId"],
          status: ["IsClosed"],
        },
        values: {
          type: {
            ...all("call", ["Call", "Anruf"]),
            ...all("email", ["Email", "ListEmail"]),
            ...all("visit", ["Meeting", "Vergadering", "Besprechung"]),
            ...all("other", [
              "Cadence",
              "LinkedIn",
              "Task",
              "Taak",
              "Aufgabe",
              "Other",
              "Overig",
              "Sonstige",
            ]),
          },
          // A task that is not closed is a plan, not a contact.
          status: { ...all("done", yes), ...all("planned", no) },
          account_id: noRecord,
          contact_id: noRecord,
        },
        // What somebody chose goes before the button by which it was logged, unless it is no more than a
        // task.
        telling: {
          type: {
            headers: ["Type", "TaskSubtype"],
            nothing: ["Task", "Taak", "Aufgabe", "Other", "Overig", "Sonstige"],
          },
        },
        skip: { ...deleted, ActivityDate: [""] },
        once: "Id",
      },
      {
        name: "Event.csv (data export)",
        sureness: { all: "documented" },
        marks: ["ActivityDateTime", "OwnerId"],
        columns: {
          activity_id: ["Id"],
          date: ["ActivityDate", "ActivityDateTime"],
          account_manager_id: ["OwnerId"],
          account_id: ["AccountId"],
          contact_id: ["WhoId"],
        },
        values: { account_id: noRecord, contact_id: noRecord },
        // The copies that every invitee of an event has.
        skip: { ...deleted, IsChild: yes },
        defaults: { type: "visit" },
        once: "Id",
      },
    ],
    quotes: [
      {
        name: "Opportunity.csv (data export)",
        sureness: { all: "documented" },
        marks: ["StageName", "CloseDate", "OwnerId"],
        columns: {
          quote_id: ["Id"],
          account_manager_id: ["OwnerId"],
          issued_on: ["CreatedDate"],
          account_id: ["AccountId"],
          outcome: ["StageName"],
          // While open it is the day expected, and its stage is the outcome too.
          expected_on: ["CloseDate"],
          closed_on: ["CloseDate"],
          stage: ["StageName"],
          value: ["Amount"],
          currency: ["CurrencyIsoCode"],
        },
        values: {
          outcome: { ...decided, ...openStages, ...closedAndWon },
          account_id: noRecord,
        },
        // A stage can be renamed; these two boxes say what it means.
        joined: { outcome: [["IsClosed", "IsWon"]] },
        skip: deleted,
      },
      {
        name: "Opportunity report or list view",
        sureness: { en: "seen_in_code", ...translated },
        marks: [opportunity, opportunityOwner, stage],
        columns: {
          quote_id: ["Opportunity ID"],
          account_manager_id: opportunityOwner,
          issued_on: ["Created Date", "Aanmaakdatum", "Gemaakt op", "Erstelldatum", "Erstellt am"],
          account_id: ["Account ID", "Account Name", "Accountnaam", "Accountname"],
          outcome: stage,
          expected_on: closeDate,
          closed_on: closeDate,
          stage,
          value: ["Amount", "Bedrag", "Betrag"],
          currency: [
            ...["Amount Currency", "Opportunity Currency", "Currency", "Currency ISO Code"],
            ...["Bedrag Valuta", "Opportunity-valuta", "Valuta", "Valuta-ISO-code"],
            ...["Betrag Währung", "Opportunity-Währung", "Währung", "ISO-Code der Währung"],
          ],
        },
        values: { outcome: { ...decided, ...openStages, ...closedAndWon } },
        joined: {
          outcome: [
            ["Closed", "Won"],
            ["Gesloten", "Gewonnen"],
            ["Geschlossen", "Gewonnen"],
          ],
        },
      },
    ],
  },
};
