package org.leitplanke.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PersistenceUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * EclipseLink asks a lost database three times more, five seconds apart, while a person waits. There is no setting for
 * it, and its classes belong to the server; so it is told by name.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class QueriesAskOnce {

    private static final Logger LOG = Logger.getLogger(QueriesAskOnce.class.getName());
    private static final String SESSION = "org.eclipse.persistence.sessions.Session";

    @PersistenceUnit
    EntityManagerFactory factory;

    @PostConstruct
    void tell() {
        try {
            var type = Class.forName(SESSION);
            var login = type.getMethod("getLogin").invoke(factory.unwrap(type));
            login.getClass().getMethod("setQueryRetryAttemptCount", int.class).invoke(login, 0);
        } catch (ReflectiveOperationException | PersistenceException e) {
            LOG.log(Level.WARNING, "EclipseLink is not as it was; people may wait longer for a lost database", e);
        }
    }
}
