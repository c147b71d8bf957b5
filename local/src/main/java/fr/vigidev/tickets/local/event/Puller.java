package fr.vigidev.tickets.local.event;

import com.google.api.gax.rpc.DeadlineExceededException;
import com.google.cloud.pubsub.v1.AckReplyConsumer;
import com.google.cloud.pubsub.v1.MessageReceiver;
import com.google.cloud.pubsub.v1.stub.SubscriberStub;
import com.google.pubsub.v1.AcknowledgeRequest;
import com.google.pubsub.v1.ModifyAckDeadlineRequest;
import com.google.pubsub.v1.PullRequest;
import com.google.pubsub.v1.ReceivedMessage;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Pulls the messages of one subscription, poll by poll. The client's own subscriber keeps a stream
 * instead and expects heartbeats on it, which the emulator does not send: it closes the stream
 * every few seconds, and what the emulator then still writes into it is lost until its deadline.
 */
final class Puller {

  private static final Logger LOGGER = Logger.getLogger(Puller.class.getName());
  private static final int MOST_AT_ONCE = 10;
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

  private final SubscriberStub stub;
  private final String subscription;
  private final MessageReceiver receiver;
  private volatile boolean stopped;

  Puller(SubscriberStub stub, String subscription, MessageReceiver receiver) {
    this.stub = stub;
    this.subscription = subscription;
    this.receiver = receiver;
  }

  void start() {
    Thread.ofVirtual().name("pull " + subscription).start(this::pull);
  }

  /** Hands out nothing from now on. What a poll under way still brings is given back at once. */
  void stop() {
    stopped = true;
  }

  private void pull() {
    PullRequest request =
        PullRequest.newBuilder().setSubscription(subscription).setMaxMessages(MOST_AT_ONCE).build();
    while (!stopped) {
      try {
        stub.pullCallable().call(request).getReceivedMessagesList().forEach(this::hand);
      } catch (DeadlineExceededException e) {
        // Nothing came for as long as a poll lasts.
      } catch (RuntimeException e) {
        // At the latest when the channel is closed beneath a poll.
        LOGGER.log(Level.FINE, subscription + " could not be pulled; it is tried again", e);
        if (stopped || !pause()) {
          return;
        }
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void hand(ReceivedMessage received) {
    AckReplyConsumer reply = reply(received.getAckId());
    if (stopped) {
      reply.nack();
    } else {
      receiver.receiveMessage(received.getMessage(), reply);
    }
  }

  private AckReplyConsumer reply(String ackId) {
    return new AckReplyConsumer() {
      @Override
      public void ack() {
        stub.acknowledgeCallable()
            .call(
                AcknowledgeRequest.newBuilder()
                    .setSubscription(subscription)
                    .addAckIds(ackId)
                    .build());
      }

      @Override
      public void nack() {
        stub.modifyAckDeadlineCallable()
            .call(
                ModifyAckDeadlineRequest.newBuilder()
                    .setSubscription(subscription)
                    .addAckIds(ackId)
                    .setAckDeadlineSeconds(0)
                    .build());
      }
    };
  }
}
