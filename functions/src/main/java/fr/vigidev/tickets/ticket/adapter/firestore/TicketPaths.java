package fr.vigidev.tickets.ticket.adapter.firestore;

import com.google.cloud.firestore.CollectionReference;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.ticket.model.Ticket;
import fr.vigidev.tickets.ticket.model.TicketRef;

/** Where everything about a ticket lies: in the truth of the staff, and in the Client's portal. */
record TicketPaths(Firestore firestore) {

  /** Whose document it is. */
  static TicketRef ref(DocumentSnapshot ticket) {
    return TicketRef.parse(ticket.getId()).orElseThrow();
  }

  DocumentReference ticket(TicketRef ref) {
    return tickets().document(ref.value());
  }

  CollectionReference tickets() {
    return firestore.collection("tickets");
  }

  DocumentReference entry(TicketRef ref, String entryId) {
    return ticket(ref).collection("timeline").document(entryId);
  }

  DocumentReference project(Ticket ticket) {
    return firestore.collection("projects").document(ticket.project().id());
  }

  DocumentReference alert(TicketRef ref) {
    return alerts().document(ref.value());
  }

  CollectionReference alerts() {
    return firestore.collection("alerts");
  }

  DocumentReference portalTicket(String clientId, TicketRef ref) {
    return portalTickets(clientId).document(ref.value());
  }

  CollectionReference portalTickets(String clientId) {
    return portal(clientId).collection("tickets");
  }

  DocumentReference portalEntry(String clientId, TicketRef ref, String entryId) {
    return portalTicket(clientId, ref).collection("timeline").document(entryId);
  }

  DocumentReference portalProject(Ticket ticket) {
    return portalProject(ticket.client().id(), ticket.project().id());
  }

  DocumentReference portalProject(String clientId, String projectId) {
    return portal(clientId).collection("projects").document(projectId);
  }

  DocumentReference preparation(String id) {
    return firestore.collection("preparations").document(id);
  }

  DocumentReference claim(String uid, String uploadId) {
    return firestore.collection("claims").document(uid + "_" + uploadId);
  }

  private DocumentReference portal(String clientId) {
    return firestore.collection("portals").document(clientId);
  }
}
