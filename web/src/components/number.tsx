import { createContext, useContext, useState, type ReactNode } from "react";
import { useMay } from "@/api/session";
import { masked, shown } from "@/format/phone";

const Reveal = createContext<{ revealed: boolean; set: (value: boolean) => void } | null>(null);

/** NumbersHidden masks the numbers within it until somebody who may asks to see them. */
export function NumbersHidden({ children }: { children: ReactNode }) {
  const [revealed, set] = useState(false);
  return <Reveal value={{ revealed, set }}>{children}</Reveal>;
}

/** useReveal is whether numbers are shown whole. Readers never see them so. */
export function useReveal(): { may: boolean; revealed: boolean; set: (value: boolean) => void } {
  const may = useMay("AGENT");
  const reveal = useContext(Reveal);
  return { may, revealed: may && (reveal?.revealed ?? true), set: reveal?.set ?? (() => {}) };
}

/** Number is the number of an address, masked for who need not see it. */
export function Number({ address, className }: { address: string; className?: string }) {
  const { revealed } = useReveal();
  return <span className={`num ${className ?? ""}`}>{revealed ? shown(address) : masked(address)}</span>;
}
