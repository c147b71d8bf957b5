package fr.vigidev.tickets.cannedreply.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import fr.vigidev.tickets.cannedreply.model.CannedReply;
import fr.vigidev.tickets.people.model.Person;
import fr.vigidev.tickets.platform.firestore.Doc;
import java.util.Map;

/** A document of {@code cannedReplies}. */
final class CannedReplyDocument {
  private CannedReplyDocument() {}

  static Map<String, Object> fields(CannedReply reply) {
    Person author = reply.updatedBy();
    return Map.of(
        "title", reply.title(),
        "body", reply.body(),
        "createdAt", Doc.timestamp(reply.createdAt()),
        "updatedAt", Doc.timestamp(reply.updatedAt()),
        "updatedBy", Map.of("uid", author.uid(), "name", author.name()));
  }

  static CannedReply reply(DocumentSnapshot document) {
    Doc doc = Doc.of(document);
    Doc author = doc.map("updatedBy");
    return new CannedReply(
        document.getId(),
        doc.text("title"),
        doc.text("body"),
        doc.instant("createdAt"),
        doc.instant("updatedAt"),
        new Person(author.text("uid"), author.text("name")));
  }
}
