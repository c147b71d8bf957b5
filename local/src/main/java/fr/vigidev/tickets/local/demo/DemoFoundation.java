package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.application.Identity;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.PeopleRefusal;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.people.model.UserChange;
import fr.vigidev.tickets.platform.idempotency.Creation;
import fr.vigidev.tickets.platform.idempotency.RequestStamp;
import fr.vigidev.tickets.platform.idempotency.StoredAnswer;
import fr.vigidev.tickets.platform.outcome.Outcome;
import fr.vigidev.tickets.project.application.CreateProjectCommand;
import fr.vigidev.tickets.wiring.Composition;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Founds what stands before any ticket: people, companies, projects. */
final class DemoFoundation {

  /** Nobody asked over HTTP, so that nobody is answered. */
  static final StoredAnswer UNTOLD = new StoredAnswer(201, "", "");

  private final Composition product;
  private final AuthAccounts accounts;

  DemoFoundation(Composition product, AuthAccounts accounts) {
    this.product = product;
    this.accounts = accounts;
  }

  /** The admin, who is the first of every installation. */
  Actor admin() throws IOException, InterruptedException {
    return new Actor.Staff(activate(DemoAccount.ADMIN).person(), Role.ADMIN);
  }

  /** Everything else, done by the admin. */
  DemoPlace found(Actor admin) throws IOException, InterruptedException {
    Map<DemoCompany, String> clientIds = new EnumMap<>(DemoCompany.class);
    for (DemoCompany company : DemoCompany.values()) {
      RequestStamp stamp = stamp(admin, "client-" + company.name());
      clientIds.put(
          company,
          created(
                  product
                      .people()
                      .registerClient()
                      .register(
                          admin, company.companyName(), company.kind(), stamp, client -> UNTOLD))
              .id());
    }
    Map<String, Actor> actors = new HashMap<>(Map.of(DemoAccount.ADMIN.key(), admin));
    for (DemoAccount account : DemoAccount.OTHERS) {
      User user = activate(account);
      account
          .role()
          .ifPresent(
              role -> actors.put(account.key(), admit(admin, account, user, role, clientIds)));
    }
    Map<String, String> projectIds = new HashMap<>();
    for (DemoProject project : DemoProject.ALL) {
      CreateProjectCommand command =
          new CreateProjectCommand(
              admin,
              project.name(),
              project.address(),
              project.companies().stream().map(clientIds::get).collect(Collectors.toSet()));
      RequestStamp stamp = stamp(admin, "project-" + project.key());
      projectIds.put(
          project.key(),
          created(product.projects().createProject().create(command, stamp, each -> UNTOLD)).id());
    }
    return new DemoPlace(clientIds, actors, projectIds);
  }

  private User activate(DemoAccount account) throws IOException, InterruptedException {
    accounts.create(account);
    Identity identity =
        new Identity(account.uid(), account.email(), true, Optional.of(account.name()));
    return product.people().activateAccount().activate(identity, Optional.empty());
  }

  private Actor admit(
      Actor admin, DemoAccount account, User user, Role role, Map<DemoCompany, String> clientIds) {
    if (account.company().isEmpty()) {
      User member = changed(admin, user, UserChange.join(role));
      return new Actor.Staff(member.person(), member.role());
    }
    String clientId = clientIds.get(account.company().get());
    User attached = changed(admin, user, UserChange.attach(clientId));
    return new Actor.ClientUser(attached.person(), clientId);
  }

  private User changed(Actor admin, User user, UserChange change) {
    Outcome<User, PeopleRefusal> outcome =
        product.people().changeUser().change(admin, user.uid(), change);
    if (outcome instanceof Outcome.Done<User, PeopleRefusal> done) {
      return done.result();
    }
    throw new IllegalStateException("refused: " + outcome);
  }

  static <T, R> T created(Creation<T, R> creation) {
    if (creation instanceof Creation.Created<T, R> created) {
      return created.thing();
    }
    throw new IllegalStateException("not created: " + creation);
  }

  static RequestStamp stamp(Actor actor, String key) {
    return new RequestStamp(actor.person().uid(), "demo-" + key, "demo");
  }
}
