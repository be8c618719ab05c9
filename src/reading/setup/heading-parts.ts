import type { FileKind } from "../../contract/vocabulary.ts";
import { foldName } from "../fold.ts";

/** What a heading must speak of to be a column, and what it must not; folded as headings are compared. */
interface Parts {
  of: RegExp;
  /** Another part that must be there too: a day, a number, a name, a kind. */
  and?: RegExp;
  not?: RegExp;
}

const number = /(?:nr|no|nummer|number|num|id|code|key|ref|referentie|reference|referenz)\.?$|^(?:id|nr|no) /;
const day =
  /dat(?:um|e)|dag\b|day\b|tag\b|time\b|tijd|zeit\b|\b(?:op|on|am|at|um|sinds|since|seit|van|von)\b|keer\b/;
const kindOf = /type|typ\b|soort|\bart\b|vorm|form\b/;
const nameOf = /na(?:am|me)\b/;

const people = /medewerker|mdw|werknemer|personeel|^pers|employee|^emp\b|staff|mitarbeiter|personal/;
const firms =
  /klant|relatie|debiteur|account|customer|client|company|kunde|firma|organi[sz]ati|bedrijf|debitor|adress/;
/** The account of a row, by number or name. */
const account: Parts = {
  of: /(?:klant|relatie|debiteur|debitor|account|customer|client|company|kunde|bedrijf|organi[sz]ati\w*|auftraggeber|opdrachtgever)$/,
};
/** Whose a row is. */
const owner: Parts = {
  of: /(?:door|by|von)$|owner|verantwoordelijk|verantwortlich|responsible|account ?manager|verkoper|vertegenwoord|sales ?rep|zustandig|betreuer|bezoeker|besucher/,
  not: /mail|dat(?:um|e)|creat|modif|gemaakt|gewijzigd|erstellt|geandert/,
};
const contact =
  /activi|aktivi|contact|kontakt|bezoek|bezocht|visit|besuch|gesprek|call|afspra|meeting|termin|actie|aktion|event/;
const offer = /offerte|quot|deal|^opp|kans|chance|angebot|verkoop|sale|aanvraag|order|auftrag/;
const expected =
  /verwacht|expected|geschat|estimat|erwart|voraussicht|weighted|gewogen|gewijzigd|modified|geandert|geldig|valid|gultig/;
const awaited = /verwacht|expected|geschat|estimat|erwart|voraussicht|forecast/;
const begun = /begin|aanvang|contract (?:van|from)|vertrag ab|start|ingang|eerste|first|erste/;
const ended = /eind|end(?:e|datum| date)?\b|laatste|last\b|letzte|contract (?:tot|to|until)/;
const money =
  /bedrag|volume|waarde|value|amount|wert|betrag|omzet|revenue|umsatz|totaal|total|netto|prijs|price/;
const noMoney = /kost|cost|korting|discount|marge|margin|valuta|currency|wahrung|score|%|percent|kans\b/;

const strengthOfWork =
  /fte|fraction|deeltijd|part ?time|teilzeit|dienstverband|beschaftigung|arbeitszeit|working time|werktijd|vollzeit/;

/** A heading as it is looked at: what is written as one with capitals is several words. */
const folded = (header: string) => foldName(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));

