/** All values together; 0 of none. */
export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Their mean; NaN of none. */
export const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
