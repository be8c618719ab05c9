import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { fileKinds } from "../src/contract/vocabulary.ts";

const truthSchema = z.object({
  kind: z.enum(fileKinds),
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** What a file is, and the heading of each of its columns; several where each of them is as right. */
export type Truth = Readonly<z.infer<typeof truthSchema>>;

/** What a folder itself says of its files, in `truth.json`: by their names what each of them is. */
export function truthsIn(folder: string): Readonly<Record<string, Truth>> {
  const file = join(folder, "truth.json");
  return existsSync(file)
    ? z.record(z.string(), truthSchema).parse(JSON.parse(readFileSync(file, "utf8")))
    : {};
}

const dialect = {
  kind: "activities",
  columns: {
    activity_id: "Activiteitnr",
    date: "Datum",
    type: "Soort activiteit",
    account_id: "Relatie",
    account_manager_id: "Accountmanager",
  },
} as const;

const months = { from: "months", to: "months", value: "months" };
const wide = {
  kind: "targets",
  columns: { team: "Team", account_manager_id: "Verkoper", ...months },
} as const;
const ofHubspotActivity = {
  activity_id: "Record ID",
  date: "Activity date",
  account_manager_id: "Activity assigned to",
  account_id: "Associated Company",
};

/**
 * Files of which no report.yaml says what they are, by their path in the folder of exports that others made.
 */
export const truths: Readonly<Record<string, Truth>> = {
  "adventureworks/portfolio.csv": {
    kind: "accounts",
    columns: {
      account_id: "account_id",
      name: "account_name",
      account_manager_id: "account_manager_id",
      segment: "business_type",
    },
  },
  "adventureworks/targets.csv": {
    kind: "targets",
    columns: { account_manager_id: "person_id", from: "quota_date", value: "quota" },
  },
  "adventureworks/team.csv": {
    kind: "team",
    columns: { person_id: "person_id", role: "job_title", team: "territory", start_date: "hire_date" },
  },
  "crm-activities/crm_activities.csv": {
    kind: "activities",
    columns: {
      activity_id: "activity_id",
      date: "activity_date",
      account_manager_id: "rep_name",
      type: "activity_type",
    },
  },
  "crm-activities/crm_deals.csv": {
    kind: "quotes",
    columns: {
      quote_id: "deal_id",
      account_manager_id: "rep_name",
      issued_on: "created_date",
      closed_on: "close_date",
      outcome: "stage",
      value: "acv",
    },
  },
  "crm-activities/monthly_targets.csv": {
    kind: "targets",
    columns: { account_manager_id: "rep_name", from: "month", to: "month", value: "quota" },
  },
  "crm-pipeline/accounts.csv": {
    kind: "accounts",
    columns: { account_id: "account_id", name: "account_name", segment: "sector" },
  },
  "crm-pipeline/sales_pipeline.csv": {
    kind: "quotes",
    columns: {
      quote_id: "opportunity_id",
      account_id: "account_id",
      account_manager_id: "sales_agent",
      outcome: "deal_stage",
      issued_on: "engage_date",
      closed_on: "close_date",
      value: "deal_value",
    },
  },
  "crm-pipeline/sales_teams.csv": {
    kind: "team",
    columns: { person_id: "sales_agent", team: "regional_office" },
  },
  "dialects/targets_excelnl_cp1252.csv": {
    kind: "targets",
    columns: { account_manager_id: "Accountmanager", from: "Maand", to: "Maand", value: "Target (€)" },
  },
  "dialects/v0_base_utf8_comma_iso.csv": {
    kind: "activities",
    columns: {
      activity_id: "activity_id",
      date: "date",
      type: "type",
      account_id: "account",
      account_manager_id: "account_manager",
    },
  },
  "dialects/v1_excelnl_cp1252_semicolon.csv": dialect,
  "dialects/v2_excelnl_utf8bom_semicolon.csv": dialect,
  "field/44-first-and-last-name/team.csv": {
    kind: "team",
    columns: {
      person_id: "person_id",
      name: "First Name + Last Name",
      team: "team",
      fte: "fte",
      start_date: "start_date",
    },
  },
  "raw-exports/hubspot-exact/HRMEmployees.csv": {
    kind: "team",
    columns: {
      person_id: "Nummer",
      name: "Volledige naam",
      team: "Afdeling",
      role: "Functieomschrijving",
      fte: "Parttime factor",
      start_date: "Datum in dienst",
      end_date: "Datum uit dienst",
    },
  },
  "raw-exports/hubspot-exact/hubspot-crm-exports-all-deals-2026-11-02.csv": {
    kind: "quotes",
    columns: {
      quote_id: "Record ID",
      account_manager_id: "Deal owner",
      issued_on: "Create Date",
      closed_on: "Close Date",
      account_id: "Associated Company IDs",
      outcome: "Deal Stage",
      value: "Amount in company currency",
    },
  },
  "raw-exports/hubspot-exact/hubspot-crm-exports-calls-2026-11-02.csv": {
    kind: "activities",
    columns: ofHubspotActivity,
  },
  "raw-exports/hubspot-exact/hubspot-crm-exports-meetings-2026-11-02.csv": {
    kind: "activities",
    columns: { ...ofHubspotActivity, type: "Location type", status: "Meeting outcome" },
  },
  "raw-exports/salesforce-afas-excel/Medewerkers AFAS 20261102.csv": {
    kind: "team",
    columns: {
      person_id: "Medewerker",
      name: "Roepnaam + Voorvoegsel + Achternaam",
      team: "Organisatorische eenheid",
      role: "Functie",
      fte: "FTE",
      start_date: "Begindatum contract",
      end_date: "Einddatum contract",
    },
  },
  "raw-exports/salesforce-afas-excel/Relaties 02-11-2026.csv": {
    kind: "accounts",
    columns: {
      account_id: "Code",
      name: "Naam",
      status: "Status",
      segment: "Classificatie",
      account_manager_id: "Accountmanager",
    },
  },
  "raw-exports/salesforce-afas-excel/Targets 2026 def v3.csv": wide,
  "raw-exports/salesforce-afas-excel/Targets 2026.xlsx": wide,
  "raw-exports/salesforce-afas-excel/Verlofoverzicht.csv": {
    kind: "absence",
    columns: { person_id: "Mdw.", start_date: "Van", end_date: "T/m" },
  },
  "raw-exports/salesforce-afas-excel/report1698765432109.csv": {
    kind: "quotes",
    columns: {
      quote_id: "Opportunity ID",
      account_manager_id: "Opportunity Owner",
      issued_on: "Created Date",
      closed_on: "Close Date",
      account_id: "Account Name",
      outcome: "Stage",
      value: "Amount",
      currency: "Amount Currency",
    },
  },
};
