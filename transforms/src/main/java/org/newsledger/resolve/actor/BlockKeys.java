package org.newsledger.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.newsledger.extract.name.NameVariants;
import org.newsledger.model.ActorType;
import org.newsledger.resolve.actor.ActorNode.Standing;
import org.newsledger.resolve.actor.PersonName.Word;

/**
 * What nodes must share to be compared: for persons the Daitch-Mokotoff codes of first name and
 * surname in either order, or of the surname alone; for organizations the first letters of the
 * words that tell, or their letters, or what the words mean. Names that sound alike share a key
 * whatever their script.
 */
public final class BlockKeys {

  private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();

  /** Most codes of one word. */
  private static final int MOST_CODES = 4;

  /** Most keys of one node. */
  static final int MOST_KEYS = 32;

  private BlockKeys() {}

  /** Returns the keys of a node, sorted; none for what is never compared. */
  public static List<String> of(ActorNode node) {
    Set<String> keys = new TreeSet<>();
    if (node.canonical() != null) {
      keys.add("K|" + node.type() + "|" + node.canonical());
    }
    if (node.type() == ActorType.PERSON) {
      for (WrittenName written : node.names()) {
        PersonName name = PersonName.of(written);
        if (node.standing() == Standing.LONE) {
          lone(name, keys);
        } else {
          full(name, keys);
        }
      }
    } else if (node.type() == ActorType.ORGANIZATION && node.standing() != Standing.FIXED) {
      node.names().forEach(written -> organization(written, node.standing(), keys));
      if (node.standing() == Standing.FULL) {
        translations(node, keys);
      }
    }
    return keys.stream().limit(MOST_KEYS).toList();
  }

  /** Returns the keys under which a person's full name meets other full names. */
  static Set<String> full(PersonName name) {
    Set<String> keys = new TreeSet<>();
    full(name, keys);
    keys.removeIf(key -> key.startsWith("S|"));
    return keys;
  }

  private static void lone(PersonName name, Set<String> keys) {
    if (!name.words().isEmpty()) {
      codes(name.last()).forEach(code -> keys.add("S|" + code));
    }
  }

  private static void full(PersonName name, Set<String> keys) {
    if (name.words().isEmpty()) {
      return;
    }
    codes(name.last()).forEach(code -> keys.add("S|" + code));
    int size = name.words().size();
    if (size < 2) {
      return;
    }
    for (Word other : name.words().subList(1, size)) {
      pair(name.first(), other, keys);
      pair(other, name.first(), keys);
    }
    if (size > 2) {
      pair(name.together(0, size - 1), name.last(), keys);
      pair(name.first(), name.together(1, size), keys);
      pair(name.words().get(1), name.first(), keys);
    }
  }

  private static void pair(Word given, Word surname, Set<String> keys) {
    List<String> firsts = new ArrayList<>(codes(given));
    NameVariants.groups(given.latin()).forEach(group -> firsts.add("v" + group));
    for (String first : firsts) {
      for (String last : codes(surname)) {
        keys.add(first.compareTo(last) < 0 ? "P|" + first + "|" + last : "P|" + last + "|" + first);
      }
    }
  }

  private static void organization(WrittenName written, Standing standing, Set<String> keys) {
    OrganizationName name = OrganizationName.of(written);
    if (name.isAcronym()) {
      keys.add("A|" + name.letters());
    } else if (standing != Standing.ACRONYM && !name.words().isEmpty()) {
      keys.add("O|" + name.initials());
      if (name.words().size() <= 2) {
        codes(Word.joined(name.words())).forEach(code -> keys.add("N|" + code));
      }
    }
  }

  /** What its words mean, in each country that its articles are about. */
  private static void translations(ActorNode node, Set<String> keys) {
    for (WrittenName written : node.names()) {
      TranslatedName.of(written)
          .ifPresent(name -> node.settings().forEach(in -> keys.add("T|" + in + "|" + name.key())));
    }
  }

  /** Returns the codes of how a word may sound. */
  static List<String> codes(Word word) {
    Set<String> codes = new TreeSet<>();
    for (String sound : word.sounds()) {
      for (String spelled : spelled(sound, word.vowels())) {
        var branches = new StringTokenizer(SOUNDEX.soundex(spelled), "|");
        while (branches.hasMoreTokens() && codes.size() < MOST_CODES) {
          codes.add(branches.nextToken());
        }
      }
    }
    return List.copyOf(codes);
  }

  /**
   * A sound in letters that the code reads as it sounds; a y at its start is left out, a u before a
   * vowel there may be a w, an h before another consonant is heard or not, and where vowels are not
   * written an a stands for them.
   */
  private static List<String> spelled(String sound, boolean vowels) {
    String open = sound.startsWith("j") && sound.length() > 2 ? sound.substring(1) : sound;
    StringBuilder heard = new StringBuilder();
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < open.length(); i++) {
      char c = open.charAt(i);
      letters.append(letters(c));
      heard.append(letters(c));
      boolean cluster = i + 1 < open.length() && !isVowel(c) && !isVowel(open.charAt(i + 1));
      if (cluster && (c == 'h' || !vowels)) {
        heard.append('a');
      }
    }
    List<String> spelled = new ArrayList<>(List.of(heard.toString()));
    if (vowels && heard.length() != letters.length()) {
      spelled.add(letters.toString());
    }
    if (open.startsWith("u") && open.length() > 2 && isVowel(open.charAt(1))) {
      spelled.add("v" + heard.substring(1)); // Уильям, Ουίλιαμ: William
    }
    if (open.startsWith("Y") && open.length() > 2) {
      spelled.add(heard.substring(1));
    }
    return spelled;
  }

  private static boolean isVowel(char sound) {
    return "aeiouj".indexOf(sound) >= 0;
  }

  private static String letters(char sound) {
    return switch (sound) {
      case 'S' -> "sh";
      case 'Z' -> "zh";
      case 'C' -> "tsh";
      case 'J' -> "dzh";
      case 'c', 'Q' -> "ts";
      case 'X' -> "ch";
      case 'Y' -> "j";
      case 'G' -> "g";
      case 'j' -> "";
      default -> String.valueOf(sound);
    };
  }
}
