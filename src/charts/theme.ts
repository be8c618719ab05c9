/** The drawings a chart can be asked for, from wide to narrow. */
export const forms = ["full", "wide", "half", "narrow"] as const;
export type Form = (typeof forms)[number];

/** Width of each drawing in CSS pixels: twelve and six columns of the page, a tablet or a sheet, a phone. */
export const formWidth = { full: 1128, wide: 720, half: 552, narrow: 288 } as const satisfies Record<
  Form,
  number
>;

/** How much of the page a chart has, and how it is drawn there; a container query shows one of them. */
export const formsIn = {
  full: ["full", "wide", "narrow"],
  half: ["half", "narrow"],
} as const satisfies Record<string, readonly Form[]>;
export type Place = keyof typeof formsIn;

/** Good, bad or neither: colours variances only; a sign or word in the text always says the same. */
export type Tone = "good" | "bad" | "neutral";

/** A value on an axis or line, with its text ready in the reader's language. */
export interface Tick {
  value: number;
  text: string;
}

/** The colours of the style sheet: one drawing serves light, dark and print. */
export const colour = {
  ink: "var(--ink)",
  paper: "var(--paper)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  tint: "var(--tint)",
  good: "var(--good)",
  bad: "var(--bad)",
  hours: "var(--hours)",
  customers: "var(--customers)",
  previous: "var(--previous)",
} as const;

/** The colour of a variance. */
export const toneColour = { good: colour.good, bad: colour.bad, neutral: colour.muted } as const;

/** Height of the charts' text in pixels, in every form; the style sheet sets the same. */
export const fontSize = 15;

/** From one line of text to the next, in pixels. */
export const lineHeight = 19;
