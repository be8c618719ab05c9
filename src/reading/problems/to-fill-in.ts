/**
 * Stands in lines to paste where only who knows it can say what belongs there. report.yaml with it asks to
 * fill it in.
 */
export const toFillIn = "?";
