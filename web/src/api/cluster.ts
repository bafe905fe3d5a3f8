import { queryOptions } from "@tanstack/react-query";
import { cluster } from "./connect";

/** ringQuery asks every few seconds while it is looked at: nodes have no events. */
export const ringQuery = queryOptions({ queryKey: ["ring"], queryFn: ({ signal }) => cluster.getRing({}, { signal }), refetchInterval: 3000, staleTime: 0 });
