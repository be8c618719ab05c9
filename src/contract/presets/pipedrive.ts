import type { Preset } from "../preset.ts";

/** "Export filter results", in English: every header is the entity and the field. */
export const pipedrive: Preset = {
  title: "Pipedrive",
  sources: ["https://github.com/search?q=%22Deal+-+Deal+closed+on%22&type=code"],
  forms: {
    accounts: [
      {
        name: "Organizations",
        sureness: "seen_in_code",
        marks: ["Organization - Name", "Organization - Owner"],
        columns: {
          account_id: ["Organization - Name"],
          name: ["Organization - Name"],
          segment: ["Organization - Label"],
          account_manager_id: ["Organization - Owner"],
        },
      },
    ],
    contacts: [
      {
        name: "People",
        sureness: "seen_in_code",
        marks: ["Person - Name", "Person - Organization"],
        columns: { contact_id: ["Person - ID", "Person - Name"], account_id: ["Person - Organization"] },
        skip: { "Person - Organization": [""] },
      },
    ],
    activities: [
      {
        name: "Activities",
        sureness: "seen_in_code",
        marks: ["Activity - Type", "Activity - Due date", "Activity - Assigned to user"],
        columns: {
          activity_id: ["Activity - ID"],
          date: ["Activity - Due date"],
          account_manager_id: ["Activity - Assigned to user"],
          type: ["Activity - Type"],
          account_id: ["Activity - Organization", "Organization"],
          status: ["Activity - Done"],
        },
        values: {
          type: { Call: "call", Meeting: "visit", Lunch: "visit", Email: "email", "*": "other" },
          // What is not done is a plan, and is never counted.
          status: { Done: "done", Undone: "planned", "To do": "planned", "1": "done", "0": "planned" },
        },
        skip: { "Activity - Due date": [""] },
      },
    ],
    quotes: [
      {
        name: "Deals",
        sureness: "seen_in_code",
        marks: ["Deal - Status", "Deal - Owner"],
        columns: {
          quote_id: ["Deal - ID", "Deal - Title"],
          account_manager_id: ["Deal - Owner"],
          issued_on: ["Deal - Deal created", "Deal - Add time"],
          account_id: ["Deal - Organization", "Organization"],
          outcome: ["Deal - Status"],
          closed_on: ["Deal - Deal closed on"],
          value: ["Deal - Value"],
        },
        values: { outcome: { Open: "open", Won: "won", Lost: "lost" } },
        skip: { "Deal - Status": ["Deleted"] },
      },
    ],
  },
};
