package org.leitplanke.fault;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** One portal per database for all tests of faults; started when the first test needs it, ended after the last. */
final class WithStages implements BeforeAllCallback {

    private static final Map<Stage.Database, Stage> STAGES = new EnumMap<>(Stage.Database.class);

    static Stage on(Stage.Database database) {
        var stage = STAGES.computeIfAbsent(database, Stage::new);
        stage.raise();
        return stage;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(WithStages.class))
                .getOrComputeIfAbsent("stages", any -> new Curtain(), Curtain.class);
    }

    private static final class Curtain implements AutoCloseable {

        @Override
        public void close() {
            STAGES.values().forEach(Stage::close);
            STAGES.clear();
        }
    }
}
