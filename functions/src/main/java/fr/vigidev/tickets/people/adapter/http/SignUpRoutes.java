package fr.vigidev.tickets.people.adapter.http;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.people.application.AskForMail;
import fr.vigidev.tickets.people.application.ConfirmSignUp;
import fr.vigidev.tickets.people.application.SignUp;
import fr.vigidev.tickets.people.model.DisplayName;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.platform.http.Answer;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.FieldError;
import fr.vigidev.tickets.platform.http.JsonFields;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Rejected;
import fr.vigidev.tickets.platform.http.Route;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody may ask who has no session: an account, or a mail to one. The answers are the same
 * whether or not the address has an account.
 */
public final class SignUpRoutes {
  /** NIST SP 800-63B, 3.1.1.2: at least 8 characters, and room for a sentence. */
  private static final int SHORTEST_PASSWORD = 8;

  private static final int LONGEST_PASSWORD = 128;

  private final SignUp signUp;
  private final ConfirmSignUp confirmSignUp;
  private final AskForMail askForMail;

  public SignUpRoutes(SignUp signUp, ConfirmSignUp confirmSignUp, AskForMail askForMail) {
    this.signUp = signUp;
    this.confirmSignUp = confirmSignUp;
    this.askForMail = askForMail;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        new Route("POST", "/api/signup", this::signUp),
        new Route("POST", "/api/signup/confirmation", this::confirm),
        new Route("POST", "/api/confirmation-mails", call -> ask(call, askForMail::confirmation)),
        new Route("POST", "/api/password-resets", call -> ask(call, askForMail::passwordReset)));
  }

  private Answer signUp(Call call) {
    JsonFields body = call.body();
    Optional<EmailAddress> email = PeopleFields.requiredEmail(body, "email");
    Optional<String> password = password(body);
    Optional<String> name = PeopleFields.requiredLine(body, "displayName", DisplayName.MAX);
    body.finish();
    return answer(signUp.signUp(email.orElseThrow(), password.orElseThrow(), name.orElseThrow()));
  }

  /** Who knows the code has read the mail, so that it may learn of the account. */
  private Answer confirm(Call call) {
    JsonFields body = call.body();
    Optional<String> code = body.requiredText("code");
    Optional<String> password = body.requiredText("password");
    body.finish();
    ConfirmSignUp.Outcome outcome =
        SignUpCode.parse(code.orElseThrow())
            .map(each -> confirmSignUp.confirm(each, password.orElseThrow()))
            .orElseGet(ConfirmSignUp.Outcome.Unknown::new);
    return switch (outcome) {
      case ConfirmSignUp.Outcome.Confirmed confirmed -> confirmed(confirmed);
      case ConfirmSignUp.Outcome.Unknown unknown ->
          throw new Rejected(Problem.of(ProblemCode.NOT_FOUND));
      case ConfirmSignUp.Outcome.WrongPassword wrong ->
          throw new Rejected(Problem.invalid("password", FieldError.Code.WRONG_PASSWORD));
    };
  }

  private static Answer confirmed(ConfirmSignUp.Outcome.Confirmed confirmed) {
    JsonObject json = new JsonObject();
    json.addProperty("email", confirmed.email().value());
    json.addProperty("created", confirmed.created());
    return Answer.json(200, json);
  }

  private static Answer ask(Call call, Function<EmailAddress, Optional<Duration>> asking) {
    JsonFields body = call.body();
    Optional<EmailAddress> email = PeopleFields.requiredEmail(body, "email");
    body.finish();
    return answer(asking.apply(email.orElseThrow()));
  }

  private static Optional<String> password(JsonFields body) {
    Optional<String> password = body.requiredText("password");
    password.ifPresent(
        text -> {
          int length = text.codePointCount(0, text.length());
          if (length < SHORTEST_PASSWORD) {
            body.fault("password", FieldError.Code.TOO_SHORT, SHORTEST_PASSWORD);
          }
          if (length > LONGEST_PASSWORD) {
            body.fault("password", FieldError.Code.TOO_LONG, LONGEST_PASSWORD);
          }
        });
    return password;
  }

  private static Answer answer(Optional<Duration> wait) {
    wait.ifPresent(
        duration -> {
          throw new Rejected(Problem.rateLimited(duration));
        });
    return Answer.json(202, new JsonObject());
  }
}
