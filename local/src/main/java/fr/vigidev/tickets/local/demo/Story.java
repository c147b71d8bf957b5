package fr.vigidev.tickets.local.demo;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * What happened to one ticket of the demo data.
 *
 * @param by who opened it
 * @param project the key of its project
 * @param age how long ago it was opened
 */
record Story(
    String by,
    String project,
    String priority,
    Duration age,
    String title,
    String description,
    List<String> files,
    List<Step> steps) {

  /** The names of the files that came with it. */
  @Override
  public List<String> files() {
    return files == null ? List.of() : files;
  }

  /**
   * One thing that somebody did with it: took it, assigned it, moved it, wrote on it, ranked it,
   * shared it or found that it repeats another.
   *
   * @param after how long after the step before
   * @param assign who was put in charge, or null
   * @param to the status that it was moved to, or null
   * @param message what was said with the move, or null
   * @param say what was written to the other party, or null
   * @param note what was noted for the team, or null
   * @param priority the priority that it was given, or null
   * @param share who was asked to look at it too, or null
   * @param comment what was said with the share, or null
   * @param duplicateOf the title of an earlier ticket of the project that it repeats, or null
   * @param files the names of the files that came with it, or null
   */
  record Step(
      String by,
      Duration after,
      boolean take,
      String assign,
      String to,
      String message,
      String say,
      String note,
      String priority,
      String share,
      String comment,
      String duplicateOf,
      List<String> files) {
    @Override
    public List<String> files() {
      return files == null ? List.of() : files;
    }
  }

  /** Its age and a little more, so that not all tickets were opened at the same minute. */
  Duration exactAge() {
    return age.plus(age.dividedBy(1000).multipliedBy(Math.floorMod(title.hashCode(), 97)));
  }

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(
              Duration.class,
              (JsonDeserializer<Duration>)
                  (json, type, context) -> Duration.parse(json.getAsString()))
          .create();

  /** The stories of a company. */
  static List<Story> of(DemoCompany company) throws IOException {
    try (InputStream in = Story.class.getResourceAsStream(company.stories())) {
      return List.of(
          GSON.fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), Story[].class));
    }
  }
}
