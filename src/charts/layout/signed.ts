import { type Tone, toneColour } from "../theme.ts";
import type { Label } from "./labels.ts";
import { textWidth } from "./measure.ts";

export interface Signed {
  value: number | null;
  text: string;
  tone: Tone;
}

/** Room for signed values with their text outside: widths in pixels at both sides of zero. */
export interface SignedRoom {
  before: number;
  after: number;
}

const away = 8;

/**
 * Room for signed values drawn `unit` pixels long per unit. A value that is missing or 0 has its text after
 * zero.
 */
export function signedRoom(items: Signed[], unit: number): SignedRoom {
  const room = { before: 0, after: 0 };
  for (const { value, text } of items) {
    const width = Math.abs(value ?? 0) * unit + (text === "" ? 0 : away + textWidth(text));
    if ((value ?? 0) < 0) room.before = Math.max(room.before, width);
    else room.after = Math.max(room.after, width);
  }
  return room;
}

/** The text of a signed value beyond the end of its bar. */
export function signedLabel({ value, text, tone }: Signed, zero: number, unit: number, y: number): Label {
  const below = (value ?? 0) < 0;
  const x = zero + (value ?? 0) * unit + (below ? -away : away);
  return { x, y, text, fill: toneColour[tone], anchor: below ? "end" : "start" };
}
