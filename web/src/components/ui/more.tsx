import { useTranslation } from "react-i18next";
import { Button } from "./button";

/** More goes on with a list that has more pages. */
export function More({ query }: { query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }) {
  const { t } = useTranslation();
  if (!query.hasNextPage) return null;
  return (
    <div className="flex justify-center border-t border-line p-3">
      <Button look="quiet" size="small" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
        {t("common.more")}
      </Button>
    </div>
  );
}
