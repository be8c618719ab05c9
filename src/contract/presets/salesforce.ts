import type { Preset } from "../preset.ts";

/** What the data export writes where nothing is looked up. */
const noRecord = { "000000000000000AAA": "", "000000000000000": "" };
const deleted = { IsDeleted: ["1", "true"] };

/** The data export (API names), and list views and reports (labels). */
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
        sureness: "documented",
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
            Prospect: "prospect",
            Customer: "customer",
            "Customer - Direct": "customer",
            "Customer - Channel": "customer",
          },
        },
        skip: deleted,
      },
    ],
    contacts: [
      {
        name: "Contact.csv (data export)",
        sureness: "documented",
        marks: ["Id", "AccountId", "LastName"],
        columns: { contact_id: ["Id"], account_id: ["AccountId"], role: ["Title"] },
        skip: { ...deleted, AccountId: Object.keys(noRecord) },
      },
    ],
    activities: [
      {
        name: "Task.csv (data export)",
        sureness: "documented",
        marks: ["ActivityDate", "OwnerId", "IsClosed"],
        columns: {
          activity_id: ["Id"],
          date: ["ActivityDate"],
          account_manager_id: ["OwnerId"],
          type: ["TaskSubtype", "Type"],
          account_id: ["AccountId"],
          contact_id: ["WhoId"],
          status: ["IsClosed"],
        },
        values: {
          type: {
            Call: "call",
            Email: "email",
            ListEmail: "email",
            Meeting: "visit",
            Cadence: "other",
            Task: "other",
            "*": "other",
          },
          // A task that is not closed is a plan, not a contact.
          status: { "1": "done", true: "done", "0": "planned", false: "planned" },
          account_id: noRecord,
          contact_id: noRecord,
        },
        skip: { ...deleted, ActivityDate: [""] },
        once: "Id",
      },
      {
        name: "Event.csv (data export)",
        sureness: "documented",
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
        skip: { ...deleted, IsChild: ["1", "true"] },
        defaults: { type: "visit" },
        once: "Id",
      },
    ],
    quotes: [
      {
        name: "Opportunity.csv (data export)",
        sureness: "documented",
        marks: ["StageName", "CloseDate", "OwnerId"],
        columns: {
          quote_id: ["Id"],
          account_manager_id: ["OwnerId"],
          issued_on: ["CreatedDate"],
          account_id: ["AccountId"],
          outcome: ["StageName"],
          closed_on: ["CloseDate"],
          value: ["Amount"],
        },
        values: {
          outcome: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" },
          account_id: noRecord,
        },
        skip: deleted,
      },
      {
        name: "Opportunity report or list view",
        sureness: "seen_in_code",
        marks: ["Opportunity Name", "Opportunity Owner", "Stage"],
        columns: {
          quote_id: ["Opportunity ID", "Opportunity Name"],
          account_manager_id: ["Opportunity Owner"],
          issued_on: ["Created Date"],
          account_id: ["Account ID", "Account Name"],
          outcome: ["Stage"],
          closed_on: ["Close Date"],
          value: ["Amount"],
        },
        values: { outcome: { "Closed Won": "won", "Closed Lost": "lost", "*": "open" } },
      },
    ],
  },
};
