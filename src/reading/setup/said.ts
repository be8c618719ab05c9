import { fileContracts } from "../../contract/files.ts";
import { presets } from "../../contract/presets.ts";
import type { Bilingual, FileKind } from "../../contract/vocabulary.ts";
import type { ColumnFound } from "./columns-of-kind.ts";
import type { Fit } from "./kind-of-sheet.ts";
import type { Wide } from "./wide.ts";

const both = (of: (language: "nl" | "en") => string): Bilingual => ({ nl: of("nl"), en: of("en") });

/** The name of a kind of file, without its ending. */
export const kindSaid = (kind: FileKind): Bilingual => ({ nl: fileContracts[kind].nl, en: kind });

/** The name of a column, as the language has it. */
export const columnSaid = (kind: FileKind, name: string): Bilingual => ({
  nl: fileContracts[kind].columns[name]?.nl ?? name,
  en: name,
});

const listed = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(", ");

function wideSaid(kind: FileKind, { columns, name }: Wide): Bilingual {
  if (typeof columns === "string")
    return { nl: " Er staat een kolom voor elke periode.", en: " There is a column for every period." };
  const column = columnSaid(kind, name);
  return {
    nl: ` Er staat een kolom voor elke ${column.nl}.`,
    en: ` There is a column for every ${column.en}.`,
  };
}

/** What a file seems to be, and why. */
export function kindReason({ kind, system, columns, wide }: Fit): Bilingual {
  const ofWords = typeof wide?.columns === "object" ? wide.columns : [];
  const named = [...columns.filter(({ byHeading }) => byHeading).map(({ header }) => header), ...ofWords];
  const shown = listed([...new Set(named)].slice(0, 5));
  const name = kindSaid(kind);
  const turned = wide ? wideSaid(kind, wide) : { nl: "", en: "" };
  if (system) {
    const { title } = presets[system.preset];
    return {
      nl: `Dit lijkt ${name.nl}: de koppen zijn die van ${title}, "${system.form.name}".`,
      en: `This looks like ${name.en}: its headings are those of ${title}, "${system.form.name}".`,
    };
  }
  return {
    nl: `Dit lijkt ${name.nl}: te zien aan de koppen ${shown}.${turned.nl}`,
    en: `This looks like ${name.en}, by the headings ${shown}.${turned.en}`,
  };
}

export const noKind: Bilingual = {
  nl: "Wat dit is, is niet te zien. Het wordt niet gelezen.",
  en: "What this is cannot be seen. It is not read.",
};

export const noSheet: Bilingual = {
  nl: "Hier zijn geen rijen met koppen in te vinden.",
  en: "No rows with headings can be found in it.",
};

/** Why a heading is a column. */
export function columnReason(kind: FileKind, { name, header, byHeading }: ColumnFound): Bilingual {
  const column = columnSaid(kind, name);
  return byHeading
    ? { nl: `de kop "${header}" zegt het`, en: `the heading "${header}" says so` }
    : {
        nl: `de kop "${header}" zegt het niet, wat eronder staat wel: ${column.nl}`,
        en: `the heading "${header}" does not say so, what stands under it does: ${column.en}`,
      };
}

export const nameJoined: Bilingual = {
  nl: "zo schrijven de andere bestanden de namen",
  en: "so the other files write the names",
};

export const nameAsNumber: Bilingual = {
  nl: "er is geen nummer: iedereen is bekend aan de naam",
  en: "there is no number: everybody is known by the name",
};

export const ownSheet: Bilingual = {
  nl: "van deze werkmap zijn meer werkbladen een export",
  en: "several sheets of this workbook are exports",
};

export const turnedPeriods: Bilingual = {
  nl: "een kolom per periode wordt een regel per periode",
  en: "a column for each period becomes a row for each period",
};

export function turnedColumns(kind: FileKind, name: string): Bilingual {
  const column = columnSaid(kind, name);
  return {
    nl: `een kolom per ${column.nl} wordt een regel per ${column.nl}`,
    en: `a column for each ${column.en} becomes a row for each ${column.en}`,
  };
}

export const unitSaid = (factor: number): Bilingual => ({
  nl: `volgens de titel of de koppen zijn de bedragen maal ${factor}`,
  en: `by the title or the headings, amounts are times ${factor}`,
});

export const measureSaid: Bilingual = {
  nl: "de titel zegt waarvoor het target is",
  en: "the title says what the target is for",
};

export const lengthSaid: Bilingual = {
  nl: "er is geen laatste dag, en de eerste dagen volgen elkaar zo op",
  en: "there is no last day, and the first days follow each other so",
};

export const answered: Bilingual = { nl: "zo beantwoord", en: "answered so" };

export const unitsLeftOut: Bilingual = {
  nl: "van deze eenheden staat niemand bij een offerte, klant of activiteit",
  en: "nobody of these units stands at a quote, account or activity",
};

