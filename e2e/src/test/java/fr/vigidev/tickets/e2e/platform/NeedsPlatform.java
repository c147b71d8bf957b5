package fr.vigidev.tickets.e2e.platform;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends a run without a platform at once: the first class fails with one sentence that says what to
 * start, and no other class is tried. Registered for every test of this module.
 */
public final class NeedsPlatform implements ExecutionCondition, BeforeAllCallback {
  private static final String MISSING =
      "The platform does not answer on %s/api/health: start it with script/server, or run script/test."
          .formatted(Platform.SITE);

  private static final boolean RUNNING = answers();
  private static final AtomicBoolean SAID = new AtomicBoolean();

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return RUNNING || !SAID.get()
        ? ConditionEvaluationResult.enabled("the platform answers")
        : ConditionEvaluationResult.disabled(MISSING);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (!RUNNING && SAID.compareAndSet(false, true)) {
      throw new IllegalStateException(MISSING);
    }
  }

  private static boolean answers() {
    try {
      return Http.get(Platform.SITE.resolve("/api/health")).status() == 200;
    } catch (Http.Unreachable e) {
      return false;
    }
  }
}
