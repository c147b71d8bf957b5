package fr.vigidev.tickets.local.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import fr.vigidev.tickets.local.function.LocalFunction;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code jobs.json} is the one schedule: what deploys the product reads the same file. */
class JobFileTest {

  @Test
  void everyJobSaysAllThatASchedulerAsksForAndNothingElse() throws Exception {
    try (Reader reader =
        new InputStreamReader(
            Job.class.getResourceAsStream("/jobs.json"), StandardCharsets.UTF_8)) {
      assertThat(
              StreamSupport.stream(
                  JsonParser.parseReader(reader).getAsJsonArray().spliterator(), false))
          .map(JsonElement::getAsJsonObject)
          .isNotEmpty()
          .allSatisfy(
              job ->
                  assertThat(job.keySet())
                      .containsExactlyInAnyOrder("name", "topic", "schedule", "timeZone"));
    }
  }

  @Test
  void everyScheduleIsMeantInParisInTheFiveFieldsOfUnix() throws Exception {
    assertThat(Job.all())
        .allSatisfy(
            job -> {
              assertThat(job.timeZone()).isEqualTo("Europe/Paris");
              assertThat(job.schedule()).matches("\\S+( \\S+){4}");
            });
  }

  @Test
  void everyJobIsTheOnlyOneOfItsNameAndGoesToTheTopicOfThatName() throws Exception {
    assertThat(Job.all()).extracting(Job::name).doesNotHaveDuplicates();
    assertThat(Job.all()).allMatch(job -> job.topic().equals(job.name()));
  }

  @Test
  void everyFunctionThatIsNotToldOfEventsHasItsJob() throws Exception {
    List<String> scheduled =
        LocalFunction.subscribers().stream()
            .map(function -> function.topic().orElseThrow())
            .filter(topic -> !topic.equals("ticket-events"))
            .toList();

    assertThat(Job.all()).extracting(Job::topic).containsExactlyInAnyOrderElementsOf(scheduled);
  }

  @Test
  void urgentTicketsAreWatchedEveryFiveMinutesAndTheOutboxEveryMinute() throws Exception {
    assertThat(Job.all())
        .extracting(Job::name, Job::schedule)
        .contains(tuple("urgent-watch", "*/5 * * * *"), tuple("outbox-sweep", "* * * * *"));
  }
}
