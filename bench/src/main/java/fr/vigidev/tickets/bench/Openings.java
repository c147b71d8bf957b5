package fr.vigidev.tickets.bench;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.FieldValue;
import com.google.cloud.firestore.Firestore;
import com.google.gson.JsonObject;
import fr.vigidev.tickets.platform.firestore.Await;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** {@code POST /api/tickets}, beside one bare transaction that writes as many of the same. */
final class Openings {
  private static final String AUTHOR = "alice@alpha.test";
  private static final int WARM_UPS = 10;
  private static final int TURNS = 30;

  private final Firestore firestore;
  private final Site site;
  private final String token;
  private final String clientId;
  private final DocumentReference project;

  /** Takes the demo's people and projects for granted. */
  Openings(Firestore firestore, Site site) {
    this.firestore = firestore;
    this.site = site;
    this.token = site.signIn(AUTHOR);
    this.clientId =
        Await.result(firestore.collection("users").whereEqualTo("email", AUTHOR).get())
            .getDocuments()
            .getFirst()
            .getString("clientId");
    this.project =
        Await.result(
                firestore
                    .collection("projects")
                    .whereArrayContains("clientIds", clientId)
                    .limit(1)
                    .get())
            .getDocuments()
            .getFirst()
            .getReference();
  }

  /** Medians in milliseconds: of opening a ticket, and of its floor. */
  Times measure() {
    List<Double> times = new ArrayList<>();
    List<Double> floorTimes = new ArrayList<>();
    for (int turn = 0; turn < WARM_UPS + TURNS; turn++) {
      long begin = System.nanoTime();
      String ref = open();
      long end = System.nanoTime();
      List<DocumentSnapshot> written = written(ref);
      long floorBegin = System.nanoTime();
      writeBare(written);
      long floorEnd = System.nanoTime();
      if (turn >= WARM_UPS) {
        times.add((end - begin) / 1e6);
        floorTimes.add((floorEnd - floorBegin) / 1e6);
      }
    }
    return new Times(Meter.median(times), Meter.median(floorTimes));
  }

  record Times(double millis, double floorMillis) {}

  private String open() {
    JsonObject ticket = new JsonObject();
    ticket.addProperty("projectId", project.getId());
    ticket.addProperty("title", "Mesure d’une ouverture");
    ticket.addProperty("description", "La caméra du parking reste muette. ".repeat(10));
    ticket.addProperty("priority", "normal");
    return site.post("/tickets", token, UUID.randomUUID().toString(), ticket)
        .get("ref")
        .getAsString();
  }

  private List<DocumentSnapshot> written(String ref) {
    List<DocumentSnapshot> written = new ArrayList<>();
    DocumentReference portal = firestore.document("portals/" + clientId);
    for (DocumentReference ticket :
        List.of(
            firestore.collection("tickets").document(ref),
            portal.collection("tickets").document(ref))) {
      written.add(Await.result(ticket.get()));
      written.addAll(Await.result(ticket.collection("timeline").get()).getDocuments());
    }
    return written;
  }

  /** With the record of the request, the event that waits to be told, and two counters. */
  private void writeBare(List<DocumentSnapshot> documents) {
    DocumentReference counters = firestore.document("bare/counters");
    DocumentReference portalCounters = firestore.document("bare/portalCounters");
    Await.result(
        firestore.runTransaction(
            transaction -> {
              documents.forEach(each -> transaction.create(any(), each.getData()));
              transaction.create(any(), Map.of("status", 201, "body", "x".repeat(1_000)));
              transaction.create(any(), Map.of("data", "x".repeat(500)));
              for (DocumentReference each : List.of(counters, portalCounters)) {
                transaction.set(each, Map.of("ticketCount", FieldValue.increment(1)));
              }
              return null;
            }));
  }

  private DocumentReference any() {
    return firestore.collection("bare").document();
  }
}
