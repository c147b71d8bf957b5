package fr.vigidev.tickets.bench;

import com.google.api.gax.core.FixedCredentialsProvider;
import com.google.api.gax.grpc.InstantiatingGrpcChannelProvider;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;
import com.google.firestore.v1.BatchGetDocumentsResponse;
import com.google.firestore.v1.RunAggregationQueryResponse;
import com.google.firestore.v1.RunQueryResponse;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.ForwardingClientCallListener.SimpleForwardingClientCallListener;
import io.grpc.ManagedChannelBuilder;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The Firestore emulator, which counts what is read: documents that come over the wire or are
 * looked for in vain, and one for each count. Firestore bills one more for a query that finds
 * nothing, and one for each thousand that a count goes through.
 */
final class CountedFirestore implements AutoCloseable, ClientInterceptor {
  private final AtomicLong reads = new AtomicLong();
  private final Firestore firestore;

  CountedFirestore(String projectId, String authority) {
    firestore =
        FirestoreOptions.newBuilder()
            .setProjectId(projectId)
            .setHost(authority)
            .setChannelProvider(channels(authority))
            .setCredentialsProvider(
                FixedCredentialsProvider.create(new FirestoreOptions.EmulatorCredentials()))
            .build()
            .getService();
  }

  @SuppressWarnings("rawtypes") // The library's own signature names the builder without its type.
  private InstantiatingGrpcChannelProvider channels(String authority) {
    return InstantiatingGrpcChannelProvider.newBuilder()
        .setEndpoint(authority)
        .setChannelConfigurator(ManagedChannelBuilder::usePlaintext)
        .setInterceptorProvider(() -> List.of(this))
        .build();
  }

  Firestore firestore() {
    return firestore;
  }

  long reads() {
    return reads.get();
  }

  @Override
  public <A, B> ClientCall<A, B> interceptCall(
      MethodDescriptor<A, B> method, CallOptions options, Channel next) {
    return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
      @Override
      public void start(Listener<B> answers, Metadata headers) {
        super.start(
            new SimpleForwardingClientCallListener<>(answers) {
              @Override
              public void onMessage(B answer) {
                count(answer);
                super.onMessage(answer);
              }
            },
            headers);
      }
    };
  }

  private void count(Object answer) {
    if ((answer instanceof RunQueryResponse found && found.hasDocument())
        || (answer instanceof BatchGetDocumentsResponse got && (got.hasFound() || got.hasMissing()))
        || answer instanceof RunAggregationQueryResponse) {
      reads.incrementAndGet();
    }
  }

  @Override
  public void close() {
    firestore.shutdownNow();
  }
}
