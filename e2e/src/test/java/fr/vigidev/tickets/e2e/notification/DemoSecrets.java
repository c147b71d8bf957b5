package fr.vigidev.tickets.e2e.notification;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.e2e.platform.Database;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the users of a Client must never learn.
 *
 * @param words what was noted on its tickets, and why they were shared
 * @param names the people and companies that no document of its portal names, ids and addresses of
 *     the team included
 */
record DemoSecrets(Set<String> words, Set<String> names) {

  private static final Set<String> DEMO_CLIENTS = Set.of("Alpha Sécurité", "Bureau Bravo");

  static DemoSecrets from(String clientId, List<QueryDocumentSnapshot> tickets) {
    Set<String> words = new HashSet<>();
    StringBuilder portal = new StringBuilder();
    for (QueryDocumentSnapshot ticket : tickets) {
      for (QueryDocumentSnapshot entry : timeline("tickets/" + ticket.getId())) {
        if ("internal".equals(entry.getString("visibility")) && entry.contains("body")) {
          words.add(entry.getString("body"));
        }
      }
      String projection = "portals/" + clientId + "/tickets/" + ticket.getId();
      portal.append(Database.find(projection).orElseThrow());
      timeline(projection).forEach(entry -> portal.append(entry.getData()));
    }
    return new DemoSecrets(words, strangers(clientId, portal.toString()));
  }

  private static Set<String> strangers(String clientId, String portal) {
    Set<String> names = new HashSet<>();
    for (QueryDocumentSnapshot user : all("users")) {
      if (user.getId().startsWith("demo-") && !clientId.equals(user.getString("clientId"))) {
        names.addAll(List.of(user.getId(), user.getString("email"), user.getString("displayName")));
      }
    }
    for (QueryDocumentSnapshot client : all("clients")) {
      if (DEMO_CLIENTS.contains(client.getString("name")) && !client.getId().equals(clientId)) {
        names.addAll(List.of(client.getId(), client.getString("name")));
      }
    }
    names.removeIf(portal::contains);
    return names;
  }

  /** The messages that a client user may read on a ticket. */
  static List<String> publicWords(String clientId, String ref) {
    List<String> words = new ArrayList<>();
    for (QueryDocumentSnapshot entry : timeline("portals/" + clientId + "/tickets/" + ref)) {
      Map<String, Object> fields = entry.getData();
      if ("message".equals(fields.get("type"))) {
        words.add(String.valueOf(fields.get("body")));
      }
    }
    return words;
  }

  static List<QueryDocumentSnapshot> timeline(String ticket) {
    return Database.await(Database.owner().collection(ticket + "/timeline").get()).getDocuments();
  }

  private static List<QueryDocumentSnapshot> all(String collection) {
    return Database.await(Database.owner().collection(collection).get()).getDocuments();
  }
}
