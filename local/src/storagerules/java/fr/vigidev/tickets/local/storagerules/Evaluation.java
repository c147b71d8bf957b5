package fr.vigidev.tickets.local.storagerules;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.firebase.rules.runtime.common.AsyncRuntimeFunction;
import com.google.firebase.rules.runtime.evaluators.AuthRuleEvaluator.RuleContext;
import com.google.firebase.rules.runtime.impl.DefaultEvaluator;
import com.google.firebase.rules.runtime.v1.ExecutionRequest;
import com.google.firebase.rules.runtime.v1.ExecutionResponse;
import com.google.firebase.rules.runtime.v1.ExpressionValue;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import java.util.HashMap;
import java.util.Map;

/** One judgement, with the documents that it looked at: each is fetched once. */
final class Evaluation {

  /** How a document is fetched; answers the whole message that brings it. */
  interface LookUp {
    JsonObject fetch(long pendingId, String path) throws InterruptedException;
  }

  private final LookUp lookUp;
  private final Map<String, ExpressionValue> documents = new HashMap<>();
  private long answerId;

  Evaluation(long requestId, LookUp lookUp) {
    this.answerId = requestId;
    this.lookUp = lookUp;
  }

  /** The id that the next message of this evaluation must bear. */
  synchronized long answerId() {
    return answerId;
  }

  boolean judge(Ruleset ruleset, JsonObject context) throws Exception {
    RuleContext.Builder rule =
        RuleContext.builder()
            .service(context.get("service").getAsString())
            .method(context.get("method").getAsString())
            .path(context.get("path").getAsString())
            .supplyFunction(function("firestore.get", this::document))
            .supplyFunction(function("firestore.exists", this::exists));
    for (var variable : context.getAsJsonObject("variables").entrySet()) {
      rule.supplyVariable(variable.getKey(), parse(variable.getValue()));
    }
    return new DefaultEvaluator(ruleset.ast()).evaluate(rule.build()).get().permit();
  }

  private static ExpressionValue parse(JsonElement json) throws InvalidProtocolBufferException {
    ExpressionValue.Builder value = ExpressionValue.newBuilder();
    JsonFormat.parser().ignoringUnknownFields().merge(json.toString(), value);
    return value.build();
  }

  private ExpressionValue exists(String path) {
    return FirestoreValues.of(!document(path).hasNullValue());
  }

  /** Synchronised: firebase-tools takes one look-up of an evaluation at a time. */
  private synchronized ExpressionValue document(String path) {
    ExpressionValue known = documents.get(path);
    if (known != null) {
      return known;
    }
    try {
      JsonObject message = lookUp.fetch(answerId, path);
      answerId = message.get("id").getAsLong();
      ExpressionValue fetched = FirestoreValues.document(message.getAsJsonObject("result"));
      documents.put(path, fetched);
      return fetched;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static AsyncRuntimeFunction function(
      String name, java.util.function.Function<String, ExpressionValue> body) {
    return new AsyncRuntimeFunction() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public ListenableFuture<ExecutionResponse> execute(ExecutionRequest request) {
        String path = FirestoreValues.path(request.getArguments(0));
        return Futures.immediateFuture(
            ExecutionResponse.newBuilder().setValue(body.apply(path)).build());
      }
    };
  }
}
