/** The parts in which a name may stand apart. */
export type NamePart = "first" | "infix" | "last";
