package org.newsledger.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation.Required;
import org.jspecify.annotations.Nullable;
import org.newsledger.language.ArticleBounds;

/** What a person may set on the command line; {@code --help} prints these descriptions. */
public interface NewsOptions extends PipelineOptions {

  /** Returns what to read. */
  @Description(
      "What to read: a folder with all that is below it, a file, a glob, or several with commas."
          + " Files are text, HTML, JSON, JSON lines, CSV, TSV or WARC, alone, packed by gzip,"
          + " bzip2 or zstd, or in zip and tar files.")
  @Required
  String getInput();

  /** Sets what to read. */
  void setInput(String input);

  /** Returns the folder that the tables go to. */
  @Description("The folder for the tables. It must be new or empty, see --overwrite.")
  @Required
  String getOutput();

  /** Sets the folder that the tables go to. */
  void setOutput(String output);

  /** Returns whether the tables of an earlier run may be replaced. */
  @Description("Replace the tables of an earlier run in the output folder, once this run is done.")
  @Default.Boolean(false)
  boolean isOverwrite();

  /** Sets whether the tables of an earlier run may be replaced. */
  void setOverwrite(boolean overwrite);

  /** Returns the file of actors that the user knows. */
  @Description(
      "A file of actors to know beforehand, one JSON object a line: {names, type, role, country,"
          + " wikidata_id, valid_from, valid_to}.")
  @Default.String("")
  String getKnowledge();

  /** Sets the file of actors that the user knows. */
  void setKnowledge(String path);

  /** Returns the size in bytes above which a record is refused. */
  @Description("An article's file, record or page of more bytes than this is refused as too_large.")
  @Default.Long(20_000_000)
  long getMaxBytes();

  /** Sets the size in bytes above which a record is refused. */
  void setMaxBytes(long bytes);

  /** Returns the bytes that are read of one file. */
  @Description("Bytes read of one file, unpacked; what it holds beyond is refused as too_large.")
  @Default.Long(20_000_000_000L)
  long getMaxFileBytes();

  /** Sets the bytes that are read of one file. */
  void setMaxFileBytes(long bytes);

  /** Returns the bytes that are read of one member of an archive. */
  @Description("Bytes read of one member of an archive, unpacked.")
  @Default.Long(4_000_000_000L)
  long getMaxMemberBytes();

  /** Sets the bytes that are read of one member of an archive. */
  void setMaxMemberBytes(long bytes);

  /** Returns the members that are read of one archive. */
  @Description("Members read of one archive.")
  @Default.Integer(1_000_000)
  int getMaxMembers();

  /** Sets the members that are read of one archive. */
  void setMaxMembers(int members);

  /** Returns how deep archives are opened within archives. */
  @Description("How deep archives within archives are opened; a .tar.gz counts as two.")
  @Default.Integer(4)
  int getMaxDepth();

  /** Sets how deep archives are opened within archives. */
  void setMaxDepth(int depth);

  /** Returns how deep JSON may be nested. */
  @Description("How deep the JSON of a record may be nested.")
  @Default.Integer(100)
  int getMaxJsonDepth();

  /** Sets how deep JSON may be nested. */
  void setMaxJsonDepth(int depth);

  /** Returns how many times its packed size a file may unpack to. */
  @Description(
      "What unpacks to more than so many times its size, and to more than 10 MB, is a bomb and"
          + " refused as too_large; from 20 times as much on, what unpacks to more than 1 MB.")
  @Default.Integer(250)
  int getMaxRatio();

  /** Sets how many times its packed size a file may unpack to. */
  void setMaxRatio(int ratio);

  /** Returns the characters above which an article is refused. */
  @Description("An article whose text has more characters than this is refused as too_large.")
  @Default.Integer(1_000_000)
  int getMaxCharacters();

  /** Sets the characters above which an article is refused. */
  void setMaxCharacters(int characters);

  /** Returns the characters above which a sentence is cut. */
  @Description("A sentence of more characters than this is cut.")
  @Default.Integer(ArticleBounds.LONGEST_SENTENCE)
  int getMaxSentence();

  /** Sets the characters above which a sentence is cut. */
  void setMaxSentence(int characters);

  /** Returns the day after which no article was published. */
  @Description(
      "No article was published after this day (2022-01-31); a later date is not believed.")
  @Nullable String getAsOf();

  /** Sets the day after which no article was published. */
  void setAsOf(@Nullable String day);

  /** Returns how many inputs may be refused. */
  @Description(
      "More rejects than this end a run with exit code 1, once its tables are in place: a count"
          + " (100) or a share of the inputs (5%).")
  @Nullable String getMaxRejects();

  /** Sets how many inputs may be refused. */
  void setMaxRejects(@Nullable String rejects);

  /** Returns whether any reject ends a run with exit code 1. */
  @Description("No rejects at all: the same as --maxRejects=0.")
  @Default.Boolean(false)
  boolean isStrict();

  /** Sets whether any reject ends a run with exit code 1. */
  void setStrict(boolean strict);
}
