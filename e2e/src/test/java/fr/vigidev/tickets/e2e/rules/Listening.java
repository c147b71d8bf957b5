package fr.vigidev.tickets.e2e.rules;

import com.google.api.gax.rpc.ApiCallContext;
import com.google.api.gax.rpc.BidiStreamingCallable;
import com.google.api.gax.rpc.ClientStream;
import com.google.api.gax.rpc.ResponseObserver;
import com.google.api.gax.rpc.StreamController;
import com.google.firestore.v1.ListenRequest;
import com.google.firestore.v1.ListenResponse;
import com.google.firestore.v1.TargetChange;
import com.google.firestore.v1.TargetChange.TargetChangeType;
import com.google.rpc.Code;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A standing listener, and what became of it. */
public final class Listening implements AutoCloseable, ResponseObserver<ListenResponse> {

  /** What the server last said about the listener. */
  public enum State {
    STARTING,
    LIVE,
    REFUSED,
    BROKEN
  }

  private final CountDownLatch decision = new CountDownLatch(1);
  private volatile State state = State.STARTING;
  private volatile String reason = "";
  private final List<String> documents = new CopyOnWriteArrayList<>();
  private ClientStream<ListenRequest> requests;

  private Listening() {}

  static Listening start(
      BidiStreamingCallable<ListenRequest, ListenResponse> callable,
      ListenRequest request,
      ApiCallContext caller) {
    Listening listening = new Listening();
    listening.requests = callable.splitCall(listening, caller);
    listening.requests.send(request);
    return listening;
  }

  /** Waits until the server has decided about the listener. */
  public State decided() {
    try {
      if (!decision.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the server has not decided about the listener");
      }
      return state;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public State state() {
    return state;
  }

  /** Why the listener is broken; empty while it is not. */
  String reason() {
    return reason;
  }

  /** The names of the documents that this listener was shown, in the order of arrival. */
  List<String> shown() {
    return List.copyOf(documents);
  }

  @Override
  public void onStart(StreamController controller) {}

  @Override
  public void onResponse(ListenResponse response) {
    if (response.hasDocumentChange()) {
      documents.add(response.getDocumentChange().getDocument().getName());
    }
    if (response.hasTargetChange()) {
      changed(response.getTargetChange());
    }
  }

  private void changed(TargetChange change) {
    if (change.getTargetChangeType() == TargetChangeType.CURRENT) {
      become(State.LIVE);
    } else if (change.getTargetChangeType() == TargetChangeType.REMOVE) {
      boolean refused = change.getCause().getCode() == Code.PERMISSION_DENIED_VALUE;
      become(refused ? State.REFUSED : State.BROKEN);
    }
  }

  @Override
  public void onError(Throwable error) {
    if (state != State.REFUSED) {
      reason = error.toString();
      become(State.BROKEN);
    }
  }

  private void become(State next) {
    state = next;
    decision.countDown();
  }

  @Override
  public void onComplete() {}

  @Override
  public void close() {
    requests.closeSend();
  }
}
