import { useEffect, useState, type ReactNode } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CircleCheck, Clock, LoaderCircle, SearchX, WifiOff } from "lucide-react";
import { Problem, problemOf } from "@/api/problem";
import { rest } from "@/api/rest";
import { Mark, productName } from "@/components/shell/brand";
import { QrCode, Steps } from "@/components/qr-code";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy";
import { Field, Input } from "@/components/ui/field";
import { Segments } from "@/components/ui/segments";
import { useProblemText } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { choose, usePrefs } from "@/format/prefs";
import { pairingCode } from "@/format/phone";
import { speak } from "@/i18n";
import { useSeen } from "@/live/seen";

type Link = { status: "QR"; qr: string | null; pairingCode: string | null; deviceLabel: string; expiresAt: string } | { status: "ONLINE" | "EXPIRED"; deviceLabel: string } | { status: "NOT_FOUND" };

async function readLink(token: string, signal: AbortSignal): Promise<Link> {
  try {
    return await rest<Link>("GET", `/public/qr/${encodeURIComponent(token)}`, { signal });
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 400)) return { status: "NOT_FOUND" };
    throw error;
  }
}

const every = { QR: 2000, EXPIRED: 6000, login: 1000 };
const loginTime = 20_000; // what a login takes at most, after a phone has scanned: meanwhile the link says that there is no code

/** PublicQr links a phone for whoever has the link. There is no stream without a login, so it asks every two seconds, while it is looked at. */
export default function PublicQr() {
  const { t } = useTranslation();
  const { token } = useParams({ strict: false }) as { token: string };
  const seen = useSeen();
  const [lastCode, setLastCode] = useState(0);
  const query = useQuery({
    queryKey: ["public", token],
    queryFn: async ({ signal }) => {
      const read = await readLink(token, signal);
      if (read.status === "QR") setLastCode(Date.now());
      return read;
    },
    retry: false,
    refetchInterval: ({ state }) => {
      if (!seen) return false;
      const status = state.data?.status;
      if (state.error) return 4000;
      if (status === "EXPIRED") return Date.now() - lastCode < loginTime ? every.login : every.EXPIRED;
      return status === "QR" ? every.QR : false;
    },
  });
  const link = query.data;
  const loggingIn = link?.status === "EXPIRED" && query.dataUpdatedAt - lastCode < loginTime;
  useEffect(() => {
    document.title = `${t("publicQr.title")} · ${productName}`;
  }, [t]);

  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-15 items-center gap-2.5 px-5">
        <Mark />
        <span className="font-semibold tracking-tight">{productName}</span>
        <Languages />
      </header>
      <main className="flex flex-1 items-start justify-center px-4 pt-4 pb-10 sm:items-center sm:pt-0" aria-live="polite">
        {link?.status === "QR" ? (
          <Linking link={link} token={token} lost={query.error !== null} />
        ) : link?.status === "ONLINE" ? (
          <Message icon={<CircleCheck className="text-good" />} title={t("publicQr.done", { label: link.deviceLabel })} text={t("publicQr.doneText")} />
        ) : loggingIn ? (
          <Message icon={<LoaderCircle className="animate-spin text-accent" />} title={t("publicQr.loggingIn")} text={t("publicQr.loggingInText")} />
        ) : link?.status === "EXPIRED" ? (
          <Message icon={<Clock className="text-warn" />} title={t("publicQr.expired")} text={t("publicQr.expiredText", { label: link.deviceLabel })}>
            <div className="mt-6 w-full border-t border-line pt-5 text-left">
              <PairingForm code={null} token={token} />
            </div>
            <p className="mt-5 inline-flex items-center gap-2 text-xs text-faint">
              <LoaderCircle className="size-3.5 animate-spin" aria-hidden />
              {t("publicQr.watching")}
            </p>
          </Message>
        ) : link?.status === "NOT_FOUND" ? (
          <Message icon={<SearchX className="text-faint" />} title={t("publicQr.notFound")} text={t("publicQr.notFoundText")} />
        ) : query.error ? (
          <Unreachable error={query.error} retry={() => void query.refetch()} />
        ) : (
          <Message icon={<LoaderCircle className="animate-spin text-faint" />} title={t("publicQr.loading")} text=" " />
        )}
      </main>
    </div>
  );
}

