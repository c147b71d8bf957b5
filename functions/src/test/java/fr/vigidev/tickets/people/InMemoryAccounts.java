package fr.vigidev.tickets.people;

import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.model.EmailAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accounts to sign in with, in memory. */
public final class InMemoryAccounts implements Accounts {
  /** What an account is made of. */
  public record Made(Account account, String password) {}

  private final Map<EmailAddress, Made> accounts = new HashMap<>();

  /** The account of an address, with its password. */
  public Optional<Made> made(EmailAddress email) {
    return Optional.ofNullable(accounts.get(email));
  }

  /** Lays down an account that nobody proved to own. */
  public Account unconfirmed(EmailAddress email, String password) {
    Account account = new Account(UUID.randomUUID().toString(), false, "Camille");
    accounts.put(email, new Made(account, password));
    return account;
  }

  @Override
  public Optional<SignIns> signIns(String uid) {
    return accounts.entrySet().stream()
        .filter(each -> each.getValue().account().uid().equals(uid))
        .map(each -> new SignIns(each.getKey().value(), Instant.EPOCH, Optional.empty()))
        .findFirst();
  }

  @Override
  public Optional<Account> find(EmailAddress email) {
    return made(email).map(Made::account);
  }

  @Override
  public boolean createConfirmed(EmailAddress email, String password, String name) {
    Made made = new Made(new Account(UUID.randomUUID().toString(), true, name), password);
    return accounts.putIfAbsent(email, made) == null;
  }

  @Override
  public void remove(String uid) {
    accounts.values().removeIf(made -> made.account().uid().equals(uid));
  }

  @Override
  public void endSessions(String uid) {
    throw new UnsupportedOperationException("nobody is signed in here");
  }

  @Override
  public String confirmationCode(EmailAddress email) {
    return "confirm-" + email.value();
  }

  @Override
  public String passwordResetCode(EmailAddress email) {
    return "reset-" + email.value();
  }
}
