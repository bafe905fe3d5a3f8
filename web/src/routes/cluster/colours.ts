const colours = ["var(--accent)", "var(--info)", "var(--warn)", "var(--good)", "var(--bad)", "var(--faint)"];

/** colourOf a node, the same as long as the list of nodes is. */
export const colourOf = (index: number): string => colours[index % colours.length] ?? "var(--accent)";
