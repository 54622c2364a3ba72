package org.newsledger.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatedNameTest {

  @ParameterizedTest
  @CsvSource({
    "en, National Statistics Institute, es, Instituto Nacional de Estadística",
    "fr, Syndicat national des enseignants, ro, Sindicatul Național al Profesorilor",
    "en, Federation of Free Trade Unions, ru, Федерация свободных торговых профсоюзов",
    "el, Εθνική Τράπεζα της Γεωργίας, de, Nationale Bank Georgiens",
  })
  void knowsTranslations(String left, String name, String right, String other) {
    assertEquals(true, same(left, name, right, other));
    assertEquals(true, same(right, other, left, name));
  }

  @ParameterizedTest
  @CsvSource({
    "en, National Security Council, fr, Conseil national de la santé",
    "en, Bank of Georgia, ro, Banca Moldovei",
    "en, Independent Union of Miners, es, Sindicato de Mineros",
    "de, Bürgerfront Neustadt, ro, Frontul Salvării",
    "en, Party of Change, en, Movement of Change",
  })
  void tellsOthersApart(String left, String name, String right, String other) {
    assertEquals(false, same(left, name, right, other));
  }

  private static boolean same(String left, String name, String right, String other) {
    Optional<TranslatedName> one = TranslatedName.of(new WrittenName(name, left));
    Optional<TranslatedName> its = TranslatedName.of(new WrittenName(other, right));
    return one.isPresent() && its.isPresent() && TranslatedName.same(one.get(), its.get());
  }
}
