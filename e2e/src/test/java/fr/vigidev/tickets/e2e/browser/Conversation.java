package fr.vigidev.tickets.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** One person's window on the conversation of one ticket. */
record Conversation(Visit visit) {

  /** Opens the ticket in a window, and waits until its description is there. */
  static Conversation of(String ref, Visit visit) {
    visit.open("/tickets/" + ref);
    Conversation conversation = new Conversation(visit);
    assertThat(conversation.box()).isVisible();
    return conversation;
  }

  Locator box() {
    return visit.page().getByRole(AriaRole.TEXTBOX);
  }

  void write(String text) {
    box().fill(text);
  }

  void send(String text, String button) {
    write(text);
    visit.press(button);
  }

  /** Chooses to whom one writes. */
  void choose(String mode) {
    visit.press(mode);
  }

  /** Joins a file to what is being written, as it is picked on this machine. */
  void join(String name, String type, byte[] content) {
    visit
        .page()
        .locator("input[type=file][aria-label='Joindre des fichiers']")
        .setInputFiles(new FilePayload(name, type, content));
  }

  /** A file of the draft. */
  Locator file(String name) {
    return visit
        .page()
        .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Fichiers joints"))
        .getByRole(AriaRole.LISTITEM)
        .filter(new Locator.FilterOptions().setHasText(name));
  }

  /** What somebody wrote, sent or on its way. */
  Locator message(String text) {
    return visit
        .page()
        .getByRole(AriaRole.ARTICLE)
        .filter(new Locator.FilterOptions().setHasText(text));
  }

  /** What is on its way still. */
  Locator outgoing() {
    return visit.page().getByTestId("outgoing");
  }

  void tab(String name) {
    visit.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
  }

  /** The lines of the history. */
  Locator history() {
    return visit.page().getByRole(AriaRole.TABPANEL).locator("ol > li");
  }

  /** Waits until a picture is not only there, but seen. */
  static void assertShown(Locator picture) {
    assertThat(picture).isVisible();
    assertThat(picture).hasJSProperty("complete", true);
    assertThat(picture).not().hasJSProperty("naturalWidth", 0);
  }
}
