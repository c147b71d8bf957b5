package fr.vigidev.tickets.indexes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;
import com.google.cloud.firestore.Query;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.vigidev.tickets.analytics.adapter.firestore.AnalyticsQuerySamples;
import fr.vigidev.tickets.attachment.adapter.firestore.AttachmentQuerySamples;
import fr.vigidev.tickets.cannedreply.adapter.firestore.CannedReplyQuerySamples;
import fr.vigidev.tickets.notification.adapter.firestore.DeliveryQuerySamples;
import fr.vigidev.tickets.people.adapter.firestore.PeopleQuerySamples;
import fr.vigidev.tickets.platform.firestore.RequestQuerySamples;
import fr.vigidev.tickets.platform.outbox.OutboxQuerySamples;
import fr.vigidev.tickets.ticket.adapter.firestore.PersonQuerySamples;
import fr.vigidev.tickets.ticket.adapter.firestore.TicketQuerySamples;
import fr.vigidev.tickets.ticket.adapter.firestore.UpkeepQuerySamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Firestore emulator asks for no index: a query without one works there and fails in
 * production. Queries are made in classes named so and nowhere else, and each is held against the
 * file of indexes, with those that the site wrote down of itself.
 */
class IndexesTest {
  private static final Path ROOT = Path.of("..");
  private static final List<QuerySamples> FEATURES =
      List.of(
          new AnalyticsQuerySamples(),
          new TicketQuerySamples(),
          new UpkeepQuerySamples(),
          new PersonQuerySamples(),
          new CannedReplyQuerySamples(),
          new RequestQuerySamples(),
          new PeopleQuerySamples(),
          new AttachmentQuerySamples(),
          new OutboxQuerySamples(),
          new DeliveryQuerySamples());

  private final JavaClasses product =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("fr.vigidev.tickets");
  private final Map<String, List<Query>> samples = samples();
  private final IndexFile file = IndexFile.of(json("firestore.indexes.json").getAsJsonObject());
  private final Set<QueryShape> shapes = shapes();

  @Test
  void everyQueryIsServed() {
    assertThat(shapes).isNotEmpty().allMatch(file::serves);
  }

  @Test
  void noIndexIsForNothing() {
    List<QueryShape> served = shapes.stream().filter(file::serves).toList();
    assertThat(file.indexes())
        .doesNotHaveDuplicates()
        .allMatch(index -> !served.stream().allMatch(file.butFor(index)::serves));
  }

  @Test
  void everyMethodThatMakesQueriesHasSamples() {
    Set<String> makers =
        product.stream()
            .filter(IndexesTest::makesQueries)
            .flatMap(each -> each.getMethods().stream())
            .filter(method -> method.getRawReturnType().isAssignableTo(Query.class))
            .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
            .map(IndexesTest::name)
            .collect(Collectors.toSet());
    assertThat(samples.keySet()).isEqualTo(makers);
    assertThat(samples.values()).noneMatch(List::isEmpty);
  }

  @Test
  void queriesAreMadeNowhereElse() {
    noClasses()
        .that(describe("are not for queries", each -> !makesQueries(each)))
        .should()
        .callMethodWhere(
            describe(
                "a query is filtered or sorted",
                call ->
                    call.getTargetOwner().isAssignableTo(Query.class)
                        && call.getName().matches("where.*|orderBy")))
        .check(product);
  }

  @ParameterizedTest
  @ValueSource(strings = {"allowances", "presence", "signups"})
  void whatExpiresGoesByItself(String collection) {
    assertThat(json("firestore.indexes.json").getAsJsonObject().getAsJsonArray("fieldOverrides"))
        .contains(
            JsonParser.parseString(
                """
                { "collectionGroup": "%s", "fieldPath": "expiresAt", "ttl": true, "indexes": [] }
                """
                    .formatted(collection)));
  }

  private static boolean makesQueries(JavaClass each) {
    return each.getSimpleName().endsWith("Queries");
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private Set<QueryShape> shapes() {
    Set<QueryShape> all = new LinkedHashSet<>();
    samples.values().stream().flatMap(List::stream).map(QueryShape::of).forEach(all::addAll);
    for (JsonElement each : json("web/src/data/firestore/queryShapes.json").getAsJsonArray()) {
      all.add(QueryShape.of(each.getAsJsonObject()));
    }
    return all;
  }

  private static Map<String, List<Query>> samples() {
    // Nothing is asked of it.
    Firestore firestore =
        FirestoreOptions.newBuilder()
            .setProjectId("demo-queries")
            .setEmulatorHost("127.0.0.1:1")
            .setCredentials(new FirestoreOptions.EmulatorCredentials())
            .build()
            .getService();
    Map<String, List<Query>> all = new TreeMap<>();
    FEATURES.forEach(feature -> all.putAll(feature.samples(firestore)));
    return all;
  }

  private static JsonElement json(String path) {
    try {
      return JsonParser.parseString(Files.readString(ROOT.resolve(path)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
