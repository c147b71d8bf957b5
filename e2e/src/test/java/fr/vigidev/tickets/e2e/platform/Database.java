package fr.vigidev.tickets.e2e.platform;

import com.google.api.core.ApiFuture;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;
import com.google.cloud.firestore.QueryDocumentSnapshot;
import com.google.cloud.firestore.SetOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Firestore as its owner, whom no rule binds: for what a test lays down and looks up. */
public final class Database {
  private static final Firestore OWNER =
      FirestoreOptions.newBuilder()
          .setProjectId(Platform.PROJECT_ID)
          .setEmulatorHost(Platform.FIRESTORE)
          .setCredentials(new FirestoreOptions.EmulatorCredentials())
          .build()
          .getService();

  private Database() {}

  public static Firestore owner() {
    return OWNER;
  }

  public static void put(String path, Map<String, ?> fields) {
    @SuppressWarnings("unchecked")
    Map<String, Object> document = (Map<String, Object>) fields;
    await(OWNER.document(path).set(document));
  }

  /** Changes these fields, of a document that may not be there yet. */
  public static void merge(String path, Map<String, ?> fields) {
    @SuppressWarnings("unchecked")
    Map<String, Object> document = (Map<String, Object>) fields;
    await(OWNER.document(path).set(document, SetOptions.merge()));
  }

  public static void remove(String path) {
    await(OWNER.document(path).delete());
  }

  public static void change(String path, String field, Object value) {
    await(OWNER.document(path).update(field, value));
  }

  public static Optional<Map<String, Object>> find(String path) {
    return Optional.ofNullable(await(OWNER.document(path).get()).getData());
  }

  /** The documents of one collection whose field has this value. */
  public static List<QueryDocumentSnapshot> where(String collection, String field, Object value) {
    return await(OWNER.collection(collection).whereEqualTo(field, value).get()).getDocuments();
  }

  public static <T> T await(ApiFuture<T> future) {
    try {
      return future.get(30, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Firestore did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
