package org.newsledger.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation.Required;

/** What a person may set on the command line; {@code --help} prints these descriptions. */
public interface NewsOptions extends PipelineOptions {

  /** Returns what to read. */
  @Description(
      "What to read: a folder with all that is below it, a file, a glob, or several with commas."
          + " Files are .txt (one article) or .jsonl (one a line), either gzipped.")
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

  /** Returns the size in bytes above which an article is refused. */
  @Description("An article of more bytes than this is refused as too_large.")
  @Default.Long(20_000_000)
  long getMaxBytes();

  /** Sets the size in bytes above which an article is refused. */
  void setMaxBytes(long bytes);
}
