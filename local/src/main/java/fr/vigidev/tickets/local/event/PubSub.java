package fr.vigidev.tickets.local.event;

import com.google.api.gax.core.CredentialsProvider;
import com.google.api.gax.core.NoCredentialsProvider;
import com.google.api.gax.grpc.GrpcTransportChannel;
import com.google.api.gax.rpc.AlreadyExistsException;
import com.google.api.gax.rpc.FixedTransportChannelProvider;
import com.google.api.gax.rpc.TransportChannelProvider;
import com.google.cloud.pubsub.v1.MessageReceiver;
import com.google.cloud.pubsub.v1.Publisher;
import com.google.cloud.pubsub.v1.SubscriptionAdminClient;
import com.google.cloud.pubsub.v1.SubscriptionAdminSettings;
import com.google.cloud.pubsub.v1.TopicAdminClient;
import com.google.cloud.pubsub.v1.TopicAdminSettings;
import com.google.cloud.pubsub.v1.stub.GrpcSubscriberStub;
import com.google.cloud.pubsub.v1.stub.SubscriberStubSettings;
import com.google.protobuf.ByteString;
import com.google.pubsub.v1.ProjectSubscriptionName;
import com.google.pubsub.v1.PubsubMessage;
import com.google.pubsub.v1.PushConfig;
import com.google.pubsub.v1.SubscriptionName;
import com.google.pubsub.v1.TopicName;
import fr.vigidev.tickets.local.Addresses;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;

/** The Pub/Sub emulator, spoken to with the real client. */
public final class PubSub implements AutoCloseable {

  /**
   * When a message that nobody answered for comes again. A function that takes longer is given it
   * twice, as in production.
   */
  private static final int ACK_DEADLINE_SECONDS = 60;

  private final ManagedChannel channel;
  private final TransportChannelProvider transport;
  private final CredentialsProvider credentials = NoCredentialsProvider.create();

  public PubSub(String authority) {
    channel = ManagedChannelBuilder.forTarget(authority).usePlaintext().build();
    transport = FixedTransportChannelProvider.create(GrpcTransportChannel.create(channel));
  }

  /** Makes sure that a topic and its subscription are there. */
  public void create(String topic, String subscription) throws IOException {
    TopicName topicName = TopicName.of(Addresses.PROJECT_ID, topic);
    try (TopicAdminClient topics =
            TopicAdminClient.create(
                TopicAdminSettings.newBuilder()
                    .setTransportChannelProvider(transport)
                    .setCredentialsProvider(credentials)
                    .build());
        SubscriptionAdminClient subscriptions =
            SubscriptionAdminClient.create(
                SubscriptionAdminSettings.newBuilder()
                    .setTransportChannelProvider(transport)
                    .setCredentialsProvider(credentials)
                    .build())) {
      unlessThere(() -> topics.createTopic(topicName));
      unlessThere(
          () ->
              subscriptions.createSubscription(
                  SubscriptionName.of(Addresses.PROJECT_ID, subscription),
                  topicName,
                  PushConfig.getDefaultInstance(),
                  ACK_DEADLINE_SECONDS));
    }
  }

  private static void unlessThere(Runnable creation) {
    try {
      creation.run();
    } catch (AlreadyExistsException e) {
      // As wanted.
    }
  }

  /** What pulls from a subscription, not started yet. */
  Puller puller(String subscription, MessageReceiver receiver) {
    try {
      SubscriberStubSettings settings =
          SubscriberStubSettings.newBuilder()
              .setTransportChannelProvider(transport)
              .setCredentialsProvider(credentials)
              .build();
      return new Puller(
          GrpcSubscriberStub.create(settings),
          ProjectSubscriptionName.format(Addresses.PROJECT_ID, subscription),
          receiver);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes one message, as Cloud Scheduler does. */
  public void publish(String topic, String json) throws IOException, InterruptedException {
    Publisher publisher =
        Publisher.newBuilder(TopicName.of(Addresses.PROJECT_ID, topic))
            .setChannelProvider(transport)
            .setCredentialsProvider(credentials)
            .build();
    try {
      publisher
          .publish(PubsubMessage.newBuilder().setData(ByteString.copyFromUtf8(json)).build())
          .get();
    } catch (ExecutionException e) {
      throw new IOException("cannot publish to " + topic, e.getCause());
    } finally {
      publisher.shutdown();
    }
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
