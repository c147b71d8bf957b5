package fr.vigidev.tickets.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** What a window shows, kept as a WebP among the pictures of the documentation. */
final class Picture {
  /** Beside the module, in which Maven runs. */
  private static final Path FOLDER = Path.of("..", "docs", "images");

  private static final int QUALITY = 70;

  /** More would make a page of the guide slow to load on a phone. */
  private static final int MOST_BYTES = 120_000;

  /** The page is live; letters, pictures and answers are there, and nothing moves. */
  private static final String SETTLED =
      """
      () => document.fonts.status === 'loaded'
        && [...document.images].every(({complete, naturalWidth}) => complete && naturalWidth > 0)
        && document.body.innerText.includes('En direct')
        && !document.querySelector('[aria-busy=true], .animate-pulse')
        && document.getAnimations().every(({playState}) => playState !== 'running')
      """;

  private Picture() {}

  /**
   * @param name of the file, without its ending
   * @throws AssertionError if the page complained, or if the file would be too large
   */
  static void take(Visit visit, String name) throws IOException {
    Page page = visit.page();
    page.waitForFunction(SETTLED);
    // A caret blinks, and what is under the pointer may look different.
    page.mouse().move(0, 0);
    page.evaluate("document.activeElement?.blur()");
    JsonObject form = new JsonObject();
    form.addProperty("format", "webp");
    form.addProperty("quality", QUALITY);
    CDPSession session = page.context().newCDPSession(page);
    String data = session.send("Page.captureScreenshot", form).get("data").getAsString();
    session.detach();
    byte[] picture = Base64.getDecoder().decode(data);
    assertThat(picture.length).as(name).isLessThan(MOST_BYTES);
    assertThat(visit.complaints()).as(name).isEmpty();
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".webp"), picture);
  }
}
