package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Locale.ROOT;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.vigidev.tickets.e2e.people.Accounts;
import fr.vigidev.tickets.e2e.people.Person;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** One person's browser window. Whatever the page complains about is kept. */
final class Visit implements AutoCloseable {
  private static final Pattern LIST = Pattern.compile(".*/tickets(\\?.*)?");

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Visit(BrowserContext context) {
    this.context = context;
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text() + " at " + message.location());
          }
        });
    page.onPageError(error -> complaints.add("uncaught: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
  }

  static Visit begin(Look look) {
    return new Visit(Chromium.browser().newContext(look.options()));
  }

  /** A window on a wide screen, signed in and on the list of tickets. */
  static Visit by(Person person) {
    return by(person, Look.WIDE);
  }

  static Visit by(Person person, Look look) {
    return by(person, look.options());
  }

  /** A phone in somebody's hand: what points is a finger. */
  static Visit byTouch(Person person) {
    return by(person, Look.NARROW.options().setHasTouch(true).setIsMobile(true));
  }

  private static Visit by(Person person, Browser.NewContextOptions device) {
    Optional<String> session = Sessions.of(person);
    session.ifPresent(device::setStorageState);
    Visit visit = new Visit(Chromium.browser().newContext(device));
    if (session.isPresent()) {
      visit.open("/tickets");
    } else {
      visit.open("/connexion");
      visit.signIn(person);
    }
    assertThat(visit.page).hasURL(LIST);
    assertThat(visit.page.locator("nav").first()).isAttached();
    Sessions.keep(person, visit.context);
    return visit;
  }

  Page page() {
    return page;
  }

  /** Has the device of this person turn light or dark, and waits until the page has followed. */
  void turn(ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    assertThat(page.locator("html")).hasAttribute("data-theme", scheme.name().toLowerCase(ROOT));
  }

  /** What the page complained about: errors, warnings, violations of its security policy. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Forgets complaints about an answer that this visit is meant to get. */
  void forgive(String address) {
    complaints.removeIf(complaint -> complaint.contains(address));
  }

  void open(String path) {
    page.navigate(Platform.SITE.resolve(path).toString());
  }

  void signIn(Person person) {
    signIn(person.email(), Accounts.PASSWORD);
  }

  void signIn(String email, String password) {
    field("Adresse e-mail").fill(email);
    field("Mot de passe").fill(password);
    press("Se connecter");
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** A link of exactly this name, where another name may begin the same. */
  Locator exactLink(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String text) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
  }

  /** The dialog that is open. */
  Locator dialog() {
    return page.locator("dialog[open]");
  }

  void pressInDialog(String button) {
    dialog()
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  void press(String button) {
    button(button).click();
  }

  void choosePriority(String word) {
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(word)).check();
  }

  /** The status of the ticket that the page shows. */
  Locator status() {
    return page.getByTestId("status");
  }

  void goOffline() {
    turnNetwork(false);
  }

  void goOnline() {
    turnNetwork(true);
  }

  /**
   * On a machine without a network of its own a browser calls itself offline from the first, so
   * that nothing changes for it and it tells its pages nothing: what any other tells them is said
   * again.
   */
  private void turnNetwork(boolean on) {
    context.setOffline(!on);
    page.evaluate("type => dispatchEvent(new Event(type))", on ? "online" : "offline");
  }

  /** Marks the page, so that {@link #wasNotReloaded} can tell whether it is still the same. */
  void markPage() {
    page.evaluate("window.stillTheSamePage = true");
  }

  boolean wasNotReloaded() {
    return Boolean.TRUE.equals(page.evaluate("window.stillTheSamePage === true"));
  }

  @Override
  public void close() {
    context.close();
  }
}
