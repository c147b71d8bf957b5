package fr.vigidev.tickets.e2e.rules;

import com.google.api.gax.core.NoCredentialsProvider;
import com.google.api.gax.grpc.GrpcCallContext;
import com.google.api.gax.grpc.InstantiatingGrpcChannelProvider;
import com.google.api.gax.rpc.ApiException;
import com.google.api.gax.rpc.NotFoundException;
import com.google.api.gax.rpc.PermissionDeniedException;
import com.google.api.gax.rpc.UnauthenticatedException;
import com.google.cloud.firestore.v1.FirestoreClient;
import com.google.cloud.firestore.v1.FirestoreSettings;
import com.google.firestore.v1.CommitRequest;
import com.google.firestore.v1.GetDocumentRequest;
import com.google.firestore.v1.ListenRequest;
import com.google.firestore.v1.RunQueryRequest;
import com.google.firestore.v1.StructuredQuery;
import com.google.firestore.v1.Target;
import com.google.firestore.v1.Write;
import fr.vigidev.tickets.e2e.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Firestore as one person sees it: the protocol of the browser's client, under the rules. */
public final class FirestoreAs {
  private static final String DATABASE =
      "projects/%s/databases/(default)".formatted(Platform.PROJECT_ID);
  private static final FirestoreClient CLIENT = client();

  private final GrpcCallContext caller;

  public FirestoreAs(Optional<String> token) {
    Map<String, List<String>> headers = new HashMap<>();
    headers.put("google-cloud-resource-prefix", List.of(DATABASE));
    token.ifPresent(compact -> headers.put("authorization", List.of("Bearer " + compact)));
    caller = GrpcCallContext.createDefault().withExtraHeaders(headers);
  }

  public boolean mayGet(String path) {
    var request = GetDocumentRequest.newBuilder().setName(name(path)).build();
    return allowed(() -> CLIENT.getDocumentCallable().call(request, caller));
  }

  public boolean mayList(String collection) {
    return mayQuery(query(collection, false));
  }

  /** Whether every collection of this name may be read at once, wherever it is. */
  boolean mayReadGroup(String collectionId) {
    return mayQuery(query(collectionId, true));
  }

  boolean mayWrite(Write write) {
    var request = CommitRequest.newBuilder().setDatabase(DATABASE).addWrites(write).build();
    return allowed(() -> CLIENT.commitCallable().call(request, caller));
  }

  public Listening listenTo(String path) {
    return listen(
        Target.newBuilder()
            .setDocuments(Target.DocumentsTarget.newBuilder().addDocuments(name(path))));
  }

  public Listening listenToAll(String collection) {
    RunQueryRequest query = query(collection, false);
    return listen(
        Target.newBuilder()
            .setQuery(
                Target.QueryTarget.newBuilder()
                    .setParent(query.getParent())
                    .setStructuredQuery(query.getStructuredQuery())));
  }

  static String name(String path) {
    return DATABASE + "/documents/" + path;
  }

  private Listening listen(Target.Builder target) {
    var request =
        ListenRequest.newBuilder().setDatabase(DATABASE).setAddTarget(target.setTargetId(1));
    return Listening.start(CLIENT.listenCallable(), request.build(), caller);
  }

  private boolean mayQuery(RunQueryRequest query) {
    return allowed(() -> CLIENT.runQueryCallable().call(query, caller).forEach(document -> {}));
  }

  private static RunQueryRequest query(String collection, boolean everywhere) {
    int slash = collection.lastIndexOf('/');
    String parent = slash < 0 ? "" : "/" + collection.substring(0, slash);
    var selector =
        StructuredQuery.CollectionSelector.newBuilder()
            .setCollectionId(collection.substring(slash + 1))
            .setAllDescendants(everywhere);
    return RunQueryRequest.newBuilder()
        .setParent(DATABASE + "/documents" + parent)
        .setStructuredQuery(StructuredQuery.newBuilder().addFrom(selector))
        .build();
  }

  private static boolean allowed(Runnable call) {
    try {
      call.run();
      return true;
    } catch (PermissionDeniedException | UnauthenticatedException e) {
      return false;
    } catch (NotFoundException e) {
      // An absent document is a fact, and facts are told only to those who may read it.
      return true;
    } catch (ApiException e) {
      throw new IllegalStateException("neither allowed nor refused", e);
    }
  }

  private static FirestoreClient client() {
    try {
      return FirestoreClient.create(
          FirestoreSettings.newBuilder()
              .setCredentialsProvider(NoCredentialsProvider.create())
              .setTransportChannelProvider(
                  InstantiatingGrpcChannelProvider.newBuilder()
                      .setEndpoint(Platform.FIRESTORE)
                      .setChannelConfigurator(channel -> channel.usePlaintext())
                      .build())
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