export const unitsRenamed: Bilingual = {
  nl: "de targets noemen deze teams korter",
  en: "the targets call these teams by a shorter name",
};

export const peopleJoined: Bilingual = {
  nl: "Andere namen van dezelfde mensen: dezelfde woorden in een andere volgorde of met een opmerking erachter",
  en: "Other names of the same people: the same words in another order, or with a remark behind them",
};

export const askKind = (file: string): Bilingual => ({
  nl: `Wat staat er in ${file}?`,
  en: `What is in ${file}?`,
});

export const notRead: Bilingual = { nl: "niet lezen", en: "do not read it" };

export function askColumn(file: string, kind: FileKind, name: string): Bilingual {
  const column = fileContracts[kind].columns[name];
  const doc = column?.doc ?? { nl: name, en: name };
  return {
    nl: `${file}: welke kolom is ${columnSaid(kind, name).nl}? ${doc.nl}`,
    en: `${file}: which column is ${columnSaid(kind, name).en}? ${doc.en}`,
  };
}

export const askHeading = (file: string, header: string): Bilingual => ({
  nl: `${file}: wat staat er onder de kop "${header}"?`,
  en: `${file}: what stands under the heading "${header}"?`,
});

export const underHeading = (header: string, example: string): Bilingual => ({
  nl: `de kop "${header}"${example === "" ? "" : `, zoals ${example}`}`,
  en: `the heading "${header}"${example === "" ? "" : `, such as ${example}`}`,
});

export const constantSaid = ({ nl, en }: Bilingual): Bilingual => ({
  nl: `overal ${nl}`,
  en: `${en} everywhere`,
});

export const noColumn: Bilingual = { nl: "geen van deze", en: "none of these" };

export function askWords(file: string, kind: FileKind, name: string): Bilingual {
  const asks = fileContracts[kind].columns[name]?.asks;
  return both((language) => {
    const column = columnSaid(kind, name)[language];
    const what = asks?.[language] ?? (language === "nl" ? "wat betekenen ze?" : "what do they mean?");
    return language === "nl"
      ? `${file}: deze woorden van ${column} zijn niet bekend; ${what}`
      : `${file}: these words of ${column} are not known; ${what}`;
  });
}

export const wordSaid = (word: string, count: number): Bilingual => both(() => `${word} (${count}×)`);

/** What a word of a choice means, in the language's own word. */
export const meaningSaid = (kind: FileKind, name: string, value: string): Bilingual => ({
  nl: fileContracts[kind].columns[name]?.words?.get(value)?.[0] ?? value,
  en: value,
});

export const askLength = (file: string): Bilingual => ({
  nl: `${file}: hoe lang geldt een regel vanaf zijn eerste dag?`,
  en: `${file}: how long does a row hold from its first day?`,
});

export const lengths: Readonly<Record<"month" | "quarter" | "year", Bilingual>> = {
  month: { nl: "een maand", en: "a month" },
  quarter: { nl: "een kwartaal", en: "a quarter" },
  year: { nl: "een jaar", en: "a year" },
};

export const everyMonth: Bilingual = {
  nl: "elke maand opnieuw, tot de volgende regel",
  en: "every month anew, until the next row",
};

export const askEvery = (file: string): Bilingual => ({
  nl: `${file}: er staan geen dagen bij. Waarvan is elk bedrag?`,
  en: `${file}: there are no days. Of what is each amount?`,
});

export const everyLengths: Readonly<Record<"month" | "quarter" | "year", Bilingual>> = {
  month: { nl: "elke maand", en: "every month" },
  quarter: { nl: "elk kwartaal", en: "every quarter" },
  year: { nl: "elk jaar", en: "every year" },
};

export const everySaid: Bilingual = {
  nl: "de kop of de titel zegt waarvan elk bedrag is; er staan geen dagen bij",
  en: "the heading or the title says of what each amount is; there are no days",
};

export const fromYear: Bilingual = {
  nl: "de eerste dag van dat jaar; een bedrag dat verandert, krijgt een regel met zijn eerste dag",
  en: "the first day of that year; an amount that changes gets a row with its first day",
};

export const askLines = (file: string, header: string, count: number): Bilingual => ({
  nl: `${file}: ${count} ${count === 1 ? "nummer staat" : "nummers staan"} onder "${header}" op meer regels die verschillen. Wat zijn die regels?`,
  en: `${file}: ${count} ${count === 1 ? "number stands" : "numbers stand"} under "${header}" on several rows that differ. What are those rows?`,
});
export const linesOfOrder: Bilingual = {
  nl: "orderregels: de bedragen worden opgeteld",
  en: "lines of an order: the amounts are added up",
};
export const partsOfPeople: Bilingual = {
  nl: "delen van meer mensen: ieder zijn omzet, één order",
  en: "parts of several people: to each their revenue, one order",
};
export const firstCounts: Bilingual = {
  nl: "dubbel: de eerste regel telt",
  en: "doubles: the first row counts",
};
export const lastCounts: Bilingual = {
  nl: "versies: de laatste regel telt",
  en: "versions: the last row counts",
};

