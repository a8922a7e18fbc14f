package org.leitplanke.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose public methods are things people do. Each call is one transaction, repeated when the database
 * asks for it, and everything that happened in it is written to the audit trail as its last act.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Recorded
@Repeatable
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
