/** The months between the first and the last of some, told the newest first, that are none of them. */
export function gapsIn(months: readonly string[]): string[] {
  const [newest, oldest] = [months[0], months.at(-1)];
  if (newest === undefined || oldest === undefined) return [];
  const gaps: string[] = [];
  const next = (month: string) => {
    const [year = 0, number = 0] = month.split("-").map(Number);
    return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  };
  for (let month = oldest; month < newest; month = next(month)) if (!months.includes(month)) gaps.push(month);
  return gaps;
}