function Languages() {
  const { t } = useTranslation();
  const { language } = usePrefs();
  const next = language === "es" ? "en" : "es";
  return (
    <Button
      look="quiet"
      size="small"
      className="ml-auto"
      onClick={() => {
        choose({ language: next });
        void speak(next);
      }}
    >
      {t(`publicQr.${next}`)}
    </Button>
  );
}

function Message({ icon, title, text, children }: { icon: ReactNode; title: string; text: string; children?: ReactNode }) {
  return (
    <div className="flex w-full max-w-sm flex-col items-center rounded-2xl border border-line bg-surface px-6 py-12 text-center shadow-lift">
      <span className="mb-5 grid size-14 place-items-center rounded-full bg-sunken [&_svg]:size-7">{icon}</span>
      <h1 className="text-lg font-semibold">{title}</h1>
      <p className="mt-2 text-sm text-soft">{text}</p>
      {children}
    </div>
  );
}

function Unreachable({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText();
  return (
    <Message icon={<WifiOff className="text-warn" />} title={t("common.failedTitle")} text={text(error)}>
      <Button className="mt-5" onClick={retry}>
        {t("common.tryAgain")}
      </Button>
    </Message>
  );
}

function Linking({ link, token, lost }: { link: Extract<Link, { status: "QR" }>; token: string; lost: boolean }) {
  const { t } = useTranslation();
  // Whoever opens this on a phone cannot scan the same phone's screen: the code to type comes first there.
  const [way, setWay] = useState<"qr" | "code">(() => (link.pairingCode || matchMedia("(max-width: 640px)").matches ? "code" : "qr"));
  return (
    <div className="w-full max-w-md rounded-2xl border border-line bg-surface p-5 shadow-lift sm:max-w-2xl sm:p-8">
      <h1 className="text-lg font-semibold">{t("publicQr.linkTitle", { label: link.deviceLabel })}</h1>
      <p className="mt-1 text-sm text-soft">{t("publicQr.linkText")}</p>
      <Segments
        label={t("qr.way")}
        value={way}
        onChange={setWay}
        className="my-5 max-sm:flex max-sm:[&>button]:flex-1 max-sm:[&>button]:justify-center"
        options={[
          { value: "qr", text: t("qr.byQr") },
          { value: "code", text: t("qr.byCode") },
        ]}
      />
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-[17rem_1fr]">
        {way === "qr" ? (
          link.qr ? (
            <QrCode text={link.qr} className="mx-auto aspect-square w-full max-w-72" />
          ) : (
            <div className="mx-auto grid aspect-square w-full max-w-72 place-items-center rounded-xl border border-dashed border-line-strong px-8 text-center text-sm text-soft">{t("qr.waiting")}</div>
          )
        ) : (
          <PairingForm code={link.pairingCode} token={token} />
        )}
        <div className="flex flex-col gap-4">
          <Steps kind={way} />
          <p className="text-xs text-faint">
            {t("publicQr.ends")} <Time at={link.expiresAt} />
          </p>
          {lost && (
            <p role="status" className="text-sm font-medium text-warn">
              {t("live.reconnecting")}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function PairingForm({ code, token }: { code: string | null; token: string }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const [phone, setPhone] = useState("");
  const ask = useMutation({ mutationFn: () => rest("POST", `/public/qr/${encodeURIComponent(token)}/pairing`, { body: { phoneNumber: phone } }) });
  const waiting = ask.isSuccess && code === null;
  return (
    <div className="flex flex-col gap-4">
      {code && (
        <div className="flex items-center justify-center gap-1 rounded-xl bg-accent-soft py-6">
          <span className="font-mono text-3xl font-semibold tracking-[0.1em] text-accent">{pairingCode(code)}</span>
          <CopyButton text={code} />
        </div>
      )}
      <form
        className="flex flex-col gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          ask.mutate();
        }}
      >
        <Field label={t("qr.phone")} hint={t("publicQr.phoneHint")} error={ask.error ? (problemOf(ask.error).status === 400 ? t("errors.invalid_phone_number") : text(ask.error)) : undefined}>
          <Input type="tel" inputMode="tel" autoComplete="tel" required value={phone} onChange={(e) => setPhone(e.target.value)} className="h-11 text-base" />
        </Field>
        <Button type="submit" look={code ? "plain" : "primary"} className="h-11" busy={ask.isPending || waiting}>
          {code ? t("qr.newCode") : t("qr.getCode")}
        </Button>
      </form>
    </div>
  );
}