/** Columns by what their headings are put together of, in Dutch, English and German. */
const partsOf: Readonly<Partial<Record<FileKind, Readonly<Record<string, Parts>>>>> = {
  team: {
    person_id: { of: people, and: number },
    team: {
      of: /eenheid|einheit|afdeling|department|abteilung|verkoopteam|business unit|\boe\b|kostenplaats|division|squad|groep|gruppe/,
    },
    role: { of: /functie|funktion|\bjob\b|job function|stellenb|positie|position/, not: /code|nr|id$/ },
    fte: { of: strengthOfWork, not: /begin|eind|start|end|datum|date|uren|hours|stunden/ },
    start_date: {
      of: new RegExp(`${begun.source}|in ?dienst|hire|joined|eintritt|aanstelling`),
      not: /^uit|uit dienst|verzuim|ziek|afwez|absen|fehl|krank|verlof|order|auftrag/,
    },
    end_date: { of: new RegExp(`${ended.source}|uit ?dienst|austritt|terminat|left\\b|leav|exit`) },
  },
  strength: {
    from: { of: begun },
    to: { of: ended },
    fte: { of: /formatie|sterkte|headcount|stellen|strength|planned fte|fte/ },
  },
  absence: {
    person_id: { of: people },
    start_date: { of: new RegExp(`${begun.source}|ziekmelding|krankmeldung`) },
    end_date: { of: new RegExp(`${ended.source}|herstel|terug|return|ruckkehr`) },
    share: { of: /%|percent|prozent/ },
  },
  accounts: {
    account_manager_id: owner,
    account_id: { of: firms, and: number },
    name: { of: firms, and: nameOf },
    status: { of: new RegExp(`${firms.source}`), and: /type|typ\b|soort|status|\bart\b/ },
    segment: { of: /segment|klass|class|tier|\babc\b|rating|categor|kategorie|sector|branche/ },
    customer_since: { of: /sinds|since|seit|vanaf|first order|eerste order|erste(?:r|n)? auftrag/ },
  },
  contacts: { contact_id: { of: contact, and: number }, account_id: { of: firms, and: number } },
  activities: {
    account_manager_id: owner,
    account_id: account,
    activity_id: { of: contact, and: number },
    date: {
      of: new RegExp(`${contact.source}|begin|start|due|falligkeit`),
      and: day,
      not: /creat|gemaakt|erstellt|erfasst/,
    },
    type: { of: contact, and: kindOf, not: /call|gesprek|anruf|meeting|afspra/ },
    status: { of: /status|voltooid|afgerond|erledigt|completed|\bstate\b/ },
  },
  quotes: {
    account_manager_id: owner,
    account_id: account,
    quote_id: { of: offer, and: number },
    issued_on: {
      of: new RegExp(
        `${offer.source}|gemaakt|creat|erstell|issued|uitgebracht|registr|ingevoerd|invoer|angelegt|verstuurd|verzonden|versandt|\bsent\b|aanmaak|datum uit`,
      ),
      and: new RegExp(`${day.source}|geregistreerd|registriert|verstuurd|verzonden`),
      not: new RegExp(`${expected.source}|order|verkoopdatum|auftrag|sluit|gesloten|clos|besluit`),
    },
    closed_on: {
      of: /sluit|gesloten|clos(?:e|ing)|beslis|decision|decided|entscheid|entschied|akkoord|afwijz|afgehandeld|afgerond|abschluss|geschlossen|verkoopdatum|order|auftrag/,
      and: day,
      not: expected,
    },
    expected_on: { of: awaited, and: day, not: /lever|deliver|liefer/ },
    outcome: { of: /status|fase\b|stage|phase|resultaat|result\b|uitslag|ergebnis|stand\b/ },
    value: { of: money, not: new RegExp(`${expected.source}|${noMoney.source}`) },
  },
  targets: {
    account_manager_id: owner,
    value: {
      of: /target|doel|begroting|quot(?:a|um)|ziel|budget|vorgabe|norm\b|(?:omzet|revenue|umsatz) (?:per|pro) /,
      not: noMoney,
    },
  },
};

/** Whether a heading says that it is another column than one of which it has a word: `Verwachte datum`. */
export const isOther = (kind: FileKind, name: string, header: string): boolean =>
  partsOf[kind]?.[name]?.not?.test(folded(header)) ?? false;

/** Whether a heading is put together of what says that it is a column of whatever kind. */
export const isAnyPutTogether = (header: string): boolean =>
  Object.values(partsOf).some((columns) =>
    Object.values(columns).some(({ of, and, not }) => {
      const text = folded(header);
      return and !== undefined && of.test(text) && and.test(text) && !(not?.test(text) ?? false);
    }),
  );

/** Whether a heading is put together of what says that it is a column of a kind: `Entscheidungsdatum`. */
export function isPutTogether(kind: FileKind, name: string, header: string): boolean {
  const parts = partsOf[kind]?.[name];
  const text = folded(header);
  if (!parts?.of.test(text)) return false;
  return (parts.and?.test(text) ?? true) && !isOther(kind, name, header);
}
