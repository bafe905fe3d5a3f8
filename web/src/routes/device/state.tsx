import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Plug } from "lucide-react";
import { DeviceStatus, type Device } from "@/api/gen/waconnect/v1/device_pb";
import { useMay } from "@/api/session";
import { Countdown, QrCode, Steps } from "@/components/qr-code";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { CopyButton } from "@/components/ui/copy";
import { Segments } from "@/components/ui/segments";
import { Time } from "@/components/ui/time";
import { pairingCode } from "@/format/phone";
import { linked, stateOf, toneOf, type Tone } from "@/format/states";
import { ms } from "@/format/time";
import { PhoneForm } from "./phone-form";

const looks: Partial<Record<Tone, string>> = { warn: "border-warn/40 bg-warn-soft/50", bad: "border-bad/40 bg-bad-soft/50" };
const firstCode = 60_000; // WhatsApp shows the first code of a session for a minute, the others for 20 seconds
const nextCode = 20_000;
const pairingTime = 180_000;

/** StateCard says in plain words how the device is and what to do, and links a phone. */
export function StateCard({ device, onConnect }: { device: Device; onConnect: () => void }) {
  const { t } = useTranslation();
  const mayManage = useMay("TENANT_ADMIN");
  const state = stateOf(device);
  const stopped = device.desiredState !== "connected";
  return (
    <Card className={cn(looks[toneOf(state)])}>
      <div className="p-5" aria-live="polite">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 className="text-base font-semibold">{t(`state.${state}.text`)}</h2>
          <span className="ml-auto text-xs text-faint">
            {t("device.since")} <Time at={device.detailSince} as="short" />
          </span>
        </div>
        <p className="mt-1 text-sm text-soft">
          <span className="font-medium text-ink">{t("device.todo")}</span> {t(`state.${state}.do`)}
        </p>
        {device.restrictedUntil && (
          <p className="mt-3 rounded-lg bg-warn-soft px-3 py-2 text-sm text-warn">
            {t("device.restricted")} <Time at={device.restrictedUntil} as="full" />
          </p>
        )}
        {device.lastError && state !== "online" && (
          <p className="mt-3 text-sm text-soft">
            {t("device.lastError")} <code className="font-mono text-xs break-all text-bad">{device.lastError}</code>
          </p>
        )}
        {device.status === DeviceStatus.QR && (device.qr || device.pairingCode) ? (
          <Linking device={device} />
        ) : (
          mayManage &&
          stopped && (
            <Button look="primary" className="mt-4" onClick={onConnect}>
              <Plug />
              {linked(device) ? t("devices.connect") : t("device.showCode")}
            </Button>
          )
        )}
      </div>
    </Card>
  );
}

function Linking({ device }: { device: Device }) {
  const { t } = useTranslation();
  const mayManage = useMay("TENANT_ADMIN");
  const [wanted, setWanted] = useState<"qr" | "code" | null>(null);
  const way = wanted ?? (device.pairingCode ? "code" : "qr");
  const until = ms(way === "qr" ? device.qrExpiresAt : device.pairingExpiresAt);
  return (
    <div className="mt-5 border-t border-line pt-5">
      {(mayManage || device.pairingCode) && (
        <Segments
          label={t("qr.way")}
          value={way}
          onChange={setWanted}
          className="mb-5"
          options={[
            { value: "qr", text: t("qr.byQr") },
            { value: "code", text: t("qr.byCode") },
          ]}
        />
      )}
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-[15rem_1fr]">
        <div>
          {way === "qr" ? (
            device.qr ? (
              <QrCode text={device.qr} className="size-60" />
            ) : (
              <div className="grid size-60 place-items-center rounded-xl border border-dashed border-line-strong px-6 text-center text-sm text-soft">{t("qr.waiting")}</div>
            )
          ) : device.pairingCode ? (
            <div className="flex h-24 w-60 items-center justify-center gap-1 rounded-xl bg-sunken">
              <span className="font-mono text-2xl font-semibold tracking-[0.12em]">{pairingCode(device.pairingCode)}</span>
              <CopyButton text={device.pairingCode} />
            </div>
          ) : (
            <p className="text-sm text-soft">{t("qr.noCodeYet")}</p>
          )}
          {until !== null && ((way === "qr" && device.qr) || (way === "code" && device.pairingCode)) && (
            <Countdown className="mt-3 w-60" until={until} length={way === "code" ? pairingTime : (device.qrNumber ?? 1) === 1 ? firstCode : nextCode} />
          )}
          {way === "qr" && device.qr && device.qrNumber !== undefined && device.qrTotal !== undefined && (
            <p className="num mt-1 text-xs text-faint">{t("qr.number", { n: device.qrNumber, total: device.qrTotal })}</p>
          )}
        </div>
        <div className="flex flex-col gap-5">
          <Steps kind={way} />
          {way === "code" && mayManage && <PhoneForm device={device} />}
        </div>
      </div>
    </div>
  );
}
