import type { Account } from "../../contract/dataset.ts";

/** An account while it was of one manager, with its place in the list. */
export interface Turn {
  account: Account;
  index: number;
}

/** Finds whose each account was, one row after another: most have one. */
export function turnsByAccount(accounts: readonly Account[]): (index: number) => readonly Turn[] {
  const handedOver = new Map<number, Turn[]>();
  accounts.forEach((account, index) => {
    if (account.first !== index) handedOver.set(account.first, []);
  });
  accounts.forEach((account, index) => void handedOver.get(account.first)?.push({ account, index }));
  return (index) => {
    const account = accounts[index];
    return account ? (handedOver.get(account.first) ?? [{ account, index }]) : [];
  };
}
