import type { ColumnSourcePart } from "./mapping/columns.ts";
import type { Lookup } from "./mapping/lookup.ts";
import type { Once } from "./mapping/once.ts";
import type { Unpivot } from "./mapping/unpivot.ts";
import type { FileMapping } from "./mapping.ts";
import type { RateFile } from "./rates.ts";
import type { Settings } from "./settings.ts";
import type { TeamSettings } from "./teams.ts";
import type { ThresholdId } from "./thresholds.ts";

/** Keys by their Dutch names. */
export type DutchNames = Readonly<Record<string, string>>;

/** The settings of report.yaml in Dutch. */
export const dutchSettings = {
  organisation: "organisatie",
  languages: "talen",
  currency: "munt",
  rates: "koersen",
  country: "land",
  holidays: "feestdagen",
  teams: "teams",
  fiscal_year_starts: "boekjaar_begint",
  fiscal_year_named_by: "boekjaar_heet_naar",
  time_zone: "tijdzone",
  hours_per_day: "uren_per_dag",
  selling_share: "verkoopdeel",
  leave_days: "verlofdagen",
  short_absence: "korte_afwezigheid",
  long_absence_days: "lange_afwezigheid_dagen",
  small_group: "kleine_groep",
  ramp: "inwerken",
  plan_valid_months: "plan_geldig_maanden",
  trend_months: "trend_maanden",
  audience: "doelgroep",
  names: "namen",
  thresholds: "drempels",
  people: "personen",
  rules: "regels",
  files: "bestanden",
} as const satisfies Record<keyof Settings, string>;

/** The thresholds in Dutch. */
export const dutchThresholds = {
  understaffed: "onderbezet",
  coverage_low: "dekking_laag",
  load_low: "belasting_laag",
  load_high: "belasting_hoog",
  new_share_low: "deel_nieuw_laag",
  new_share_contacts: "deel_nieuw_contacten",
  overdue_high: "over_tijd_hoog",
  surplus_high: "overschot_hoog",
  result_low: "resultaat_laag",
  yield_low: "opbrengst_laag",
  orders_ratio_low: "orderverhouding_laag",
  orders_ratio_high: "orderverhouding_hoog",
  stale_high: "lang_open_hoog",
  unlogged_high: "zonder_registratie_hoog",
  false_discovery: "vals_alarm",
  on_plan: "op_plan",
  available_least: "minst_aanwezig",
} as const satisfies Record<ThresholdId, string>;

/** What may be said of a file, in Dutch. */
export const dutchMapping = {
  path: "pad",
  query: "zoekvraag",
  sheet: "werkblad",
  preset: "systeem",
  encoding: "codering",
  header: "koppen",
  delimiter: "scheidingsteken",
  date_order: "datumvolgorde",
  decimal: "decimaalteken",
  columns: "kolommen",
  unpivot: "kantelen",
  values: "waarden",
  skip: "overslaan",
  only: "alleen",
  lookup: "opzoeken",
  once: "eenmalig",
  split: "verdeeld",
  sum: "optellen",
  first_of: "eerste_van",
  fill_down: "doorvullen",
  lasts: "duurt",
  every: "elke",
  multiply: "vermenigvuldigen",
  defaults: "standaard",
} as const satisfies Record<keyof FileMapping, string>;

export const dutchHolidays = { add: "erbij", remove: "eraf" } as const satisfies Record<
  keyof Settings["holidays"],
  string
>;

/** What may be said of a team, in Dutch. */
export const dutchTeam = { country: "land", holidays: "feestdagen" } as const satisfies Record<
  keyof TeamSettings,
  string
>;

/** Keys below a currency of which the rates stand in a file, in Dutch. */
export const dutchRateFile = { file: "bestand", decimal: "decimaalteken" } as const satisfies Record<
  keyof RateFile,
  string
>;

/** Keys below a key of a mapping, in Dutch. */
export const dutchParts = {
  once: { column: "kolom", keep: "behoud", by: "volgens" } satisfies Record<keyof Once, string>,
  unpivot: {
    columns: "kolommen",
    name: "naam",
    rest: "rest",
    value: "waarde",
    year: "jaar",
  } satisfies Record<keyof Unpivot, string>,
} as const;

/** Keys below a column there, in Dutch. */
export const dutchPartsOfColumn = {
  lookup: {
    column: "kolom",
    file: "bestand",
    key: "sleutel",
    value: "waarde",
    others: "anderen",
  } satisfies Record<keyof Lookup, string>,
  columns: {
    join: "samen",
    with: "met",
    first_of: "eerste_van",
    turned: "omgedraaid",
  } satisfies Record<ColumnSourcePart, string>,
} as const;

/**
 * Words that settings choose from, in Dutch. Those of columns (`gewonnen`, `bezoek`) are of the columns
 * themselves.
 */
export const dutchWords = {
  off: { off: "uit" },
  rules: { error: "fout", warning: "waarschuwing", off: "uit" },
  names: { full: "volledig", initials: "initialen", pseudonym: "pseudoniem" },
  fiscal_year_named_by: { start: "begin", end: "einde" },
  lasts: { month: "maand", quarter: "kwartaal", year: "jaar" },
  keep: { first: "eerste", last: "laatste" },
  by: { row: "regel", file: "bestand" },
  others: { blank: "leeg", keep: "houden" },
  columns: { months: "maanden", quarters: "kwartalen", years: "jaren" },
} as const satisfies Record<string, DutchNames>;
