package fr.vigidev.tickets.people.adapter.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import fr.vigidev.tickets.people.application.Invitations;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Invitation;
import fr.vigidev.tickets.platform.firestore.Await;
import java.util.List;
import java.util.Optional;

/** The collection {@code invitations}, to be read. */
public final class FirestoreInvitations implements Invitations {
  private final Firestore firestore;

  public FirestoreInvitations(Firestore firestore) {
    this.firestore = firestore;
  }

  @Override
  public Optional<Invitation> find(String id) {
    DocumentSnapshot document =
        Await.result(firestore.collection("invitations").document(id).get());
    return document.exists()
        ? Optional.of(InvitationDocument.invitation(document))
        : Optional.empty();
  }

  @Override
  public List<Invitation> to(EmailAddress email) {
    return Await.result(PeopleQueries.invitationsTo(firestore, email).get()).getDocuments().stream()
        .map(InvitationDocument::invitation)
        .toList();
  }
}
