package fr.vigidev.tickets.wiring;

import com.google.api.gax.core.NoCredentialsProvider;
import com.google.api.gax.grpc.GrpcTransportChannel;
import com.google.api.gax.retrying.RetrySettings;
import com.google.api.gax.rpc.FixedTransportChannelProvider;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.cloud.NoCredentials;
import com.google.cloud.ServiceOptions;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreOptions;
import com.google.cloud.http.HttpTransportOptions;
import com.google.cloud.pubsub.v1.Publisher;
import com.google.cloud.storage.StorageOptions;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.auth.FirebaseAuth;
import com.google.pubsub.v1.TopicName;
import fr.vigidev.tickets.attachment.adapter.storage.Bucket;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Opens connections to Google's services, or to their emulators where the environment says so. */
final class GoogleServices {
  private static final int HTTP_TIMEOUT_MILLIS = Math.toIntExact(Duration.ofSeconds(5).toMillis());

  /** A whole video may pass meanwhile. */
  private static final int STORAGE_TIMEOUT_MILLIS =
      Math.toIntExact(Duration.ofSeconds(20).toMillis());

  /** What one attempt to publish may take; a caller waits no longer than this. */
  private static final Duration PUBLISH_TIMEOUT = Duration.ofSeconds(3);

  private GoogleServices() {}

  /** Firestore; its client finds an emulator by {@code FIRESTORE_EMULATOR_HOST} itself. */
  static Firestore firestore(Configuration configuration) {
    return FirestoreOptions.newBuilder()
        .setProjectId(configuration.projectId())
        .build()
        .getService();
  }

  /** Auth; its client finds an emulator by {@code FIREBASE_AUTH_EMULATOR_HOST} itself. */
  static FirebaseAuth auth(Configuration configuration) {
    FirebaseOptions options =
        FirebaseOptions.builder()
            .setProjectId(configuration.projectId())
            .setCredentials(credentials())
            .setConnectTimeout(HTTP_TIMEOUT_MILLIS)
            .setReadTimeout(HTTP_TIMEOUT_MILLIS)
            .build();
    return FirebaseAuth.getInstance(
        FirebaseApp.initializeApp(options, "tickets-" + System.nanoTime()));
  }

  /** The bucket; an emulator asks for no credentials. */
  static Bucket bucket(Configuration configuration) {
    StorageOptions.Builder options =
        StorageOptions.newBuilder()
            .setProjectId(configuration.projectId())
            .setTransportOptions(
                HttpTransportOptions.newBuilder()
                    .setConnectTimeout(HTTP_TIMEOUT_MILLIS)
                    .setReadTimeout(STORAGE_TIMEOUT_MILLIS)
                    .build())
            .setRetrySettings(
                ServiceOptions.getDefaultRetrySettings().toBuilder()
                    .setTotalTimeoutDuration(Duration.ofMillis(STORAGE_TIMEOUT_MILLIS))
                    .build());
    configuration
        .storageEmulator()
        .ifPresent(url -> options.setHost(url).setCredentials(NoCredentials.getInstance()));
    return new Bucket(options.build().getService(), configuration.storageBucket());
  }

  /** Those of the function's service account; an emulator takes whatever it is given. */
  private static GoogleCredentials credentials() {
    if (System.getenv("FIREBASE_AUTH_EMULATOR_HOST") != null) {
      return GoogleCredentials.newBuilder().build();
    }
    try {
      return GoogleCredentials.getApplicationDefault();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The publisher of one topic. Every message goes at once: a person waits for it. */
  static Publisher publisher(Configuration configuration, String topic) {
    Publisher.Builder builder =
        Publisher.newBuilder(TopicName.of(configuration.projectId(), topic))
            .setBatchingSettings(
                Publisher.Builder.getDefaultBatchingSettings().toBuilder()
                    .setElementCountThreshold(1L)
                    .build())
            .setRetrySettings(
                RetrySettings.newBuilder()
                    .setInitialRpcTimeoutDuration(PUBLISH_TIMEOUT)
                    .setMaxRpcTimeoutDuration(PUBLISH_TIMEOUT)
                    .setTotalTimeoutDuration(Duration.ofSeconds(10))
                    .setInitialRetryDelayDuration(Duration.ofMillis(50))
                    .setRetryDelayMultiplier(2)
                    .setMaxRetryDelayDuration(Duration.ofSeconds(1))
                    .build());
    configuration.pubSubEmulator().ifPresent(emulator -> useEmulator(builder, emulator));
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void useEmulator(Publisher.Builder builder, String hostAndPort) {
    ManagedChannel channel = ManagedChannelBuilder.forTarget(hostAndPort).usePlaintext().build();
    builder
        .setChannelProvider(
            FixedTransportChannelProvider.create(GrpcTransportChannel.create(channel)))
        .setCredentialsProvider(NoCredentialsProvider.create());
  }
}
