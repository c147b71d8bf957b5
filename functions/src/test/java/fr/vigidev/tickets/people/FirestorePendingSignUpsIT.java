package fr.vigidev.tickets.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.firestore.QueryDocumentSnapshot;
import fr.vigidev.tickets.people.adapter.firestore.FirestorePendingSignUps;
import fr.vigidev.tickets.people.application.PendingSignUps;
import fr.vigidev.tickets.platform.firestore.Await;
import fr.vigidev.tickets.platform.firestore.EmulatorFirestore;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirestorePendingSignUpsIT extends PendingSignUpsContract {
  private final PendingSignUps signUps = new FirestorePendingSignUps(EmulatorFirestore.get());

  @Override
  protected PendingSignUps signUps() {
    return signUps;
  }

  @Test
  void whoReadsTheDatabaseReadsNeitherAddressNorPasswordNorCode() {
    signUps.keep(code, signUp);
    List<QueryDocumentSnapshot> documents =
        Await.result(EmulatorFirestore.get().collection("signups").get()).getDocuments();
    assertThat(documents).isNotEmpty();
    for (QueryDocumentSnapshot document : documents) {
      assertThat(document.getId() + document.getData())
          .doesNotContain(signUp.password(), signUp.email().value(), signUp.name(), code.value());
    }
  }
}
