import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { currentPrefs, type Language } from "@/format/prefs";
import type en from "./en";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

const catalogues: Record<Language, () => Promise<{ default: object }>> = { en: () => import("./en"), es: () => import("./es") };

/** startLanguage loads the catalogue of the chosen language, and only that. */
export async function startLanguage(): Promise<void> {
  const { language } = currentPrefs();
  const { default: translation } = await catalogues[language]();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation } },
    interpolation: { escapeValue: false }, // React escapes
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    const { default: translation } = await catalogues[language]();
    i18next.addResourceBundle(language, "translation", translation);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
