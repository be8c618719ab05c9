/** The two drawings of every chart; a container query shows one of them. */
export type Form = "wide" | "narrow";

/** Width of each drawing in CSS pixels. */
export const formWidth = { wide: 720, narrow: 288 } as const satisfies Record<Form, number>;
