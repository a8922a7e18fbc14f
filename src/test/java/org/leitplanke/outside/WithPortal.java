package org.leitplanke.outside;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Starts the portal once for all browser tests; without a browser on the machine they are skipped, and it says so. */
public final class WithPortal implements BeforeAllCallback {

    private static volatile Portal portal;

    public static Portal portal() {
        return portal;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(WithPortal.class))
                .getOrComputeIfAbsent("portal", any -> new Running(), Running.class);
    }

    private static final class Running implements AutoCloseable {

        Running() {
            portal = Portal.startWithDemonstration();
        }

        @Override
        public void close() {
            portal.close();
        }
    }
}
