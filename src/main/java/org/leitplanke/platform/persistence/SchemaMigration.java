package org.leitplanke.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else uses the database. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = "java:app/jdbc/leitplanke")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure()
                .dataSource(PortalDataSource.patient())
                .locations("classpath:db/migration")
                .placeholders(words())
                .load()
                .migrate();
    }

    /** The schema was the first to use the database, so it is the last to leave it. */
    @PreDestroy
    void leave() {
        DerbyEngine.rest();
    }

    private Map<String, String> words() {
        return isDerby()
                ? Map.of("clob", "CLOB", "bytes", "BLOB", "flag", "SMALLINT", "yes", "1", "no", "0")
                : Map.of("clob", "TEXT", "bytes", "BYTEA", "flag", "BOOLEAN", "yes", "TRUE", "no", "FALSE");
    }

    private boolean isDerby() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
