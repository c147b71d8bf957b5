package fr.vigidev.tickets.e2e.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.e2e.platform.Answer;
import fr.vigidev.tickets.e2e.platform.Http;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site is served with, as {@code firebase.json} says. */
final class HostingIT {
  private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9_.-]+\\.(js|css)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/connexion",
        "/tickets",
        "/tickets/VGD-000000",
        "/no/such/page"
      })
  void every_route_is_the_site_under_its_policy_and_is_asked_for_anew(String path) {
    Answer answer = follow(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.header("Cache-Control")).contains("no-cache");
    assertProtected(answer);
  }

  @Test
  void assets_are_kept_for_ever() {
    Matcher assets = ASSET.matcher(Http.get(Platform.SITE.resolve("/")).body());
    assertThat(assets.find()).isTrue();
    do {
      Answer asset = Http.get(Platform.SITE.resolve(assets.group()));
      assertThat(asset.status()).isEqualTo(200);
      assertThat(asset.header("Cache-Control")).contains("max-age=31536000", "immutable");
      assertProtected(asset);
    } while (assets.find());
  }

  @Test
  void an_asset_that_is_gone_is_not_the_index_page_kept_for_ever() {
    Answer answer = Http.get(Platform.SITE.resolve("/assets/gone-0000.js"));

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void what_belongs_to_the_build_is_not_served() {
    assertThat(follow("/firebase.json").body()).doesNotContain("rewrites");
    assertThat(follow("/.git/config").body()).doesNotContain("[core]");
  }

  @Test
  void the_api_is_behind_the_same_address() {
    Answer answer = Http.get(Platform.SITE.resolve("/api/health"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
  }

  private static Answer follow(String path) {
    Answer answer = Http.get(Platform.SITE.resolve(path));
    return answer.status() / 100 == 3
        ? Http.get(Platform.SITE.resolve(answer.header("Location")))
        : answer;
  }

  private static void assertProtected(Answer answer) {
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "unsafe-eval", " * ");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isNotEmpty();
    assertThat(answer.header("Strict-Transport-Security")).contains("max-age=");
    assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
  }
}
