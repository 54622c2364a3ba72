package org.newsledger.text.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of a sample by its n-grams (ICU), corrected by what the text would look
 * like.
 */
final class CharsetGuess {

  /** Encodings of the same letters, which n-grams hardly tell apart. */
  private static final List<List<String>> FAMILIES =
      List.of(
          List.of("ISO-8859-2", "windows-1250"),
          List.of("ISO-8859-7", "windows-1253"),
          List.of("ISO-8859-6", "windows-1256"),
          List.of("windows-1251", "KOI8-R", "ISO-8859-5"));

  /** What servers say of pages of which they know nothing, and what such pages may be. */
  private static final String DEFAULT = "windows-1252";

  private static final Set<String> MISSED = Set.of("windows-1250", "windows-1254", "ISO-8859-2");

  /** What an oddity on every character outside ASCII costs, in percent of confidence. */
  private static final int PRICE = 400;

  /** What a relative loses that ICU did not name. */
  private static final int DISTANCE = 5;

  private static final int SURE = 35;
  private static final double SURER = 1.5;

  private final byte[] sample;
  private final Map<Charset, Integer> confidences = new LinkedHashMap<>();
  private final @Nullable Charset best;

  private CharsetGuess(byte[] sample) {
    this.sample = sample;
    CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
    for (CharsetMatch match : matches) {
      add(match.getName(), match.getConfidence());
    }
    for (CharsetMatch match : matches) {
      family(match.getName()).forEach(name -> add(name, match.getConfidence() - DISTANCE));
    }
    add(DEFAULT, 0);
    best = choose();
  }

  /** Returns a guess at the encoding of {@code sample}. */
  static CharsetGuess of(byte[] sample) {
    return new CharsetGuess(sample);
  }

  /** Returns the likeliest encoding, or null when none is likely. */
  @Nullable Charset best() {
    return best;
  }

  /** Returns whether {@code named} is but what servers say by default, and surely wrong. */
  boolean corrects(Charset named) {
    return best != null
        && named.name().equals(DEFAULT)
        && MISSED.contains(best.name())
        && confidence(best) >= SURE
        && confidence(best) >= SURER * confidence(named);
  }

  private int confidence(Charset charset) {
    return confidences.getOrDefault(charset, 0);
  }

  private static List<String> family(String name) {
    return FAMILIES.stream().filter(list -> list.contains(name)).findFirst().orElse(List.of());
  }

  private void add(String name, int confidence) {
    Charset charset = CharsetNames.find(name);
    if (charset != null) {
      confidences.putIfAbsent(charset, confidence);
    }
  }

  private @Nullable Charset choose() {
    Charset likeliest = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Charset, Integer> candidate : confidences.entrySet()) {
      double score = candidate.getValue() - PRICE * oddity(candidate.getKey());
      if (score > most) {
        most = score;
        likeliest = candidate.getKey();
      }
    }
    Charset chosen = likeliest;
    for (String name : likeliest == null ? List.<String>of() : family(likeliest.name())) {
      Charset relative = CharsetNames.find(name);
      boolean better = relative != null && chosen != null && oddity(relative) < oddity(chosen);
      chosen = better ? relative : chosen;
    }
    return chosen;
  }

  private double oddity(Charset charset) {
    return Plausibility.oddity(new String(sample, charset));
  }
}
