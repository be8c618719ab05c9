import type { Claim, FigureRef, Quantity, Statement } from "../../contract/statement.ts";
import { quantityIn } from "../quantity.ts";
import type { Reader } from "./reader.ts";

/** Writes the numbers of one sentence, and keeps what it asserts with them. */
export interface Saying {
  percent(of: Quantity, digits?: number): string;
  signedPercent(of: Quantity): string;
  number(of: Quantity, digits?: number): string;
  fte(of: Quantity): string;
  hours(of: Quantity): string;
  perWeek(of: Quantity): string;
  /** An amount as a sentence says it. */
  money(of: Quantity): string;
  signedMoney(of: Quantity): string;
  /** In thousands, without a sign of currency. */
  thousands(of: Quantity): string;
  signedThousands(of: Quantity): string;
  /** What it asserts besides its numbers. */
  that(...claims: Claim[]): void;
  /** The sentence, with all that was written and asserted for it. */
  statement<Text>(id: string, text: Text): Statement<Text>;
}

/**
 * Begins a sentence. A number that it writes is worked out from the report here, so that no sentence can say
 * another. @throws Error for a number that the report has no value for: a view looks first.
 */
export function sayingOf({ report, formats }: Reader): Saying {
  const claims: Claim[] = [];
  const write =
    (as: Extract<Claim, { says: string }>["as"], format: (value: number) => string) => (is: Quantity) => {
      const value = quantityIn(report, is);
      if (value === null) throw new Error(`A sentence needs ${JSON.stringify(is)}, which has no value`);
      const says = format(value);
      claims.push({ says, as, is });
      return says;
    };
  const count = write("number", (value) => formats.number(value));
  return {
    percent: (of, digits) => write("percent", (value) => formats.percent(value, digits))(of),
    signedPercent: write("percent", formats.signedPercent),
    number: (of, digits) =>
      digits === undefined ? count(of) : write("number", (value) => formats.number(value, digits))(of),
    fte: write("number", formats.fte),
    hours: write("number", formats.hours),
    perWeek: write("number", formats.perWeek),
    money: write("money", formats.roundly),
    signedMoney: write("money", formats.signedRoundly),
    thousands: write("thousands", formats.thousands),
    signedThousands: write("thousands", formats.signedThousands),
    that: (...more) => void claims.push(...more),
    statement: (id, text) => ({ id, text, claims: [...claims] }),
  };
}

/** A number of a figure of a scope, as a sentence refers to it. */
export function figureRef(
  metric: FigureRef["metric"],
  { kind, id }: FigureRef["scope"],
  window: FigureRef["window"] = "month",
  part?: NonNullable<FigureRef["part"]>,
): FigureRef {
  return { metric, scope: { kind, id }, window, ...(part === undefined ? {} : { part }) };
}

/** Result and target of a scope, and what lies between, as the attainment has them. */
export function resultRefs(scope: FigureRef["scope"], window: FigureRef["window"] = "month") {
  const revenue = figureRef("result.attainment", scope, window, "numerator");
  const target = figureRef("result.attainment", scope, window, "denominator");
  return { revenue, target, gap: { minus: [revenue, target] } } as const;
}
