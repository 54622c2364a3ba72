package org.newsledger.language;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.model.Span;

class BoilerplateTest {

  private static final Boilerplate BOILERPLATE = new Boilerplate();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Citește și: Șapte oameni au murit pe DN2",
        "CITEȘTE ȘI",
        "Citeşte şi Cum a fost prins hoțul",
        "Foto: Agerpres",
        "Urmărește-ne pe Google News",
        "Διαβάστε επίσης: Τρεις νεκροί στην Εύβοια",
        "Διαβάστε ακόμα",
        "Ακολουθήστε μας στο Facebook",
        "Lire aussi : Trois morts dans un accident",
        "À lire aussi",
        "Photo : AFP",
        "Suivez-nous sur Facebook",
        "Photo: Jane Roe / Agency",
        "Follow us on Twitter",
        "Read also: Five die in fire",
        "Читайте также: В аварии погибли трое",
        "Фото: ТАСС",
        "Подписывайтесь на наш канал",
        "Lesen Sie auch: Drei Tote bei Unfall",
        "Folgen Sie uns auf Instagram",
        "Lea también: Tres muertos en un choque",
        "Síguenos en Facebook",
        "Leggi anche: Tre morti sull'A1",
        "LEIA TAMBÉM",
        "Czytaj też: Trzy osoby zginęły",
        "Lees ook: Drie doden bij ongeluk",
        "Читайте також: У ДТП загинули троє",
        "Прочетете още: Трима загинаха",
        "İlgili haber: Kazada üç kişi öldü",
        "Baca juga: Tiga orang tewas",
        "اقرأ أيضا: مقتل ثلاثة أشخاص",
        "بیشتر بخوانید: سه نفر کشته شدند",
        "関連記事：三人が死亡",
        "相关阅读：三人死亡"
      })
  void knowsALineThatTellsNothing(String line) {
    assertTrue(BOILERPLATE.matches(line, new Span(0, line.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foto-reporterul a fost lovit de un polițist în timpul protestului de la Iași.",
        "Photos of the dead were shown on state television on Monday evening in Minsk.",
        "Lire aussi bien que parler est un droit, a rappelé la ministre devant les députés.",
        "Videos showed that the police beat at least three of the people who had been arrested.",
        "Фотографа избили в отделении, сообщила его сестра, трое свидетелей это подтвердили.",
        "Baca dan tulis adalah hak, kata menteri setelah tiga orang tewas di Jakarta.",
        "Via Appia was closed after two people were hurt."
      })
  void takesNoSentenceForSuchALine(String line) {
    assertFalse(BOILERPLATE.matches(line, new Span(0, line.length())));
  }
}
