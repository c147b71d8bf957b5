package fr.vigidev.tickets.e2e.api;

import static fr.vigidev.tickets.e2e.api.Problems.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.people.Token;
import fr.vigidev.tickets.e2e.people.Users;
import fr.vigidev.tickets.e2e.people.World;
import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Json;
import fr.vigidev.tickets.people.model.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who is let through the door of the API, and what the others are told. */
final class CallersIT {
  private static final World WORLD = World.create();
  private static final String TICKET =
      Api.as(WORLD.alice()).openTicket(WORLD.project(), "Un ticket");

  /** Every route that needs an active account. */
  private static final Map<String, Function<Api, Answer>> ROUTES = routes();

  private static Map<String, Function<Api, Answer>> routes() {
    Map<String, Function<Api, Answer>> routes = new LinkedHashMap<>();
    routes.put("GET /api/tickets/{ref}", api -> api.ticket(TICKET));
    routes.put(
        "POST /api/tickets",
        api -> api.openTicket(Api.ticket(WORLD.project(), "Un ticket"), "any-key"));
    routes.put(
        "POST …/transitions", api -> api.move(TICKET, Json.object("to", "closed", "version", 1)));
    routes.put("PUT …/assignee", api -> api.assign(TICKET, WORLD.alice().uid()));
    for (OrganisationRoute route : OrganisationRoute.values()) {
      routes.put(route.name(), route::call);
    }
    for (DeskRoute route : DeskRoute.values()) {
      routes.put(route.name(), api -> route.call(api, WORLD));
    }
    return routes;
  }

  @TestFactory
  Stream<DynamicTest> a_token_that_proves_nothing_is_no_token() {
    Person alice = WORLD.alice();
    long past = 1_700_000_000L;
    Map<String, Api> callers = new LinkedHashMap<>();
    callers.put("none", Api.anonymous());
    callers.put("not a token", Api.withToken("abc"));
    callers.put("two parts", Api.withToken("e30.e30"));
    callers.put("nothing in it", Api.withToken("e30.e30."));
    callers.put("expired", token(of(alice).with("iat", past).with("exp", past + 3600)));
    callers.put("another project", token(of(alice).with("aud", "demo-other")));
    callers.put("another issuer", token(of(alice).with("iss", "https://exemple.test")));
    callers.put("nobody's", token(of(alice).with("sub", "")));
    callers.put("without a subject", token(of(alice).without("sub")));
    return callers.entrySet().stream()
        .flatMap(caller -> refusals(caller.getKey(), caller.getValue(), 401, "unauthenticated"));
  }

  @Test
  void a_password_in_place_of_a_token_is_no_token() {
    Answer answer =
        Api.anonymous()
            .send("GET", "/api/me", Map.of("Authorization", "Basic YWxpY2U6c2VjcmV0"), "");
    assertRefused(answer, 401, "unauthenticated");
  }

  @TestFactory
  Stream<DynamicTest> an_unverified_address_does_nothing() {
    Person person = Users.unverified("Ursule Unverified");
    Stream<DynamicTest> own =
        Stream.of(
            refusal("GET /api/me", api -> api.get("/api/me"), person, "email_not_verified"),
            refusal(
                "POST /api/me/activation",
                api -> api.post("/api/me/activation", Json.object()),
                person,
                "email_not_verified"));
    return Stream.concat(own, refusals("unverified", Api.as(person), 403, "email_not_verified"));
  }

  @TestFactory
  Stream<DynamicTest> a_pending_account_does_nothing() {
    return refusals("pending", Api.as(Users.pending("Pauline Pending")), 403, "account_pending");
  }

  @TestFactory
  Stream<DynamicTest> an_account_that_was_never_activated_does_nothing() {
    return refusals("unactivated", Api.as(Users.unactivated("Nina New")), 403, "account_pending");
  }

  @TestFactory
  Stream<DynamicTest> a_revoked_user_does_nothing_from_that_moment_on() {
    Person person = Users.of(WORLD.alpha(), "Denis Disabled");
    assertThat(Api.as(person).ticket(TICKET).status()).isEqualTo(200);
    Users.disable(person);
    Stream<DynamicTest> own =
        Stream.of(
            refusal("GET /api/me", api -> api.get("/api/me"), person, "account_disabled"),
            refusal(
                "POST /api/me/activation",
                api -> api.post("/api/me/activation", Json.object()),
                person,
                "account_disabled"));
    return Stream.concat(own, refusals("disabled", Api.as(person), 403, "account_disabled"));
  }

  @TestFactory
  Stream<DynamicTest> a_member_who_left_the_team_does_nothing_from_that_moment_on() {
    Person member = Users.staff(Role.ADMIN, "Didier Disabled");
    assertThat(Api.as(member).ticket(TICKET).status()).isEqualTo(200);
    Users.disable(member);
    return refusals("disabled admin", Api.as(member), 403, "account_disabled");
  }

  @Test
  void who_is_not_signed_in_learns_nothing_of_what_exists() {
    assertThat(Api.anonymous().ticket("VGD-000000").body())
        .isEqualTo(Api.anonymous().ticket(TICKET).body());
  }

  /** A connection that is closed with a body still on its way would lose the answer. */
  @Test
  void a_refusal_arrives_though_nobody_read_the_body() {
    JsonObject large = Json.object("name", "a".repeat(100_000));

    List<List<Integer>> statuses =
        AtOnce.all(
            8,
            caller ->
                IntStream.range(0, 40)
                    .mapToObj(i -> Api.anonymous().create("/api/clients", large).status())
                    .toList());

    assertThat(statuses).allSatisfy(each -> assertThat(each).containsOnly(401));
  }

  private static Stream<DynamicTest> refusals(String who, Api api, int status, String code) {
    return ROUTES.entrySet().stream()
        .map(
            route ->
                dynamicTest(
                    who + ": " + route.getKey(),
                    () -> assertRefused(route.getValue().apply(api), status, code)));
  }

  private static DynamicTest refusal(
      String name, Function<Api, Answer> call, Person person, String code) {
    return dynamicTest(name, () -> assertRefused(call.apply(Api.as(person)), 403, code));
  }

  private static Token of(Person person) {
    return Token.of(person.uid(), person.email(), true);
  }

  private static Api token(Token token) {
    return Api.withToken(token.compact());
  }
}
