import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { loginsQuery, type Person } from "@/api/access";
import { rest } from "@/api/rest";
import { LoginList } from "@/components/login-list";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Failed, ProblemNote, Rows } from "@/components/ui/states";

/** Logins are where a user is logged in; all of them can be ended. */
export function Logins({ user, onClose }: { user: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery(loginsQuery(user.id));
  const end = useMutation({ mutationFn: () => rest("DELETE", `/users/${user.id}/sessions`), onSuccess: () => query.refetch() });
  return (
    <Dialog title={t("users.loginsOf", { email: user.email })} onClose={onClose}>
      {query.error ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows count={2} />
      ) : query.data.length === 0 ? (
        <p className="py-4 text-sm text-soft">{t("users.noLogins")}</p>
      ) : (
        <>
          <LoginList logins={query.data} />
          {end.error && <ProblemNote error={end.error} className="mt-3" />}
          <Button look="dangerous" className="mt-4" busy={end.isPending} onClick={() => end.mutate()}>
            {t("users.endLogins")}
          </Button>
        </>
      )}
    </Dialog>
  );
}
