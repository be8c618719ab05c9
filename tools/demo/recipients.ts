import { excelCsv } from "./csv.ts";
import { people } from "./people.ts";
import type { Person } from "./types.ts";

/** Somebody who gets an edition by mail. */
interface Recipient {
  address: string;
  name: string;
  edition: string;
  language?: string;
}

const domain = "noordzee-techniek.example";

/** An address as firms make them of a name: `mehmet.yildiz@…`. */
function addressOf(name: string): string {
  const plain = name
    .replaceAll("ı", "i")
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  const [first = "", ...rest] = plain.split(/\s+/).map((part) => part.replace(/[^a-z-]/g, ""));
  return `${first}.${rest.join("")}@${domain}`;
}

/** Those who asked for their own talk sheet by mail. */
const asked = ["1099", "1094", "1126"];

const own = ({ name, number }: Pick<Person, "name" | "number">): Recipient => ({
  address: addressOf(name),
  name,
  edition: `persoon:${number}`,
});

/** The few people who get the report by mail: the board, the leads of two teams, some for themselves. */
function recipients(): Recipient[] {
  return [
    { address: `directie@${domain}`, name: "Directie", edition: "management" },
    { address: `h.bakker@${domain}`, name: "Henriëtte Bakker", edition: "management", language: "en" },
    { address: `p.veenstra@${domain}`, name: "Paul Veenstra", edition: "team:Noord" },
    { address: `a.cuypers@${domain}`, name: "Annelies Cuypers", edition: "team:Zuid" },
    ...people.filter(({ number }) => asked.includes(number)).map(own),
    { address: `intranet@${domain}`, name: "", edition: "bedrijf" },
  ];
}

/** Who gets which edition, as it is kept beside the exports. */
export const recipientsCsv = () =>
  excelCsv(recipients(), {
    email: ({ address }) => address,
    naam: ({ name }) => name,
    uitgave: ({ edition }) => edition,
    taal: ({ language }) => language,
  });
