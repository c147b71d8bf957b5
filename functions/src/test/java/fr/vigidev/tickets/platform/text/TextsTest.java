package fr.vigidev.tickets.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.ticket.adapter.http.TicketColumn;
import fr.vigidev.tickets.ticket.model.Priority;
import fr.vigidev.tickets.ticket.model.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
  private final Texts texts = Texts.french();

  @Test
  void everyRefusalFaultStatusPriorityRoleAndColumnHasItsWordsAndNothingElseDoes() {
    Stream<String> problems =
        Arrays.stream(ProblemCode.values())
            .flatMap(
                code ->
                    Stream.of(
                        "problem." + code.code() + ".title", "problem." + code.code() + ".detail"));
    Stream<String> fields =
        Arrays.stream(FieldError.Code.values())
            .map(code -> "field." + code.name().toLowerCase(Locale.ROOT));
    Stream<String> statuses =
        Arrays.stream(Status.values()).map(status -> "status." + status.code());
    Stream<String> priorities =
        Arrays.stream(Priority.values()).map(priority -> "priority." + priority.code());
    Stream<String> roles = Arrays.stream(Role.values()).map(role -> "role." + role.code());
    Stream<String> columns = Arrays.stream(TicketColumn.values()).map(TicketColumn::key);
    assertThat(
            texts.keys().stream()
                .filter(key -> !key.matches("mail\\..*|sentence\\..*|person\\..*|language")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(problems, fields, statuses, priorities, roles, columns)
                .flatMap(each -> each)
                .toList());
  }

  @Test
  void noTextUsesTheApostropheThatMessageFormatSwallows() {
    assertThat(texts.keys())
        .allSatisfy(key -> assertThat(texts.text(key, 2, 2)).doesNotContain("'"));
  }

  @Test
  void noFrenchMarkBeginsALineByItself() {
    assertThat(texts.keys())
        .allSatisfy(key -> assertThat(texts.text(key, 2, 2)).doesNotContainPattern(" [»:;!?]|« "));
  }

  @Test
  void argumentsAreTakenToTheLetter() {
    assertThat(texts.text("problem.already_assigned.detail", "{1} O'Neil"))
        .isEqualTo("{1} O'Neil s’occupe déjà de ce ticket.");
  }

  @Test
  void aMissingTextIsAFault() {
    assertThatThrownBy(() -> texts.text("nothing")).isInstanceOf(IllegalArgumentException.class);
  }
}
