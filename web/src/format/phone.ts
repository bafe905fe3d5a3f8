/** digits of an address or number. */
export const digits = (text: string): string => text.replace(/@.*$/, "").replace(/:.*$/, "").replace(/\D/g, "");

/** isNumber says whether an address names a phone number: an identity (@lid) or a group does not. */
export const isNumber = (address: string): boolean => !/@(lid|g\.us|newsletter|broadcast)$/.test(address) && digits(address).length >= 7;

/** masked hides all of a number but its ends, for people who need not know it: +521••••••01. */
export function masked(address: string): string {
  const d = digits(address);
  if (d.length < 5) return address;
  return `${isNumber(address) ? "+" : ""}${d.slice(0, 3)}${"•".repeat(Math.max(d.length - 5, 3))}${d.slice(-2)}`;
}

/** shown is a number as people write it, or whatever else the address is, without its server. */
export function shown(address: string): string {
  return isNumber(address) ? `+${digits(address)}` : address.replace(/@.*$/, "").replace(/:.*$/, "");
}

/** pairingCode puts the hyphen where the phone shows it: ABCD-1234. */
export const pairingCode = (code: string): string => (code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code);
