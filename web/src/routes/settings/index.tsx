import { useMemo } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Laptop, Moon, Sun } from "lucide-react";
import { myLoginsQuery, type Login } from "@/api/access";
import { rest } from "@/api/rest";
import { useUser } from "@/api/session";
import { LoginList } from "@/components/login-list";
import { Page } from "@/components/shell/page";
import { Section } from "@/components/ui/card";
import { Field, Select } from "@/components/ui/field";
import { Segments } from "@/components/ui/segments";
import { Failed, Rows, useProblemText } from "@/components/ui/states";
import { useNow } from "@/components/ui/time";
import { toast } from "@/components/ui/toast";
import { choose, usePrefs, type Language, type Theme } from "@/format/prefs";
import { full } from "@/format/time";
import { speak } from "@/i18n";
import { Password } from "./password";

export default function SettingsPage() {
  const { t } = useTranslation();
  const user = useUser();
  return (
    <Page title={t("settings.title")} note={`${user.email} · ${t(`roles.${user.role}.name`)}`} narrow>
      <div className="flex flex-col gap-4">
        <Look />
        <Password />
        <MyLogins />
      </div>
    </Page>
  );
}

function Look() {
  const { t } = useTranslation();
  const prefs = usePrefs();
  const now = useNow(1000);
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone"), []);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Section title={t("settings.look")} note={t("settings.lookNote")}>
      <div className="grid gap-5 sm:grid-cols-2">
        <div className="flex flex-col gap-1.5">
          <span className="text-sm font-medium">{t("settings.theme")}</span>
          <Segments<Theme>
            label={t("settings.theme")}
            value={prefs.theme}
            onChange={(theme) => choose({ theme })}
            className="self-start [&_svg]:size-4"
            options={[
              { value: "system", text: <><Laptop aria-hidden /> {t("settings.themes.system")}</> },
              { value: "light", text: <><Sun aria-hidden /> {t("settings.themes.light")}</> },
              { value: "dark", text: <><Moon aria-hidden /> {t("settings.themes.dark")}</> },
            ]}
          />
        </div>
        <div className="flex flex-col gap-1.5">
          <span className="text-sm font-medium">{t("settings.language")}</span>
          <Segments<Language>
            label={t("settings.language")}
            value={prefs.language}
            className="self-start"
            onChange={(language) => {
              choose({ language });
              void speak(language);
            }}
            options={[
              { value: "en", text: t("publicQr.en") },
              { value: "es", text: t("publicQr.es") },
            ]}
          />
        </div>
        <Field label={t("settings.zone")} hint={<span className="num">{full(now, prefs)}</span>} className="sm:col-span-2">
          <Select value={prefs.zone} onChange={(e) => choose({ zone: e.target.value })} className="max-w-sm">
            <option value="">{t("settings.ownZone", { zone: own })}</option>
            {zones.map((z) => (
              <option key={z} value={z}>
                {z.replaceAll("_", " ")}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Section>
  );
}

function MyLogins() {
  const { t } = useTranslation();
  const text = useProblemText();
  const query = useQuery(myLoginsQuery);
  const end = useMutation({
    mutationFn: (l: Login) => rest("DELETE", `/me/sessions/${l.id}`),
    onSuccess: () => query.refetch(),
    onError: (error) => toast(text(error), true),
  });
  return (
    <Section title={t("settings.logins")} note={t("settings.loginsNote")}>
      {query.error && !query.data ? <Failed error={query.error} retry={() => void query.refetch()} /> : query.data ? <LoginList logins={query.data} onEnd={(l) => end.mutate(l)} /> : <Rows count={2} />}
    </Section>
  );
}
