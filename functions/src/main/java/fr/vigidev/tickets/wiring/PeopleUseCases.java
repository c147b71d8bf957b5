package fr.vigidev.tickets.wiring;

import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreMailAllowance;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePendingSignUps;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePeopleStore;
import fr.vigidev.tickets.people.adapter.firestore.FirestoreUsers;
import fr.vigidev.tickets.people.application.AccountEvents;
import fr.vigidev.tickets.people.application.Accounts;
import fr.vigidev.tickets.people.application.ActivateAccount;
import fr.vigidev.tickets.people.application.AskForMail;
import fr.vigidev.tickets.people.application.ChangeProfile;
import fr.vigidev.tickets.people.application.ChangeUser;
import fr.vigidev.tickets.people.application.ConfirmSignUp;
import fr.vigidev.tickets.people.application.EditClient;
import fr.vigidev.tickets.people.application.EraseUser;
import fr.vigidev.tickets.people.application.Invite;
import fr.vigidev.tickets.people.application.KeepViews;
import fr.vigidev.tickets.people.application.MailAllowance;
import fr.vigidev.tickets.people.application.NoteBounce;
import fr.vigidev.tickets.people.application.PendingSignUps;
import fr.vigidev.tickets.people.application.PeopleStore;
import fr.vigidev.tickets.people.application.RegisterClient;
import fr.vigidev.tickets.people.application.SettleInvitation;
import fr.vigidev.tickets.people.application.SignUp;
import fr.vigidev.tickets.people.application.Users;
import fr.vigidev.tickets.people.model.SignUpCode;
import fr.vigidev.tickets.platform.text.Texts;
import fr.vigidev.tickets.ticket.adapter.firestore.FirestoreNameCopies;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** The use cases around accounts, invitations and Clients, put together over Firestore. */
public final class PeopleUseCases {
  private final SecureRandom random = new SecureRandom();
  private final Optional<String> firstAdminEmail;
  private final Clock clock;
  private final Supplier<? extends Accounts> accounts;
  private final Users users;
  private final PeopleStore people;
  private final PendingSignUps signUps;
  private final MailAllowance allowance;
  private final AccountEvents events;
  private final FirestoreNameCopies nameCopies;

  PeopleUseCases(
      Firestore firestore,
      Supplier<? extends Accounts> accounts,
      AccountEvents events,
      Optional<String> firstAdminEmail,
      Clock clock) {
    this.firstAdminEmail = firstAdminEmail;
    this.clock = clock;
    this.accounts = accounts;
    this.users = new FirestoreUsers(firestore);
    this.people = new FirestorePeopleStore(firestore);
    this.signUps = new FirestorePendingSignUps(firestore);
    this.allowance = new FirestoreMailAllowance(firestore);
    this.events = events;
    this.nameCopies = new FirestoreNameCopies(firestore);
  }

  /** The accounts. */
  public Users users() {
    return users;
  }

  /** Notes that an address takes no mail. */
  public NoteBounce noteBounce() {
    return new NoteBounce(people);
  }

  /** Signs somebody up. */
  public SignUp signUp() {
    return new SignUp(signUps, allowance, events, () -> SignUpCode.draw(random), Ids::draw, clock);
  }

  /** Makes the account of a sign-up. */
  public ConfirmSignUp confirmSignUp() {
    return new ConfirmSignUp(signUps, accounts.get(), users, clock);
  }

  /** Takes the wish for a mail to an account. */
  public AskForMail askForMail() {
    return new AskForMail(allowance, events, Ids::draw, clock);
  }

  /** Gives a person with a confirmed address its account. */
  public ActivateAccount activateAccount() {
    return new ActivateAccount(people, events, Ids::draw, firstAdminEmail, clock);
  }

  /** Lets a person change its name and what it is mailed. */
  public ChangeProfile changeProfile() {
    return new ChangeProfile(people);
  }

  /** Puts an account in its place. */
  public ChangeUser changeUser() {
    return new ChangeUser(people, uid -> accounts.get().endSessions(uid), events, Ids::draw, clock);
  }

  /** Erases a person. */
  public EraseUser eraseUser(Texts texts) {
    return new EraseUser(
        people, accounts.get(), events, texts.text("person.erased"), Ids::draw, clock);
  }

  /** Invites somebody. */
  public Invite invite() {
    return new Invite(people, events, Ids::draw, clock);
  }

  /** Takes an invitation back, or sends it once more. */
  public SettleInvitation settleInvitation() {
    return new SettleInvitation(people, events, Ids::draw, clock);
  }

  /** Makes a company a Client. */
  public RegisterClient registerClient() {
    return new RegisterClient(people, Ids::draw, clock);
  }

  /** Changes a Client. */
  public EditClient editClient() {
    return new EditClient(people, nameCopies::renameClient);
  }

  /** Keeps the views of a member of the team. */
  public KeepViews keepViews() {
    return new KeepViews(people);
  }
}
