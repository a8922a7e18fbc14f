package org.leitplanke.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Browser tests run where a browser is; elsewhere they are skipped, and it says so. */
public final class WithBrowser implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browser.isInstalled()
                ? ConditionEvaluationResult.enabled("chromium is installed")
                : ConditionEvaluationResult.disabled("BROWSER TESTS SKIPPED: chromium and chromedriver are missing");
    }
}
