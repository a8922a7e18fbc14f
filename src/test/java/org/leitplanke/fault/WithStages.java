package org.leitplanke.fault;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** One portal per database for all tests of faults; started when the first test needs it, ended after the last. */
final class WithStages implements BeforeAllCallback {

    private static final Map<Stage.Database, CompletableFuture<Stage>> STAGES = new ConcurrentHashMap<>();

    /** With somebody playing. */
    static Stage on(Stage.Database database) {
        ahead(database);
        var stage = STAGES.get(database).join();
        stage.raise();
        return stage;
    }

    /** Begins with what will be needed soon, while something else goes on. */
    static void ahead(Stage.Database... databases) {
        for (var database : databases) {
            STAGES.computeIfAbsent(database, any -> CompletableFuture.supplyAsync(() -> new Stage(database)));
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(WithStages.class))
                .getOrComputeIfAbsent("stages", any -> new Curtain(), Curtain.class);
    }

    private static final class Curtain implements AutoCloseable {

        @Override
        public void close() {
            STAGES.values().forEach(stage -> stage.join().close());
            STAGES.clear();
        }
    }
}
