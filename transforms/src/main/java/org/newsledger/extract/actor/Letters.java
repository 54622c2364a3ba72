package org.newsledger.extract.actor;

/** Names that are written as letters: {@code RSF}. */
final class Letters {

  private Letters() {}

  /** Returns whether a name is one word of capitals. */
  static boolean is(WordForms name) {
    String word = name.size() == 1 ? name.words().get(0) : "";
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** Returns whether {@code letters} are the capitals that the words of {@code name} begin with. */
  static boolean stand(WordForms letters, WordForms name) {
    if (letters.size() != 1 || name.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.size(); i++) {
      if (Character.isUpperCase(name.words().get(i).codePointAt(0))) {
        initials.append(name.folded().get(i).charAt(0));
      }
    }
    return initials.length() > 1 && initials.toString().equals(letters.folded().get(0));
  }
}
