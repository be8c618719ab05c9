import type { mail as nl } from "../nl/mail.ts";

/** The mail that brings an edition, in English. */
export const mail: typeof nl = {
  subject: (product, month, who) => `${product} ${month}, ${who}`,
  first: "What is new is not known: nothing of an earlier month is kept for this edition.",
  sheet: {
    overview: "Attached as a PDF: the overview, on one sheet.",
    team: "Attached as a PDF: the sheet of the team.",
    person: "Attached as a PDF: your talk sheet, front and back.",
  },
  link: "The whole edition:",
  meant: (who) => `This edition is ${who}. Do not forward it to anybody who may not read it.`,
  meantForAll: "This edition is for everybody in the company. Do not forward it outside.",
};
