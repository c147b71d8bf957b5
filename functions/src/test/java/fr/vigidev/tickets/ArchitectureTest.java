package fr.vigidev.tickets;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom, as a list. A package that is not listed fails, and so does an empty one. */
class ArchitectureTest {
  private static final String ROOT = "fr.vigidev.tickets.";

  /** Packages below {@link #ROOT}, and words of {@link #LIBRARIES}. */
  private static final Map<String, String> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("platform.text", ""),
              Map.entry("platform.search", ""),
              Map.entry("platform.outcome", ""),
              Map.entry("platform.csv", "csv"),
              Map.entry("platform.log", "gson"),
              Map.entry("platform.idempotency", ""),
              Map.entry("platform.firestore", "firestore platform.idempotency platform.log"),
              Map.entry("platform.pubsub", "functions cloudevents gson"),
              Map.entry(
                  "platform.http",
                  "functions gson platform.text platform.log platform.idempotency"),
              Map.entry(
                  "platform.outbox",
                  "firestore pubsub platform.firestore platform.log" + " platform.pubsub"),
              Map.entry("people.model", "platform.outcome"),
              Map.entry("people.application", "people.model platform.idempotency platform.outcome"),
              Map.entry("people.adapter.auth", "firebase gson people.model people.application"),
              Map.entry(
                  "people.adapter.event", "gson people.model people.application platform.outbox"),
              Map.entry(
                  "people.adapter.firestore",
                  "firestore people.model people.application people.adapter.event"
                      + " platform.firestore platform.idempotency platform.outbox"
                      + " platform.search"),
              Map.entry(
                  "people.adapter.http",
                  "gson people.model people.application platform.http platform.idempotency"
                      + " platform.outcome platform.search platform.text"),
              Map.entry("project.model", ""),
              Map.entry(
                  "project.application",
                  "project.model people.model people.application platform.idempotency"
                      + " platform.outcome"),
              Map.entry(
                  "project.adapter.firestore",
                  "firestore project.model project.application platform.firestore"
                      + " platform.idempotency"),
              Map.entry(
                  "project.adapter.http",
                  "gson project.model project.application people.model people.adapter.http"
                      + " platform.http platform.idempotency platform.outcome platform.text"),
              Map.entry("ticket.model", "people.model"),
              Map.entry(
                  "ticket.application",
                  "ticket.model people.model people.application project.model project.application"
                      + " platform.idempotency platform.search platform.log"),
              Map.entry(
                  "ticket.adapter.event",
                  "gson people.model ticket.model ticket.application"
                      + " platform.outbox platform.pubsub platform.log"),
              Map.entry(
                  "ticket.adapter.firestore",
                  "firestore ticket.model ticket.application ticket.adapter.event people.model"
                      + " project.model platform.firestore platform.outbox platform.idempotency"),
              Map.entry(
                  "ticket.adapter.http",
                  "gson ticket.model ticket.application people.model people.application"
                      + " people.adapter.http platform.http platform.csv platform.idempotency"
                      + " platform.search platform.text"),
              Map.entry("cannedreply.model", "people.model"),
              Map.entry(
                  "cannedreply.application",
                  "cannedreply.model people.model platform.idempotency platform.outcome"),
              Map.entry(
                  "cannedreply.adapter.firestore",
                  "firestore cannedreply.model cannedreply.application people.model"
                      + " platform.firestore platform.idempotency"),
              Map.entry(
                  "cannedreply.adapter.http",
                  "gson cannedreply.model cannedreply.application people.model people.adapter.http"
                      + " ticket.model ticket.adapter.http platform.http platform.idempotency"
                      + " platform.outcome platform.text"),
              Map.entry("notification.model", "ticket.model people.model"),
              Map.entry(
                  "notification.application",
                  "notification.model ticket.model ticket.application people.model"
                      + " people.application platform.log"),
              Map.entry(
                  "notification.adapter.event",
                  "functions cloudevents notification.application people.model"
                      + " people.application people.adapter.event ticket.model ticket.adapter.event platform.pubsub"
                      + " platform.log"),
              Map.entry(
                  "notification.adapter.firestore",
                  "firestore notification.model notification.application ticket.model people.model"
                      + " platform.firestore"),
              Map.entry(
                  "notification.adapter.mail",
                  "jte notification.adapter.mail.templates.html"
                      + " notification.adapter.mail.templates.text notification.model"
                      + " notification.application ticket.model people.model platform.text"),
              Map.entry(
                  "notification.adapter.http",
                  "jte gson notification.adapter.mail.templates.html notification.model"
                      + " notification.application people.model people.application"
                      + " people.adapter.http ticket.model ticket.application platform.http"
                      + " platform.text"),
              Map.entry(
                  "notification.adapter.mail.templates.html",
                  "jte notification.adapter.mail notification.adapter.http"),
              Map.entry(
                  "notification.adapter.mail.templates.text", "jte notification.adapter.mail"),
              Map.entry(
                  "notification.adapter.sendgrid",
                  "sendgrid gson notification.model notification.application platform.http"),
              Map.entry("analytics.model", "ticket.model"),
              Map.entry(
                  "analytics.application",
                  "analytics.model ticket.model ticket.application people.application"
                      + " platform.log"),
              Map.entry(
                  "analytics.adapter.firestore",
                  "firestore analytics.model analytics.application ticket.model"
                      + " platform.firestore"),
              Map.entry(
                  "analytics.adapter.http",
                  "gson analytics.model analytics.application ticket.model people.model"
                      + " people.application people.adapter.http platform.http"),
              Map.entry(
                  "analytics.adapter.event",
                  "analytics.model analytics.application platform.pubsub" + " platform.log"),
              Map.entry(
                  "personaldata.application",
                  "people.model people.application ticket.model ticket.application"
                      + " notification.application platform.outcome"),
              Map.entry(
                  "personaldata.adapter.http",
                  "gson personaldata.application people.model people.application"
                      + " people.adapter.http ticket.model ticket.application"
                      + " notification.application notification.model platform.http"
                      + " platform.outcome platform.text"),
              Map.entry("attachment.model", ""),
              Map.entry(
                  "attachment.application",
                  "attachment.model ticket.model ticket.application platform.log"),
              Map.entry(
                  "attachment.adapter.media",
                  "media attachment.model attachment.application ticket.model" + " platform.log"),
              Map.entry(
                  "attachment.adapter.storage", "storage attachment.model attachment.application"),
              Map.entry(
                  "attachment.adapter.firestore",
                  "firestore attachment.application platform.firestore"),
              Map.entry(
                  "attachment.adapter.event",
                  "attachment.application platform.pubsub platform.log")));

  /** Where everything meets: these may import everything. */
  private static final List<String> OUTERMOST = List.of("wiring", "entrypoint");

  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("gson", List.of("com.google.gson..")),
          Map.entry("csv", List.of("de.siegmar.fastcsv..")),
          Map.entry(
              "firestore",
              List.of(
                  "com.google.cloud.firestore..",
                  "com.google.cloud",
                  "com.google.api..",
                  "com.google.common..",
                  "io.grpc..")),
          Map.entry("firebase", List.of("com.google.firebase..")),
          Map.entry(
              "pubsub",
              List.of(
                  "com.google.cloud.pubsub..",
                  "com.google.pubsub..",
                  "com.google.protobuf..",
                  "com.google.api..")),
          Map.entry("functions", List.of("com.google.cloud.functions..")),
          Map.entry("cloudevents", List.of("io.cloudevents..")),
          Map.entry("sendgrid", List.of("com.sendgrid..", "org.apache.http..")),
          Map.entry("jte", List.of("gg.jte..")),
          Map.entry(
              "storage",
              List.of("com.google.cloud.storage..", "com.google.cloud", "com.google.api..")),
          Map.entry("media", List.of("org.apache.tika..", "javax.imageio..")));

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.vigidev.tickets");

  @Test
  void everyPackageIsListed() {
    assertThat(house.stream().map(JavaClass::getPackageName).distinct())
        .allMatch(name -> name.startsWith(ROOT))
        .map(name -> name.substring(ROOT.length()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ALLOWED.keySet().stream(), OUTERMOST.stream()).toList());
  }

  @Test
  void everyPackageImportsWhatItsLineSaysAlone() {
    ALLOWED.forEach(
        (name, allowed) ->
            classes()
                .that(resideInAPackage(ROOT + name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages(name, allowed)))
                .allowEmptyShould(false)
                .check(house));
  }

  @Test
  void nothingImportsTheEntryPoints() {
    classes()
        .that(resideInAPackage(ROOT + "entrypoint"))
        .should()
        .onlyHaveDependentClassesThat(resideInAPackage(ROOT + "entrypoint"))
        .check(house);
  }

  @Test
  void onlyTheEntryPointsImportTheWiring() {
    classes()
        .that(not(resideInAnyPackage(ROOT + "entrypoint", ROOT + "wiring")))
        .should()
        .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "wiring")))
        .check(house);
  }

  private static String[] packages(String self, String allowed) {
    Stream<String> named =
        Arrays.stream(allowed.split(" "))
            .filter(word -> !word.isEmpty())
            .flatMap(word -> LIBRARIES.getOrDefault(word, List.of(ROOT + word)).stream());
    return Stream.concat(Stream.of("java..", "javax.crypto..", ROOT + self), named)
        .toArray(String[]::new);
  }
}
