package fr.vigidev.tickets.local.demo;

import com.google.api.gax.core.FixedCredentialsProvider;
import com.google.api.gax.grpc.InstantiatingGrpcChannelProvider;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;
import fr.vigidev.tickets.local.Addresses;
import io.grpc.ManagedChannelBuilder;

/** The Firestore emulator, as its administrator, without environment variables. */
final class EmulatedFirestore implements AutoCloseable {

  private final Firestore firestore;

  EmulatedFirestore(String authority) {
    firestore =
        FirestoreOptions.newBuilder()
            .setProjectId(Addresses.PROJECT_ID)
            .setHost(authority)
            .setChannelProvider(plaintext(authority))
            .setCredentialsProvider(
                FixedCredentialsProvider.create(new FirestoreOptions.EmulatorCredentials()))
            .build()
            .getService();
  }

  @SuppressWarnings("rawtypes") // The library's own signature names the builder without its type.
  private static InstantiatingGrpcChannelProvider plaintext(String authority) {
    return InstantiatingGrpcChannelProvider.newBuilder()
        .setEndpoint(authority)
        .setChannelConfigurator(ManagedChannelBuilder::usePlaintext)
        .build();
  }

  Firestore firestore() {
    return firestore;
  }

  @Override
  public void close() {
    firestore.shutdownNow();
  }
}
