import type { Preset } from "../preset.ts";

/** Several companies or contacts of one record stand in one cell; the first is the primary one. */
const several = ";";
const planned = { SCHEDULED: "planned", Scheduled: "planned", "*": "done" };
/** Meetings that did not take place. */
const notHeld = ["CANCELED", "Canceled", "NO_SHOW", "No Show", "RESCHEDULED", "Rescheduled"];

/** Exports of index pages, in English; HubSpot writes the headers in the language of who exports. */
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
        sureness: "seen_in_code",
        marks: ["Record ID", "Company name"],
        columns: {
          account_id: ["Record ID"],
          name: ["Company name"],
          status: ["Lifecycle Stage"],
          segment: ["Industry"],
          account_manager_id: ["Company owner"],
        },
        values: { status: { Customer: "customer", Evangelist: "customer", "*": "prospect" } },
      },
    ],
    contacts: [
      {
        name: "Contacts",
        sureness: "seen_in_code",
        marks: ["Record ID", "Contact owner"],
        columns: {
          contact_id: ["Record ID"],
          account_id: ["Associated Company IDs", "Associated Company"],
          role: ["Job Title"],
        },
        first_of: { account_id: several },
      },
    ],
    activities: [
      {
        name: "Engagements (calls, meetings, emails, notes)",
        sureness: "seen_in_code",
        marks: ["Activity type", "Activity date", "Activity assigned to"],
        columns: {
          activity_id: ["Record ID"],
          date: ["Activity date"],
          account_manager_id: ["Activity assigned to"],
          type: ["Activity type"],
          account_id: ["Associated Company IDs", "Associated Company"],
          contact_id: ["Associated Contact IDs"],
        },
        values: { type: { Call: "call", Meeting: "visit", Email: "email", "*": "other" } },
        // A note is no contact, and a task is one still to make.
        skip: { "Activity type": ["Note", "Task"] },
        first_of: { account_id: several, contact_id: several },
      },
      {
        name: "Meetings",
        sureness: "seen_in_code",
        marks: ["Meeting name", "Activity date", "Activity assigned to"],
        columns: {
          activity_id: ["Record ID"],
          date: ["Activity date"],
          account_manager_id: ["Activity assigned to"],
          status: ["Meeting outcome"],
          account_id: ["Associated Company IDs", "Associated Company"],
        },
        values: { status: planned },
        skip: { "Meeting outcome": notHeld },
        defaults: { type: "visit" },
        first_of: { account_id: several },
      },
      {
        // The headers of a list of calls alone are not certain but for these two; what kind it is, report.yaml says.
        name: "A list of one kind, such as calls: add defaults: { type: call }",
        sureness: "seen_in_code",
        marks: ["Activity date", "Activity assigned to"],
        columns: {
          activity_id: ["Record ID"],
          date: ["Activity date"],
          account_manager_id: ["Activity assigned to"],
          account_id: ["Associated Company IDs", "Associated Company"],
        },
        first_of: { account_id: several },
      },
    ],
    quotes: [
      {
        name: "Deals",
        sureness: "seen_in_code",
        marks: ["Deal Name", "Deal Stage"],
        columns: {
          quote_id: ["Record ID", "Deal Name"],
          account_manager_id: ["Deal owner"],
          issued_on: ["Create Date"],
          account_id: ["Associated Company IDs", "Associated Company"],
          outcome: ["Deal Stage"],
          closed_on: ["Close Date"],
          value: ["Amount"],
        },
        values: {
          outcome: {
            "Closed won": "won",
            closedwon: "won",
            "Closed lost": "lost",
            closedlost: "lost",
            "*": "open",
          },
        },
        first_of: { account_id: several },
      },
    ],
  },
};
