package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person of the demo data.
 *
 * @param role absent: the account waits to be attached
 * @param company the Client that it works for; absent for the team
 */
public record DemoAccount(
    String email, String name, Optional<Role> role, Optional<DemoCompany> company) {

  public static final String PASSWORD = "vigidev-demo";

  /** The admin of every local platform, with or without demo data. */
  public static final DemoAccount ADMIN =
      staff("admin@vigidev.test", "Claire Fontaine", Role.ADMIN);

  /** Everybody else. */
  public static final List<DemoAccount> OTHERS =
      List.of(
          staff("technicien@vigidev.test", "Thomas Leroy", Role.TECHNICIAN),
          staff("technicien2@vigidev.test", "Samia Belkacem", Role.TECHNICIAN),
          staff("developpeur@vigidev.test", "Julien Carpentier", Role.DEVELOPER),
          client("alice@alpha.test", "Alice Martin", DemoCompany.ALPHA),
          client("arnaud@alpha.test", "Arnaud Petit", DemoCompany.ALPHA),
          client("bruno@bravo.test", "Bruno Moreau", DemoCompany.BRAVO),
          new DemoAccount(
              "nouveau@exemple.test", "Nadia Roussel", Optional.empty(), Optional.empty()));

  /** The admin and everybody else. */
  public static final List<DemoAccount> ALL =
      Stream.concat(Stream.of(ADMIN), OTHERS.stream()).toList();

  private static DemoAccount staff(String email, String name, Role role) {
    return new DemoAccount(email, name, Optional.of(role), Optional.empty());
  }

  private static DemoAccount client(String email, String name, DemoCompany company) {
    return new DemoAccount(email, name, Optional.of(Role.CLIENT), Optional.of(company));
  }

  /** The name by which the stories know the person: what stands before the {@code @}. */
  public String key() {
    return email.substring(0, email.indexOf('@'));
  }

  /** The id of the account, the same in every run. */
  public String uid() {
    return "demo-" + key();
  }

  /** What the person is, for whoever chooses as whom to sign in. */
  public String description() {
    return role.map(
            known ->
                company.map(employer -> "user of " + employer.companyName()).orElse(known.code()))
        .orElse("verified, pending");
  }
}
