import { queryOptions } from "@tanstack/react-query";
import { rest } from "./rest";

export type About = { version: string; dev: boolean; simulator: string | null };

export const aboutQuery = queryOptions({ queryKey: ["about"], queryFn: ({ signal }) => rest<About>("GET", "/panel", { signal }), staleTime: Infinity });
