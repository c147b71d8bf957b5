package fr.vigidev.tickets.local.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.cloud.pubsub.v1.AckReplyConsumer;
import com.google.pubsub.v1.PubsubMessage;
import fr.vigidev.tickets.local.function.LocalFunction;
import fr.vigidev.tickets.local.http.Answer;
import fr.vigidev.tickets.local.http.Call;
import fr.vigidev.tickets.local.http.LoopbackServer;
import fr.vigidev.tickets.local.process.Backoff;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EventDeliveryTest {

  private static final LocalFunction NOTIFY = LocalFunction.subscribers().getFirst();
  private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(5));

  private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private final ScheduledThreadPoolExecutor pauses = new ScheduledThreadPoolExecutor(1);
  private LoopbackServer function;

  private final AckReplyConsumer reply =
      new AckReplyConsumer() {
        @Override
        public void ack() {
          replies.add("ack");
        }

        @Override
        public void nack() {
          replies.add("nack");
        }
      };

  @AfterEach
  void stop() {
    pauses.shutdownNow();
    if (function != null) {
      function.close();
    }
  }

  @Test
  void anEventThatTheFunctionTookIsAcknowledged() throws Exception {
    EventDelivery delivery = deliveryTo(functionThatAnswers(204));

    delivery.receiveMessage(message("1"), reply);

    assertThat(next(replies)).isEqualTo("ack");
    Call call = next(calls);
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.header("ce-id")).isEqualTo("1");
    assertThat(call.body()).contains("\"subscription\"");
  }

  @Test
  void anEventThatFailedIsGivenBackToBeDeliveredAgain() throws Exception {
    EventDelivery delivery = deliveryTo(functionThatAnswers(500));

    delivery.receiveMessage(message("1"), reply);

    assertThat(next(replies)).isEqualTo("nack");
  }

  @Test
  void anEventForAFunctionThatIsNotThereIsGivenBack() throws Exception {
    EventDelivery nowhere =
        new EventDelivery(NOTIFY, new FunctionCaller(name -> Optional.empty()), SHORT, pauses);
    EventDelivery refused =
        deliveryTo(new FunctionCaller(name -> Optional.of(URI.create("http://127.0.0.1:1"))));

    nowhere.receiveMessage(message("1"), reply);
    refused.receiveMessage(message("2"), reply);

    assertThat(next(replies)).isEqualTo("nack");
    assertThat(next(replies)).isEqualTo("nack");
  }

  @Test
  @Timeout(10)
  void anEventIsHeldBackBeforeItIsGivenBack() throws Exception {
    Backoff endless = new Backoff(Duration.ofHours(1), Duration.ofHours(1));
    EventDelivery delivery = new EventDelivery(NOTIFY, functionThatAnswers(503), endless, pauses);

    delivery.receiveMessage(message("1"), reply);

    assertThat(next(calls).header("ce-id")).isEqualTo("1");
    while (pauses.getQueue().isEmpty()) {
      Thread.onSpinWait();
    }
    assertThat(replies).isEmpty();
  }

  @Test
  @Timeout(30)
  void whatIsMoreThanTheFunctionTakesAtOnceWaits() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    function =
        new LoopbackServer(
            0,
            call -> {
              calls.add(call);
              answered.await();
              return Answer.empty(204);
            });
    EventDelivery delivery = deliveryTo(caller());
    Thread source =
        Thread.startVirtualThread(
            () -> {
              for (int i = 0; i < 40; i++) {
                delivery.receiveMessage(message("m" + i), reply);
              }
            });
    for (int i = 0; i < EventDelivery.MOST_AT_ONCE; i++) {
      assertThat(next(calls)).isNotNull();
    }

    while (source.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    assertThat(calls).isEmpty();

    answered.countDown();
    source.join();
    for (int i = 0; i < 40; i++) {
      assertThat(next(replies)).isEqualTo("ack");
    }
  }

  @Test
  void severalEventsAreDeliveredAtOnce() throws Exception {
    CyclicBarrier together = new CyclicBarrier(3);
    function =
        new LoopbackServer(
            0,
            call -> {
              together.await(10, TimeUnit.SECONDS);
              return Answer.empty(204);
            });
    EventDelivery delivery = deliveryTo(caller());

    delivery.receiveMessage(message("1"), reply);
    delivery.receiveMessage(message("2"), reply);
    delivery.receiveMessage(message("3"), reply);

    assertThat(next(replies)).isEqualTo("ack");
    assertThat(next(replies)).isEqualTo("ack");
    assertThat(next(replies)).isEqualTo("ack");
  }

  private FunctionCaller functionThatAnswers(int status) throws IOException {
    function =
        new LoopbackServer(
            0,
            call -> {
              calls.add(call);
              return Answer.empty(status);
            });
    return caller();
  }

  private FunctionCaller caller() {
    URI address = URI.create("http://127.0.0.1:" + function.port());
    return new FunctionCaller(name -> Optional.of(address));
  }

  private EventDelivery deliveryTo(FunctionCaller caller) {
    return new EventDelivery(NOTIFY, caller, SHORT, pauses);
  }

  private static PubsubMessage message(String id) {
    return PubsubMessage.newBuilder().setMessageId(id).build();
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(10, TimeUnit.SECONDS);
    assertThat(next).as("nothing came").isNotNull();
    return next;
  }
}
