import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { KeyRound, Plus, Trash2 } from "lucide-react";
import { keysQuery, type ApiKey } from "@/api/access";
import { rest } from "@/api/rest";
import { ShownOnce } from "@/components/shown-once";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { useConfirm } from "@/components/ui/dialog";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { useNow } from "@/components/ui/time";
import { Scopes, Times } from "./cells";
import { NewKey } from "./new-key";

export function Keys({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const query = useQuery(keysQuery(tenant));
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [confirm, confirmation] = useConfirm();
  const now = useNow();
  const create = (
    <Button look="primary" size="small" onClick={() => setCreating(true)}>
      <Plus />
      {t("keys.new")}
    </Button>
  );
  const over = (k: ApiKey) => k.revokedAt !== null || (k.expiresAt !== null && Date.parse(k.expiresAt) < now);
  const end = (k: ApiKey) =>
    confirm({
      title: t("keys.revokeTitle", { name: k.name }),
      text: t("keys.revokeText"),
      action: t("device.revoke"),
      dangerous: true,
      run: async () => {
        await rest("POST", `/api-keys/${k.id}/revoke`, { body: {} });
        await query.refetch();
      },
    });
  const forget = (k: ApiKey) =>
    confirm({
      title: t("keys.forgetTitle", { name: k.name }),
      text: t("keys.forgetText"),
      action: t("common.delete"),
      dangerous: true,
      run: async () => {
        await rest("DELETE", `/api-keys/${k.id}`);
        await query.refetch();
      },
    });
  return (
    <Section title={t("keys.keys")} note={t("keys.keysNote")} actions={create} flush>
      {query.error && !query.data ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows count={3} />
      ) : query.data.length === 0 ? (
        <Empty icon={KeyRound} title={t("keys.emptyTitle")} action={create}>
          {t("keys.emptyText")}
        </Empty>
      ) : (
        <Table
          className="min-w-[44rem]"
          head={
            <>
              <Th>{t("keys.name")}</Th>
              <Th>{t("keys.scopes")}</Th>
              <Th>{t("keys.lastUsed")}</Th>
              <Th>{t("keys.ends")}</Th>
              <Th>
                <span className="sr-only">{t("common.actions")}</span>
              </Th>
            </>
          }
        >
          {query.data.map((k) => (
            <Tr key={k.id} className={over(k) ? "opacity-60" : undefined}>
              <Td>
                <span className="block font-medium">{k.name}</span>
                <code className="font-mono text-xs text-faint">{k.prefix}…</code>
              </Td>
              <Td className="max-w-sm">
                <Scopes scopes={k.scopes}>
                  {k.deviceIds && <Badge tone="busy">{t("keys.devices", { count: k.deviceIds.length })}</Badge>}
                  {k.cidrs && <Badge tone="busy">{k.cidrs.join(", ")}</Badge>}
                </Scopes>
              </Td>
              <Times of={k} />
              <Td className="text-right">
                {over(k) ? (
                  <Button look="quiet" size="smallIcon" onClick={() => forget(k)} aria-label={t("keys.forget", { name: k.name })}>
                    <Trash2 />
                  </Button>
                ) : (
                  <Button look="quiet" size="small" className="text-bad hover:text-bad" onClick={() => end(k)}>
                    {t("device.revoke")}
                  </Button>
                )}
              </Td>
            </Tr>
          ))}
        </Table>
      )}
      {creating && (
        <NewKey
          tenant={tenant}
          onClose={() => setCreating(false)}
          onMade={(key) => {
            setCreating(false);
            setMade(key);
            void query.refetch();
          }}
        />
      )}
      {made && <ShownOnce title={t("keys.made")} secret={made} onClose={() => setMade(null)} />}
      {confirmation}
    </Section>
  );
}