export const turnedNames: Bilingual = {
  nl: "de achternaam staat voorop; de andere bestanden schrijven de namen andersom",
  en: "the last name stands first; the other files write the names the other way around",
};

export const askYear = (file: string): Bilingual => ({
  nl: `${file}: van welk jaar is dit?`,
  en: `${file}: of which year is this?`,
});

export const askUnits: Bilingual = {
  nl: "Welke eenheden verkopen? Van deze staat niemand bij een offerte, klant of activiteit.",
  en: "Which units sell? Of these nobody stands at a quote, account or activity.",
};

export const sells: Bilingual = { nl: "verkoopt", en: "sells" };
export const sellsNot: Bilingual = { nl: "verkoopt niet: overslaan", en: "does not sell: leave it out" };

export const askPeople: Bilingual = {
  nl: "Welke namen zijn dezelfde persoon?",
  en: "Which names are the same person?",
};

export const pairSaid = (known: string, other: string): Bilingual => both(() => `${other} = ${known}`);
export const samePerson: Bilingual = { nl: "dezelfde persoon", en: "the same person" };
export const otherPerson: Bilingual = { nl: "iemand anders", en: "somebody else" };

export const askedFirst = (one: FileKind, other: FileKind): Bilingual => ({
  nl: `Dit kan ${kindSaid(one).nl} zijn, of ${kindSaid(other).nl}: dat is gevraagd.`,
  en: `This may be ${one}, or ${other}: it is asked.`,
});

const joined = (shown: readonly Bilingual[], language: "nl" | "en") =>
  shown.map((each) => each[language]).join(", ");

export const askReached = (file: string, shown: readonly Bilingual[]): Bilingual => ({
  nl: `${file}: ${joined(shown, "nl")}. Is dat klantcontact?`,
  en: `${file}: ${joined(shown, "en")}. Are these customer contacts?`,
});
export const noContact: Bilingual = { nl: "nee, overslaan", en: "no, leave them out" };
export const isContact: Bilingual = { nl: "ja, alles meetellen", en: "yes, count all of them" };

export const askCurrency = (file: string, currency: string): Bilingual => ({
  nl: `${file}: het rapport is in ${currency}. Wat zijn de bedragen waard bij`,
  en: `${file}: the report is in ${currency}. What are the amounts worth with`,
});
export const leaveOut: Bilingual = { nl: "die regels overslaan", en: "leave those rows out" };
export const alreadyIn = (currency: string): Bilingual => ({
  nl: `ze staan al in ${currency}`,
  en: `they are in ${currency} already`,
});
export const rateTyped: Bilingual = { nl: "omrekenen met een koers", en: "convert them at a rate" };
export const rateAsked = (currency: string) => ({
  said: {
    nl: `Hoeveel ${currency} is één eenheid waard? Zoals 1,15; een koers per maand kan later, onder rates:`,
    en: `What is one unit worth in ${currency}? Such as 1.15; a rate for each month can come later, under rates:`,
  },
  notOne: {
    nl: "Typ een getal boven 0, zoals 1,15.",
    en: "Type a number above 0, such as 1.15.",
  },
});
export const ratesGiven: Bilingual = {
  nl: "wat een eenheid van een andere munt waard is, zo beantwoord; 1: de bedragen staan al in die van het rapport",
  en: "what a unit of another currency is worth, answered so; 1: the amounts are in that of the report already",
};

export const askDates = (file: string, shown: readonly string[]): Bilingual => ({
  nl: `${file}: staat in datums zoals ${shown.join(", ")} de dag of de maand eerst?`,
  en: `${file}: does the day or the month stand first in dates such as ${shown.join(", ")}?`,
});
export const dateOrders = {
  dmy: { nl: "de dag", en: "the day" },
  mdy: { nl: "de maand", en: "the month" },
  ymd: { nl: "het jaar", en: "the year" },
} as const;

export const oneOfSeveral = (kind: FileKind): Bilingual => ({
  nl: `Dit lijkt ${kindSaid(kind).nl}; er zijn er meer, en dit bestand wordt niet gelezen.`,
  en: `This looks like ${kind}; there are more of them, and this file is not read.`,
});

export const askWhich = (kind: FileKind): Bilingual => ({
  nl: `Welk bestand is het juiste voor ${kindSaid(kind).nl}?`,
  en: `Which file is the right one for ${kind}?`,
});
export const everyFile: Bilingual = { nl: "allemaal: het zijn delen", en: "all of them: they are parts" };
