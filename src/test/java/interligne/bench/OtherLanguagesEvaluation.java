package interligne.bench;

import interligne.language.identification.Identifier;
import java.util.List;
import java.util.Locale;

/**
 * Short texts in languages other than English and French: how many are given their language, and
 * how many at least not English or French. The texts were written for this list before anybody
 * looked at its result.
 */
public final class OtherLanguagesEvaluation {

    private static final List<String> TEXTS =
            List.of(
                    "es;Guardar los cambios;¿Dónde está la estación de tren?;Política de"
                            + " privacidad;Contacto;Los niños juegan en el patio;Noticias de la"
                            + " semana;Cerrar sesión;Mañana hará frío",
                    "de;Änderungen speichern;Wo ist der Bahnhof?;Datenschutzerklärung;Die Kinder"
                            + " spielen im Garten;Über uns;Neue Beiträge;Abmelden;Morgen wird es"
                            + " kalt",
                    "it;Salva le modifiche;Dove si trova la stazione?;Informativa sulla"
                            + " privacy;I bambini giocano in giardino;Chi siamo;Ultime"
                            + " notizie;Esci;Domani farà freddo",
                    "pt;Salvar as alterações;Onde fica a estação de trem?;Política de"
                            + " privacidade;As crianças brincam no jardim;Quem somos;Últimas"
                            + " notícias;Sair;Amanhã vai fazer frio",
                    "nl;Wijzigingen opslaan;Waar is het station?;Over ons;Morgen wordt het koud",
                    "pl;Zapisz zmiany;Gdzie jest dworzec?;O nas;Jutro będzie zimno",
                    "sv;Spara ändringarna;Var ligger stationen?;Om oss;I morgon blir det kallt",
                    "tr;Değişiklikleri kaydet;İstasyon nerede?;Hakkımızda;Yarın hava soğuk",
                    "ru;Сохранить изменения;Где находится вокзал?;О нас;Завтра будет холодно",
                    "uk;Зберегти зміни;Де знаходиться вокзал?;Про нас;Завтра буде холодно",
                    "ar;أين تقع المحطة؟;حفظ التغييرات",
                    "zh;保存更改;车站在哪里？",
                    "ja;変更を保存する;駅はどこですか",
                    "ko;변경 사항 저장;역은 어디에 있습니까?");

    private OtherLanguagesEvaluation() {}

    /** Prints a row for each language; {@code --show} the texts given another one. */
    public static void main(String[] arguments) {
        boolean show = List.of(arguments).contains("--show");
        for (String row : TEXTS) {
            List<String> all = List.of(row.split(";"));
            String language = all.get(0);
            int right = 0;
            int taken = 0;
            for (String text : all.subList(1, all.size())) {
                String found = Identifier.identify(text).language();
                right += found.equals(language) ? 1 : 0;
                taken += List.of("en", "fr").contains(found) ? 1 : 0;
                if (show && !found.equals(language)) {
                    System.out.println("  " + text + " → " + found);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s  %d of %d right, %d taken for English or French%n",
                    language,
                    right,
                    all.size() - 1,
                    taken);
        }
    }
}
