package org.newsledger.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.newsledger.extract.FoundActor;
import org.newsledger.extract.FoundEvent;
import org.newsledger.extract.Sentence;
import org.newsledger.model.EventType;
import org.newsledger.model.Modality;

/**
 * Reads the events of an article: those of its sentences, less what the article as a whole makes
 * doubtful. Houses that fall in a quake are no accident, and who dies in it was not attacked.
 */
public final class EventReader {

  /** Fewest sentences with events of a type in an article that is about it. */
  private static final int FEWEST = 2;

  /** Of how many sentences one at least has them. */
  private static final int ONE_IN = 8;

  /** Sentences at an article's start, whose events count even when nothing repeats them. */
  private static final int LEAD = 4;

  private EventReader() {}

  /**
   * Returns the events of each sentence.
   *
   * @param sentences all sentences of one article, in reading order
   * @param actors the actors of a sentence
   */
  public static List<List<FoundEvent>> read(
      List<Sentence> sentences, IntFunction<List<FoundActor>> actors) {
    ArticleTopics about = ArticleTopics.of(sentences);
    List<List<FoundEvent>> found = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      found.add(
          EventExtractor.of(sentence.pack())
              .extract(
                  sentence,
                  actors.apply(i),
                  i == 0 ? null : FoundActor.onlyPerson(actors.apply(i - 1)),
                  about));
    }
    return settled(found);
  }

  private static List<List<FoundEvent>> settled(List<List<FoundEvent>> found) {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    Map<EventType, Boolean> told = new EnumMap<>(EventType.class);
    for (int i = 0; i < found.size(); i++) {
      for (FoundEvent event : found.get(i)) {
        EventType type = event.event().type();
        counts.merge(type, 1, Integer::sum);
        boolean plain = i < LEAD || event.modality() == Modality.ASSERTED;
        told.merge(type, plain, Boolean::logicalOr);
      }
    }
    boolean disaster = isAbout(EventType.DISASTER, counts, found.size());
    boolean death = disaster || isAbout(EventType.ACCIDENT, counts, found.size());
    List<List<FoundEvent>> settled = new ArrayList<>();
    for (List<FoundEvent> events : found) {
      List<FoundEvent> kept = new ArrayList<>(events);
      kept.removeIf(event -> !told.getOrDefault(event.event().type(), false));
      kept.removeIf(event -> disaster && event.event().type() == EventType.ACCIDENT);
      kept.removeIf(event -> death && isDeathAlone(event));
      settled.add(List.copyOf(kept));
    }
    return settled;
  }

  private static boolean isAbout(EventType type, Map<EventType, Integer> counts, int sentences) {
    int count = counts.getOrDefault(type, 0);
    boolean rival = count < counts.getOrDefault(EventType.ASSAULT, 0);
    return count >= FEWEST && count * ONE_IN >= sentences && !rival;
  }

  /** An assault that tells no means, such as {@code killed}. */
  private static boolean isDeathAlone(FoundEvent event) {
    return event.event().type() == EventType.ASSAULT && event.event().mode() == null;
  }
}
