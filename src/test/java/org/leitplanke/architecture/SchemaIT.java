package org.leitplanke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leitplanke.identity.Actor;
import org.leitplanke.identity.CurrentActor;

/** The migrated database has what the entities expect: every column, in both databases. */
@ExtendWith(ArquillianExtension.class)
class SchemaIT {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentActor actor;

    @Test
    void every_entity_can_be_read() {
        var unreadable = new ArrayList<String>();

        for (EntityType<?> entity : entityManager.getMetamodel().getEntities()) {
            try {
                actor.acting(Actor.system(), () -> read(entity));
            } catch (RuntimeException e) {
                unreadable.add(entity.getName() + ": " + rootOf(e).getMessage());
            }
        }

        assertThat(entityManager.getMetamodel().getEntities()).hasSizeGreaterThan(20);
        assertThat(unreadable)
                .as("a column or table is missing or of another kind: the migration and the @Column names must agree")
                .isEmpty();
    }

    private <T> Object read(EntityType<T> entity) {
        return entityManager
                .createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                .setMaxResults(3)
                .getResultList();
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }
}
