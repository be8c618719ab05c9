import type { FileContract } from "../../contract/file.ts";
import type { FileKind } from "../../contract/vocabulary.ts";

/**
 * Headings that are asked about: what stands below may be a column, and may be something that is only near to
 * it, so that no setup would propose it.
 */
const mayBe: Readonly<Partial<Record<FileKind, Readonly<Record<string, readonly string[]>>>>> = {
  team: {
    name: ["medewerkersnaam", "roepnaam", "employee name", "display name"],
    role: ["rol", "job", "functienaam", "functiegroep", "role name"],
    end_date: [
      ...["in dienst tot", "dienst tot", "in dienst t/m", "contract tot", "contract t/m", "laatste werkdag"],
      ...[
        "employed until",
        "employed to",
        "last working day",
        "leaving date",
        "left on",
        "end of employment",
      ],
    ],
  },
  absence: {
    fte: ["fte afwezig", "afwezige fte", "fte absent", "absent fte"],
    share: ["percentage verzuim", "verzuimpercentage", "mate van afwezigheid", "share absent", "part"],
  },
  accounts: {
    customer_since: ["klant vanaf", "datum eerste order", "first order date", "customer from"],
    since: [
      ...["portefeuille sinds", "portefeuille vanaf", "in portefeuille sinds", "in portefeuille vanaf"],
      ...[
        "accountmanager sinds",
        "accountmanager vanaf",
        "toegewezen op",
        "toegewezen sinds",
        "geldig vanaf",
      ],
      ...["account manager since", "owner since", "assigned on", "assigned since", "from", "valid from"],
    ],
    until: [
      ...["t/m", "tm", "portefeuille tot", "in portefeuille tot", "accountmanager tot", "geldig tot", "to"],
      ...["account manager until", "owner until", "assigned until", "valid to", "valid until", "end date"],
    ],
    times_per_year: [
      ...["frequentie", "contactfrequentie", "bezoekfrequentie", "bezoeknorm", "contactnorm", "norm"],
      ...["frequentie per jaar", "aantal keer per jaar", "aantal contacten per jaar", "x per jaar", "x/jaar"],
      ...["frequency", "contact frequency", "visit frequency", "times a year", "times per annum", "own norm"],
    ],
    norm_medium: [
      ...["normmiddel", "middel norm", "norm kanaal", "kanaal norm", "middel van de norm", "contactmiddel"],
      ...["norm channel", "medium of norm", "contact medium", "contact channel"],
    ],
    wish_per_year: [
      ...["wens", "klantwens", "wensfrequentie", "gewenste frequentie", "gewenste contactfrequentie"],
      ...[
        "gewenst aantal per jaar",
        "gewenst aantal contacten",
        "wens keer per jaar",
        "wish",
        "wishes a year",
      ],
      ...["desired frequency", "wanted per year", "wish frequency", "preferred frequency"],
    ],
    wish_medium: [
      ...["wenskanaal", "voorkeurskanaal", "voorkeursmiddel", "kanaalvoorkeur", "gewenst contactmiddel"],
      ...["voorkeur contact", "wish channel", "preferred channel", "preferred medium"],
      ...["preferred contact method", "preferred method of contact"],
    ],
  },
  contacts: {
    count: ["aantal personen", "aantal contacten", "number of contacts", "contact count"],
    role: ["functietitel", "functienaam", "rolnaam", "role name"],
  },
  plan: {
    account_id: [
      "klant",
      "klantnr",
      "klantcode",
      "account",
      "customer",
      "customer id",
      "debiteurnummer",
      "debiteur",
      "relatie",
    ],
    status: ["klantstatus", "relatiestatus", "klant of prospect", "customer or prospect", "account status"],
    max_per_year: [
      ...["max per jaar", "maximum", "maximaal per jaar", "maximaal", "max keer per jaar", "plafond"],
      ...["maximum per year", "most per year", "max times per year", "maximum times per year", "cap"],
    ],
    minutes: ["minuten per keer", "min per keer", "tijd per keer", "minutes each", "minutes per visit"],
    hit_rate: [
      ...["hitrate", "hit ratio", "kans", "scoringspercentage", "scoring", "slagingskans", "kans op order"],
      ...["slaagkans", "conversie", "conversion", "win rate", "winrate", "success rate", "chance"],
    ],
    order_value: [
      ...["gemiddelde orderwaarde", "orderbedrag", "waarde per order", "waarde order", "ordergrootte"],
      ...["average order value", "value per order", "order amount", "order size", "aov"],
    ],
    agreed_on: [
      ...["akkoord", "akkoorddatum", "datum akkoord", "afgesproken op", "afspraakdatum", "goedgekeurd op"],
      ...["agreed", "agreement date", "date agreed", "approved on"],
    ],
    confidence: ["zekerheid", "vertrouwen in plan", "confidence in plan"],
    help: [
      "hulp",
      "hulpvraag",
      "benodigde hulp",
      "ondersteuning",
      "wat is nodig",
      "help needed",
      "support",
      "support needed",
    ],
  },
  activities: {
    count: [
      "aantal activiteiten",
      "aantal contacten",
      "aantal bezoeken",
      "aantal keer",
      "frequency",
      "times",
    ],
    status: [
      "gedaan",
      "gedaan of gepland",
      "uitgevoerd",
      "voortgang",
      "stand",
      "done",
      "planned",
      "progress",
      "state",
    ],
    activity_id: ["activiteit id", "id", "nr", "nummer", "activity number", "activity no"],
  },
  quotes: {
    expected_on: [
      ...["verwacht", "verwachte beslisdatum", "verwachte sluiting", "beslisdatum", "besluitdatum"],
      ...["verwachte gunning", "verwachte orderdatum", "expected", "expected decision", "decision date"],
    ],
    stage: ["status offerte", "offertestatus", "voortgang", "verkoopstadium", "quote stage", "quote status"],
    closed_on: [
      "datum uitslag",
      "uitslagdatum",
      "datum gesloten",
      "gewonnen op",
      "decided on",
      "closing date",
    ],
    value: ["orderbedrag", "totaal", "nettobedrag", "quote value", "order value", "net amount"],
    quote_id: ["offerte", "offerteid", "ordernummer", "quote", "quoteid", "order number", "order id"],
    account_id: ["relatie", "account", "klantcode", "relatiecode"],
  },
  targets: { account_manager_id: ["medewerker", "verkoper", "person", "naam"] },
  notes: {
    reason: ["redenen", "waarom", "why", "cause"],
    for: ["voor wie", "leesbaar voor", "zichtbaar voor", "audience", "readers", "who reads"],
    by: ["geschreven door", "written by", "author"],
    figure: ["kengetal", "grootheid", "kpi", "measure"],
  },
  agreements: {
    agreement_id: ["afspraak id", "afspraaknr", "nr", "nummer", "id"],
    due: ["deadline", "uiterste datum", "voor datum", "klaar op", "by when", "due date", "due by"],
    done_on: [
      "gedaan",
      "klaar",
      "gereed",
      "afgerond op",
      "gereed op",
      "datum gedaan",
      "done",
      "completed on",
    ],
    dropped_on: ["vervallen", "datum vervallen", "geannuleerd op", "dropped", "cancelled on"],
    why: ["reden", "toelichting", "reason"],
    what: ["afspraak", "omschrijving", "tekst", "agreement", "description"],
    by: ["wie", "van wie", "by whom"],
  },
};

/** Such headings of files that stand beside the exports. */
const besideMayBe: Readonly<Record<string, readonly string[]>> = {
  language: ["taalcode", "voorkeurstaal", "taal mail", "lang", "preferred language"],
  name: ["volledige naam", "ontvanger", "full name", "recipient"],
  why: ["reden", "toelichting", "opmerking", "reason", "remark"],
};

/** Headings that may be meant for a column of a kind of file, or of one that stands beside them. */
export function mayBeMeant(kind: FileContract["kind"] | null, name: string): readonly string[] {
  return (kind === null ? besideMayBe[name] : mayBe[kind]?.[name]) ?? [];
}
