import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { problemOf } from "./problem";
import { sessionOver } from "./session";

function noticeEnd(error: unknown) {
  if (problemOf(error).status === 401) sessionOver();
}

/** queries is the memory of what the server said. The stream of events keeps it true, so nothing is asked again by a clock. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEnd }),
  mutationCache: new MutationCache({ onError: noticeEnd }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => {
        const { status } = problemOf(error);
        return count < 3 && (status === 0 || status >= 500 || status === 429);
      },
      retryDelay: (count, error) => (problemOf(error).retryAfter ?? Math.min(2 ** count, 8)) * 1000,
    },
  },
});
