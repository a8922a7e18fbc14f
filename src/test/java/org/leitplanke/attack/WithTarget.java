package org.leitplanke.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.leitplanke.outside.Answer;
import org.leitplanke.outside.Portal;
import org.leitplanke.outside.Visitor;

/** Starts the portal that is attacked, once for all tests of this package. */
final class WithTarget implements BeforeAllCallback {

    private static final String START = "/index.xhtml";
    private static final Map<String, Visitor> KNOWN = new ConcurrentHashMap<>();
    private static volatile Running running;

    static Portal portal() {
        return running.portal;
    }

    static Stored stored() {
        return running.stored;
    }

    /** Signed in, once for all tests. */
    static Visitor as(String loginName) {
        return KNOWN.computeIfAbsent(loginName, WithTarget::freshly);
    }

    /** Signed in with a session of her own; waits when too many signed in just before. */
    static Visitor freshly(String loginName) {
        var visitor = Visitor.at(portal());
        Answer answer = null;
        for (int attempt = 0; attempt < 60; attempt++) {
            answer = visitor.signIn("/sign-in.xhtml", loginName, Visitor.PASSWORD);
            if (answer.status() != 429) {
                break;
            }
            pause();
        }
        assertThat(answer.target()).as(loginName + " is signed in").isEqualTo(START);
        return visitor;
    }

    static Visitor stranger() {
        return Visitor.at(portal());
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(WithTarget.class))
                .getOrComputeIfAbsent("target", any -> new Running(), Running.class);
    }

    private static final class Running implements AutoCloseable {

        private final EmbeddedPostgres postgres;
        private final Stored stored;
        private final Portal portal;

        Running() {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stored = new Stored(
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres", "postgres", "postgres");
            portal = Portal.start(
                    "-Dleitplanke.demo=true",
                    "-Dleitplanke.db.url=" + stored.url(),
                    "-Dleitplanke.db.user=" + stored.user(),
                    "-Dleitplanke.db.password=" + stored.password());
            running = this;
        }

        @Override
        public void close() throws IOException {
            portal.close();
            postgres.close();
        }
    }
}
