const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-10" is "Oct"; the first month of all and every January say the year as well. */
export const monthTick = (month, i) => {
  const [year, number] = month.split("-");
  const name = names[Number(number) - 1];
  return i === 0 || number === "01" ? `${name}\n${year}` : name;
};

/** "2026-10" is "Oct 2026". */
export const monthName = (month) => {
  const [year, number] = month.split("-");
  return `${names[Number(number) - 1]} ${year}`;
};
