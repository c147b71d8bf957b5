package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.application.Identity;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Client;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.people.model.User;
import fr.vigidev.tickets.project.model.Project;
import fr.vigidev.tickets.wiring.Composition;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Founds what stands before any ticket: people, companies, projects. */
final class DemoFoundation {

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
      Optional<Client> client =
          product.registerClient().register(admin, company.companyName(), company.kind());
      clientIds.put(company, client.orElseThrow().id());
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
      Optional<Project> created =
          product
              .createProject()
              .create(
                  admin,
                  project.name(),
                  project.address(),
                  project.companies().stream().map(clientIds::get).collect(Collectors.toSet()));
      projectIds.put(project.key(), created.orElseThrow().id());
    }
    return new DemoPlace(actors, projectIds);
  }

  private User activate(DemoAccount account) throws IOException, InterruptedException {
    accounts.create(account);
    Identity identity =
        new Identity(account.uid(), account.email(), true, Optional.of(account.name()));
    return product.activateAccount().activate(identity, Optional.empty());
  }

  private Actor admit(
      Actor admin, DemoAccount account, User user, Role role, Map<DemoCompany, String> clientIds) {
    if (account.company().isEmpty()) {
      User member = product.admitAccount().toStaff(admin, user.uid(), role).orElseThrow();
      return new Actor.Staff(member.person(), member.role());
    }
    String clientId = clientIds.get(account.company().get());
    User attached = product.admitAccount().toClient(admin, user.uid(), clientId).orElseThrow();
    return new Actor.ClientUser(attached.person(), clientId);
  }
}
