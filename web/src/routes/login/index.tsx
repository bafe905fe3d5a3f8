import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { aboutQuery } from "@/api/about";
import { logIn } from "@/api/session";
import { queries } from "@/api/query";
import { Mark, productName } from "@/components/shell/brand";
import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/states";

type Form = { email: string; password: string };

/** localPath is where somebody wanted to go: a path of the panel, never an address of somebody else's. */
export function localPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : "/";
}

export default function Login() {
  const { t } = useTranslation();
  const { next } = getRouteApi("/login").useSearch();
  const router = useRouter();
  const about = useQuery(aboutQuery);
  const form = useForm<Form>({ defaultValues: { email: "", password: "" } });
  const { errors, isSubmitting } = form.formState;
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    document.title = `${t("login.title")} · ${productName}`;
  }, [t]);
  useEffect(() => {
    // What comes next is fetched while somebody types. If that fails, it is fetched when it is needed.
    const timer = setTimeout(() => void Promise.allSettled([import("@/components/shell/shell"), import("../overview")]), 600);
    return () => clearTimeout(timer);
  }, []);

  const submit = form.handleSubmit(async ({ email, password }) => {
    try {
      await logIn(email, password);
    } catch (error) {
      form.setFocus("password");
      setFailure(error);
      return;
    }
    queries.clear();
    router.history.push(localPath(next));
  });

  return (
    <main className="grid min-h-dvh place-items-center px-5 py-10">
      <div className="w-full max-w-sm">
        <div className="mb-8 flex flex-col items-center gap-4 text-center">
          <Mark className="size-12" />
          <div>
            <h1 className="text-xl font-semibold tracking-tight">{productName}</h1>
            <p className="mt-1 text-sm text-soft">{t("login.lead")}</p>
          </div>
        </div>
        <form onSubmit={(e) => void submit(e)} noValidate className="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-6 shadow-lift">
          <Field label={t("login.email")} error={errors.email && t("login.emailMissing")}>
            <Input type="email" autoComplete="username" autoFocus {...form.register("email", { required: true, pattern: /.@./ })} />
          </Field>
          <Field label={t("login.password")} error={errors.password && t("login.passwordMissing")}>
            <Input type="password" autoComplete="current-password" {...form.register("password", { required: true })} />
          </Field>
          {failure != null && <ProblemNote error={failure} />}
          <Button type="submit" look="primary" busy={isSubmitting} className="mt-1">
            {t("login.submit")}
          </Button>
        </form>
        <p className="mt-6 text-center text-xs text-faint">{about.data ? (about.data.dev ? t("login.devHint") : t("login.version", { version: about.data.version })) : " "}</p>
      </div>
    </main>
  );
}
