import { clsx, type ClassValue } from "clsx";
import { twMerge } from "tailwind-merge";

/** cn joins class names; of two that say the same thing the last wins. */
export const cn = (...names: ClassValue[]): string => twMerge(clsx(names));
