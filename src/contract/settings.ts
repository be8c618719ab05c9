import type { Language } from "./vocabulary.ts";

/** The limits at which a figure becomes worth a word; every one can be set in `report.yaml`. */
export interface Thresholds {
  /** Share under the planned strength from which a team is understaffed. */
  understaffed: number;
  /** Coverage below which a plan is not carried out. */
  coverage_low: number;
  /** Load is read in a band. */
  load_low: number;
  load_high: number;
  /** Share of contacts at prospects below which there is no new business, and the contacts it must rest on. */
  new_share_low: number;
  new_share_contacts: number;
  /** Share of accounts overdue above which customers are neglected. */
  overdue_high: number;
  /** Share of realised contacts above the maximum from which hours go to the wrong customers. */
  surplus_high: number;
  /** Orders per FTE over those of the others, at or below which it is half. */
  orders_ratio_low: number;
  /** Served share of required from which an account is on plan. */
  on_plan: number;
  /** Share of a period that a person must have been available to be assessed. */
  available_least: number;
}

/** `report.yaml` after its defaults, less the mapping of files. Holidays are day numbers. */
export interface Settings {
  organisation: string;
  languages: Language[];
  currency: string;
  country: string;
  holidays: { add: number[]; remove: number[] };
  fiscal_year_starts: number;
  hours_per_day: number;
  selling_share: number;
  long_absence_days: number;
  small_group: number;
  trend_months: number;
  thresholds: Thresholds;
}
