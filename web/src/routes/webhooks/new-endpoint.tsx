import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { webhooks } from "@/api/connect";
import type { Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { queries } from "@/api/query";
import { Button } from "@/components/ui/button";
import { Dialog, FormDialog } from "@/components/ui/dialog";
import { Field, Input } from "@/components/ui/field";
import { Secret } from "../webhook/secret";
import { TypePicker } from "./type-picker";

export function NewEndpoint({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [url, setUrl] = useState("https://");
  const [types, setTypes] = useState<string[] | null>(null);
  const [secret, setSecret] = useState("");
  const [made, setMade] = useState<Endpoint | null>(null);
  const create = useMutation({
    mutationFn: () => webhooks.createEndpoint({ tenantId: tenant, settings: { url: url.trim(), ...(types ? { eventFilters: { values: types } } : {}), ...(secret === "" ? {} : { secret }) } }),
    onSuccess: ({ endpoint }) => {
      void queries.invalidateQueries({ queryKey: ["webhooks"] });
      setMade(endpoint ?? null);
    },
  });
  if (made) {
    const done = () => {
      onClose();
      void navigate({ to: "/webhooks/$endpointId", params: { endpointId: made.id } });
    };
    return (
      <Dialog title={t("webhooks.made")} onClose={done} wide>
        <p className="mb-4 text-sm text-soft">{t("webhooks.madeText")}</p>
        <Secret secret={made.secret} standard={made.standardSecret} />
        <footer className="mt-5 flex justify-end">
          <Button look="primary" onClick={done}>
            {t("webhooks.toEndpoint")}
          </Button>
        </footer>
      </Dialog>
    );
  }
  return (
    <FormDialog
      title={t("webhooks.new")}
      submit={t("common.create")}
      onClose={onClose}
      busy={create.isPending}
      error={create.error}
      wide
      onSubmit={(e) => {
        e.preventDefault();
        create.mutate();
      }}
    >
      <Field label={t("webhooks.url")} hint={t("webhooks.urlHint")}>
        <Input autoFocus type="url" required value={url} onChange={(e) => setUrl(e.target.value)} className="font-mono" />
      </Field>
      <TypePicker value={types} onChange={setTypes} />
      <Field label={t("webhooks.secret")} hint={t("webhooks.secretHint")}>
        <Input value={secret} minLength={8} autoComplete="off" onChange={(e) => setSecret(e.target.value)} className="font-mono" />
      </Field>
    </FormDialog>
  );
}
