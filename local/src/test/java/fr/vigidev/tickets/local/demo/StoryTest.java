package fr.vigidev.tickets.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import fr.vigidev.tickets.ticket.model.TextLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoryTest {

  private final List<Story> stories =
      Arrays.stream(DemoCompany.values()).flatMap(StoryTest::storiesOf).toList();

  @Test
  void thereAreSomeFortyTicketsInEveryStatusAndPriority() {
    assertThat(stories).hasSizeBetween(38, 45);
    assertThat(stories.stream().map(StoryTest::end)).contains(Status.values());
    assertThat(stories.stream().map(story -> Priority.of(story.priority()).orElseThrow()))
        .contains(Priority.values());
  }

  @Test
  void noStoryEndsInTheFuture() {
    assertThat(stories)
        .allSatisfy(
            story -> {
              Duration lived =
                  story.steps().stream()
                      .map(Story.Step::after)
                      .reduce(Duration.ZERO, Duration::plus);
              assertThat(lived).as(story.title()).isLessThan(story.age());
            });
  }

  @Test
  void everyTextIsOneThatTheProductTakes() {
    assertThat(stories)
        .allSatisfy(
            story -> {
              assertThat(TextLimit.TITLE.judge(story.title())).isEqualTo(TextLimit.Verdict.FINE);
              assertThat(TextLimit.BODY.judge(story.description()))
                  .isEqualTo(TextLimit.Verdict.FINE);
            });
  }

  @Test
  void someThreadsHaveMessagesNotesAndFilesOfBothKinds() {
    assertThat(stories.stream().flatMap(story -> story.steps().stream()))
        .anyMatch(step -> step.say() != null)
        .anyMatch(step -> step.note() != null && !step.files().isEmpty());
    assertThat(stories.stream().flatMap(story -> story.files().stream()))
        .anyMatch(name -> name.endsWith(".jpg"));
  }

  @Test
  void theTeamSharesRanksAndFindsTheSameTwice() {
    List<Story.Step> steps = stories.stream().flatMap(story -> story.steps().stream()).toList();
    assertThat(steps)
        .filteredOn(step -> "developpeur".equals(step.share()))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(steps).anyMatch(step -> "admin".equals(step.share()));
    assertThat(steps).anyMatch(step -> step.priority() != null);
    assertThat(steps).anyMatch(step -> step.duplicateOf() != null);
  }

  @Test
  void everyDuplicateRepeatsAnEarlierTicketOfItsProject() {
    assertThat(stories)
        .allSatisfy(
            story ->
                story.steps().stream()
                    .filter(step -> step.duplicateOf() != null)
                    .forEach(
                        step -> assertThat(earlierTitles(story)).contains(step.duplicateOf())));
  }

  @Test
  void everyCannedReplyIsOneThatTheProductTakesAndSpeaksOfItsVariables() throws IOException {
    assertThat(DemoReply.all())
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(
            reply -> {
              assertThat(reply.title()).hasSizeBetween(1, CannedReply.LONGEST_TITLE);
              assertThat(TextLimit.BODY.judge(reply.body())).isEqualTo(TextLimit.Verdict.FINE);
            });
    assertThat(DemoReply.all().stream().map(DemoReply::body))
        .anyMatch(body -> body.contains("{{client}}"))
        .anyMatch(body -> body.contains("{{projet}}"))
        .anyMatch(body -> body.contains("{{référence}}"))
        .anyMatch(body -> body.contains("{{auteur}}"))
        .anyMatch(body -> body.contains("{{moi}}"));
  }

  private List<String> earlierTitles(Story story) {
    return stories.stream()
        .takeWhile(each -> !each.equals(story))
        .filter(each -> each.project().equals(story.project()))
        .map(Story::title)
        .toList();
  }

  @Test
  void everyCompanyHasTwoProjectsOfItsOwnAndTheyShareOne() {
    for (DemoCompany company : DemoCompany.values()) {
      assertThat(DemoProject.ALL)
          .filteredOn(project -> project.companies().equals(List.of(company)))
          .hasSize(2);
    }
    assertThat(DemoProject.ALL)
        .filteredOn(project -> project.companies().size() == DemoCompany.values().length)
        .hasSize(1);
  }

  private static Status end(Story story) {
    return story.steps().stream().reduce(Status.NEW, StoryTest::after, (a, b) -> b);
  }

  private static Status after(Status before, Story.Step step) {
    if (step.to() != null) {
      return Status.of(step.to()).orElseThrow();
    }
    if (step.duplicateOf() != null) {
      return Status.CLOSED;
    }
    if (step.take() || step.assign() != null) {
      return Status.ACCEPTED;
    }
    return before;
  }

  private static Stream<Story> storiesOf(DemoCompany company) {
    try {
      return Story.of(company).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
