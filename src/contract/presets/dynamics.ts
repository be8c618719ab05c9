import type { Preset } from "../preset.ts";

/** Export to Excel of a view, in English; a "(Do Not Modify) …" column holds the number of the row. */
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
        sureness: "documented",
        marks: ["Activity Type"],
        columns: {
          activity_id: ["(Do Not Modify) Activity", "Activity"],
          date: ["Actual End", "Due Date", "Start Date"],
          account_manager_id: ["Owner"],
          type: ["Activity Type"],
          account_id: ["Regarding"],
          status: ["Activity Status"],
        },
        values: {
          type: { Appointment: "visit", "Phone Call": "call", Email: "email", "*": "other" },
          status: { Completed: "done", Open: "planned", Scheduled: "planned" },
        },
        // A task is work to do, no contact; what was cancelled did not take place.
        skip: { "Activity Type": ["Task"], "Activity Status": ["Canceled", "Cancelled"] },
      },
      {
        name: "Phone Calls",
        sureness: "seen_in_code",
        marks: ["(Do Not Modify) Phone Call", "Due"],
        columns: {
          activity_id: ["(Do Not Modify) Phone Call"],
          date: ["Actual End", "Due"],
          account_manager_id: ["Owner", "Assigned To"],
          account_id: ["Regarding"],
          status: ["Activity Status"],
        },
        values: { status: { Completed: "done", Open: "planned" } },
        skip: { "Activity Status": ["Canceled", "Cancelled"] },
        defaults: { type: "call" },
      },
    ],
    quotes: [
      {
        name: "Opportunities",
        sureness: "documented",
        marks: ["Status", "Owner", "Created On", "Actual Close Date"],
        columns: {
          quote_id: ["(Do Not Modify) Opportunity", "Topic"],
          account_manager_id: ["Owner"],
          issued_on: ["Created On"],
          account_id: ["Account", "Potential Customer"],
          outcome: ["Status"],
          closed_on: ["Actual Close Date"],
          value: ["Actual Revenue", "Est. Revenue"],
        },
        values: { outcome: { Open: "open", Won: "won", Lost: "lost" } },
      },
    ],
  },
};
